import type { NameList } from './name-list.ts';

/**
 * Portuguese, Spanish and Brazilian names. The names are plain facts, from the locales pt_BR, pt_PT, es of faker (MIT) and from general knowledge.
 * A name that an earlier list of `all-names.ts` has is not repeated.
 */
export const iberianAndBrazilian: NameList = {
  given: `
Adán Adelino Ademir Adilson Adriano Afonso Agustín Alícia Aline Alonso Álvaro Amélia André Andreia Andrés Ángel Ángela Ângela Ángeles
Ângelo Anni Antonella Antónia António Antônio Aparecida Augusto Áurea Avelino Bárbara Beatriz Begoña Benedita Benício Benito Benjamim
Breno Caetana Caio Calebe Caridad Carles Carlota Carminho Carmo Catarina Cauã Cecília Celeste Célia Clarice Cláudia Claudio Cláudio
Clemente Conceição Concepción Conchita Constança Cristián Cristiano Cristóbal Custódio Daiane Davi Débora Deneval Dinis Diogo Djalma
Domingos Domitília Dorotea Duarte Edilene Edmilson Edson Elísio Eloá Emanuelly Enzo Érica Ermelinda Eugénia Evaristo Fabiano Fábio
Fabrícia Fabrício Fátima Felícia Feliciano Félix Fernanda Filipe Flávia Flávio Flor Florencia Frederica Frederico Gael Gaspar Geraldo
Germán Gil Gisele Glória Gonçalo Graça Gúbio Guilherme Guillermina Heitor Hélio Heloísa Henrique Hermenegildo Hermínia Hernán Homero
Ígor Inés Inês Íris Isabelly Isadora Isis Itziar Ivete Ivone Jacobo Jair Janaína Jerónimo Jéssica Jesús João Joaquim Joaquín José Josep
Josué Juliano Júlio Jussara Kauê Kleber Kléber Lavínia Leandro Lídia Lourenço Lucca Lucía Lúcia Luena Luís Luísa Luiz Lurdes Macarena
Madalena Maica Maitê Manel Márcia Marcio Márcio Margarida María Maricarmen Marilú Mário Marli Martim Martín Mateus Matheus Matias Matías
Maurício Mauro Mayte Meire Mércia Micael Moisés Mónica Montserrat Morgana Murilo Nataniel Nélio Neusa Nicolás Nieves Nilza Núbia Nuno
Núria Octavio Odete Ofélia Óscar Paloma Paola Patrícia Patricio Paulo Pío Raimundo Ramón Raúl Reinaldo Renan Renato Rocío Rogério Romeu
Rosângela Rosário Roser Rubén Rúben Safira Sandro Sebastião Sergi Sérgio Sidnei Sílvia Simão Sirineu Sofía Solange Sónia Soraia Suélen
Tainá Talita Tânia Telma Teodoro Tertuliano Thaís Thayná Théo Thiago Tiago Timoteo Tomás Tomé Valdir Valentim Valéria Vânia Vasco
Verónica Víctor Victória Vinícius Virgínia Vitor Vítor Vitória Wagner Waldemar Wanderley Warley Washington Weverton Ximena Yago Yango
Zeferino Zélia Zulmira
`,
  family: `
Abeyta Abrego Abreu Acevedo Acosta Acuña Adame Adorno Agosto Aguayo Aguiar Aguilera Aguirre Alanis Alaníz Alarcón Alba Albuquerque
Alcalá Alcántar Alcântara Alcaraz Alejandro Alemán Alfaro Alicea Almanza Almaráz Almeida Almonte Alonso Altamirano Alva Alvarado Álvarez
Alves Amado Amaral Amaya Amorim Anaya Anda Andrade Anguiano Angulo Anjos Antunes Aparicio Apodaca Aponte Aragão Aragón Araña Aranda
Araújo Arce Archuleta Arenas Arevalo Argüello Arias Armas Armendáriz Armenta Armijo Arredondo Arreola Arriaga Arroyo Arteaga Assunção
Atencio Ávalos Ávila Avilés Ayala Azevedo Baca Badillo Báez Baeza Bahena Balderas Ballesteros Bandeira Bañuelos Baptista Barajas Barbosa
Barela Barragán Barraza Barrera Barreto Barrientos Barrios Barros Batista Becerra Beltrán Benavides Benavídez Benítez Bermúdez Bernal
Berríos Betancourt Bezerra Blanco Bonilla Borges Borrego Botelho Botello Braga Branco Bravo Briones Briseño Brito Bueno Burgos
Bustamante Bustos Caballero Cabán Cabral Cadena Caldeira Caldera Calderón Calvillo Calvo Camacho Câmara Camarillo Campos Canales
Candelaria Cano Cantú Caraballo Carbajal Cárdenas Cardona Cardoso Carmona Carneiro Carranza Carrasco Carrasquillo Carreón Carrera
Carrero Carrillo Carrión Carvajal Carvalho Casanova Casares Casarez Casas Casillas Castañeda Castaño Castellanos Castilho Cavaco
Cavalcanti Cavazos Cazares Ceballos Cedillo Ceja Centeno Cepeda Cerda Cerqueira Cervantes Cervántez Chacón Chapa Chavarría Chaves Chávez
Cintrón Cisneros Coelho Collado Collazo Colón Colunga Conceição Concepción Contreras Cordeiro Cordero Córdova Cornejo Corona Coronado
Corral Corrales Correa Correia Cortés Cortéz Costa Cotto Coutinho Covarrubias Crespo Cuellar Cunha Curiel Dávila Delacrúz Delafuente
Delagarza Delao Delapaz Delarosa Delatorre Deleón Delgadillo Delgado Delrío Delvalle Díaz Domingues Domínguez Duarte Dueñas Durán
Echevarría Echeverría Elizondo Enríquez Escalante Escamilla Escobedo Esparza Espinal Espino Espinosa Espinoza Esquibel Esquivel Esteves
Estévez Falcão Faria Farias Farías Feijó Feliciano Felício Fernandes Fernández Ferraz Ferreira Ferrer Fidélis Fierro Figueiredo Figueroa
Flores Flórez Fonseca Fontes Fraga França Franco Freire Freitas Frías Fuentes Furtado Gaitán Galarza Galindo Gallardo Gallego Gallegos
Galván Galvão Gálvez Gamboa Gámez Gaona Garay Garcia García Garibay Garica Garrido Garza Gaspar Gastélum Gaytán Giménez Girón Godínez
Godinho Godoy Gomes Gómez Gonçalves González Gouveia Gracia Granado Granados Griego Grijalva Guajardo Guardado Guerra Guerreiro Guevara
Guillén Guimarães Gurule Gutiérrez Guzmán Haro Henríquez Heredia Hernández Herrera Herrero Hidalgo Hinojosa Holguín Huerta Hurtado
Ibáñez Ibarra Iglesias Irizarry Jaime Jaimes Jáquez Jaramillo Jardim Jasso Jesus Jesús Jiménez Juárez Jurado Laboy Lacerda Laureano Leal
Leão Lebrón Ledesma Leite Leiva Lemos Lemus León Lerma Leyva Lima Limón Linares Linhares Lira Llamas Lobo Loera Lomeli Longoria Lopes
López Loureiro Lourenço Lourinho Lovato Loya Lozada Lozano Lucena Lucero Lucio Luevano Lugo Luna Macedo Machado Macías Maciel Madeira
Madera Madrid Madrigal Maestas Magalhães Magaña Maia Malave Maldonado Manrique Manzanares Mares Marín Mariz Marques Márquez Marrero
Marroquín Martín Martinez Martínez Martins Mascareñas Mata Mateo Matias Matías Matos Maya Mayorga Medeiros Medina Medrano Meireles Mejía
Meléndez Melgar Melo Mena Menchaca Méndez Mendonça Menéndez Menezes Meraz Merino Mesa Mesquita Meza Miramontes Mireles Mojica Mondragón
Monroy Montalvo Montañez Montaño Monteiro Montemayor Montenegro Montero Monteros Montes Montéz Montoya Mora Moraes Morais Moreira Moreno
Mota Moura Moya Munguía Muniz Muñiz Muñoz Murillo Muro Nájera Naranjo Narváez Nascimento Nava Navarrete Nazario Negrete Negrón Nery Neto
Nevárez Neves Nieto Nieves Niño Nobre Nogueira Noriega Novaes Nunes Núñez Ocasio Ochoa Ojeda Olivares Olivárez Olivas Oliveira Olivera
Olivo Olmos Olvera Ontiveros Oquendo Ordóñez Orellana Ornelas Orosco Orozco Orta Ortega Osorio Otero Ozuna Pabón Pacheco Padilha Padrón
Páez Pagan Paiva Palacios Palomino Palomo Pantoja Paredes Parra Partida Passos Pastor Patiño Paz Pedraza Pedrosa Pedroza Peixoto Pelayo
Peña Perales Peralta Perea Pereira Pérez Pichardo Pimenta Pimentel Piña Pinheiro Pinho Pinto Pires Pizarro Polanco Ponce Porras Portillo
Porto Posada Prado Preciado Prieto Puente Puga Pulido Queirós Queiroz Quesada Quezada Quiñones Quiñónez Quintana Quintanilla Quintero
Quiroga Quiróz Rael Ramalho Ramírez Rangel Raposo Rascón Raya Razo Regalado Reis Rendón Rentería Resende Reséndez Reyna Reynoso Ribeiro
Rico Rincón Riojas Ríos Rivas Rivero Robledo Rocha Rodarte Rodrigues Rodríguez Rojas Rojo Roldán Rolón Romero Romo Roque Rosado Rosario
Rosas Roybal Rubio Ruelas Ruiz Ruíz Sá Saavedra Sáenz Saiz Salas Salcedo Salcido Saldaña Saldivar Salgado Salinas Samaniego Sampaio
Sanabria Sanches Sánchez Sandoval Santacruz Santana Santillán Sanz Sarabia Saraiva Sarmento Sauceda Saucedo Seabra Sedillo Segovia
Segura Sepúlveda Serna Serra Serrano Serrão Serrato Severino Sevilla Sierra Silveira Simões Sisneros Soares Solano Solís Soliz Solorio
Solorzano Soria Sosa Sotelo Soto Sousa Souza Suárez Tafoya Tamez Tapia Tavares Távora Teixeira Tejada Tejeda Teles Téllez Tello Terán
Terrazas Tijerina Tirado Toledo Toro Torres Tórrez Tovar Travassos Trejo Treviño Trindade Trujillo Ulibarri Ulloa Urbina Ureña Urías
Uribe Urrutia Vaca Valadares Valadez Valdés Valdivia Valencia Valente Valentín Valenzuela Valladares Valle Vallejo Valles Valverde
Vanegas Varela Vargas Vasconcelos Vásquez Vaz Vázquez Vega Veiga Vela Velásquez Velázquez Vélez Véliz Veloso Venegas Vera Verdugo
Verduzco Vergara Viana Vicente Vidal Vieira Viera Vigil Villa Villagómez Villalobos Villalpando Villarreal Villaseñor Villegas Xavier
Yáñez Ybarra Zambrano Zamudio Zapata Zaragoza Zarate Zárate Zavala Zayas Zelaya Zepeda Zúñiga
`,
};
