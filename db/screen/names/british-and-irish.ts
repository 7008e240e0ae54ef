import type { NameList } from './name-list.ts';

/**
 * British and Irish names. The names are plain facts, from the locales en of faker (MIT) and from general knowledge.
 * A name that an earlier list of `all-names.ts` has is not repeated.
 */
export const britishAndIrish: NameList = {
  given: `
Aaliyah Aaron Abagail Abbey Abbie Abbigail Abby Abdiel Abdul Abdullah Abe Abel Abelardo Abigail Abigale Abigayle Abner Abraham Ada Adah
Adalberto Adaline Adam Adan Addie Addison Adela Adelbert Adele Adelia Adeline Adell Adella Adelle Aditya Adolf Adolfo Adolph Adolphus
Adonis Adrain Adrian Adriana Adrianna Adriel Adrien Adrienne Afton Agatha Aglae Agnes Agustin Agustina Ahmad Ahmed Aida Aidan Aiden
Ailbhe Aileen Ailsa Aimee Aine Aisha Aisling Aiyana Akeem Al Alaina Alan Alana Alanis Alanna Alastair Alayna Alba Albert Alberta
Albertha Alberto Albie Albin Albina Alda Alden Alec Aleen Alejandra Alejandrin Alejandro Alek Alena Alene Alessandra Alessandro Alessia
Aletha Alex Alexa Alexander Alexandra Alexandre Alexandrea Alexandria Alexandrine Alexandro Alexane Alexanne Alexie Alexis Alexys
Alexzander Alf Alfie Alfonso Alfonzo Alford Alfred Alfreda Alfredo Ali Alia Alice Alicia Alisa Alisha Alison Alistair Alivia Aliya
Aliyah Aliza Alize Allan Allen Allene Allie Allison Ally Alma Alonzo Alphonso Alta Althea Alton Alva Alvah Alvena Alvera Alverta Alvin
Alvina Alvis Alyce Alycia Alysa Alysha Alyson Alyssa Alysson Amalia Amanda Amani Amara Amari Amaya Amber Ambrose Amelia Amelie Amely
America Americo Amie Amina Amir Amira Amiya Amos Amparo Amy Amya Ana Anabel Anabelle Anahi Anais Anastacio Anastasia Anderson Andre
Andrea Andreane Andreanne Andres Andrew Andy Angel Angela Angelica Angelina Angeline Angelita Angelo Angie Angus Anibal Anika Anissa
Anita Aniya Aniyah Anjali Ann Anna Annabel Annabell Annabelle Annalise Annamae Annamarie Anne Annetta Annette Annie Ansel Ansley Anthea
Anthony Antoinette Antone Antonetta Antonette Antonia Antonietta Antonina Antonio Antwan Antwon Anya Aoife April Ara Arabella Arabelle
Araceli Aracely Arch Archer Archibald Archie Ardella Arden Ardith Arely Ari Aria Ariana Ariane Arianna Aric Ariel Arielle Arjun Arlene
Arlie Arlo Armand Armando Armani Arnaldo Arne Arno Arnold Arnoldo Arnulfo Aron Arran Art Arthur Arturo Arvel Arvid Arvilla Aryanna Asa
Asha Ashlee Ashleigh Ashley Ashly Ashlynn Ashton Ashtyn Asia Assunta Astrid Athena Aubree Aubrey Audie Audra Audreanne Audrey August
Augusta Augustine Augustus Aurelia Aurelie Aurelio Aurora Aurore Austen Austin Austyn Autumn Ava Avery Avis Avril Axel Ayana Ayden Ayla
Aylin Baby Bailee Bailey Barbara Barnaby Barney Baron Barrett Barry Bart Bartholome Bartholomew Barton Baylee Beatrice Beatrix Beau
Beaulah Becca Becky Belinda Bell Bella Belle Ben Benedict Benjamin Bennett Bennie Benny Benton Berenice Bernadette Bernadine Bernard
Bernardo Berneice Bernhard Bernice Bernie Berniece Bernita Berry Bert Berta Bertha Bertie Bertram Bertrand Beryl Bessie Beth Bethan
Bethany Bethel Betsy Bette Bettie Betty Bettye Beulah Beverley Beverly Bianca Bianka Bill Billie Billy Birdie Blair Blaise Blake Blanca
Blanche Blathnaid Blaze Bo Bob Bobbie Bobby Bonita Bonnie Boris Boyd Brad Braden Bradford Bradley Bradly Brady Braeden Brain Brandi
Brando Brandon Brandt Brandy Brandyn Brannon Branson Brant Braulio Braxton Brayan Brayden Breana Breanna Breanne Breda Brenda Brendan
Brenden Brendon Brenna Brennan Brennon Brent Bret Brett Bria Brian Briana Brianna Brianne Brice Bridget Bridgette Bridie Brielle
Brigitte Brionna Brisa Britney Brittany Brock Broderick Brodie Brody Bronagh Brook Brooke Brooklyn Brooks Brown Bruce Bryan Bryana
Bryant Bryce Brycen Bryn Bryon Bryony Buck Bud Buddy Buford Bulah Burdette Burley Burnice Buster Byron Cade Caden Caesar Caiden Caitlin
Caitlyn Cale Caleb Caleigh Cali Calista Callie Callum Calum Calvin Camden Cameron Camila Camilla Camille Camren Camron Camryn Camylle
Candace Candelario Candice Candida Candido Caoimhe Cara Carey Carissa Carl Carla Carlee Carleton Carley Carli Carlie Carlo Carlos
Carlotta Carlton Carly Carmel Carmela Carmella Carmelo Carmen Carmine Carol Carolanne Carole Carolina Caroline Carolyn Carolyne Carrie
Carroll Carson Carter Cary Casandra Casey Casimer Casimir Casper Cassandra Cassandre Cassidy Cassie Catalina Caterina Cathal Catharine
Catherine Cathrine Cathryn Cathy Catrina Catriona Cayla Ceasar Cecelia Cecil Cecile Cecilia Cedric Cedrick Celestine Celestino Celia
Celine Cesar Chad Chadd Chadrick Chaim Chance Chandler Chanel Chanelle Charity Charlene Charles Charley Charlie Charlotte Chase Chasity
Chauncey Chaya Chaz Chelsea Chelsey Chelsie Cherie Cheryl Chesley Chester Chet Cheyanne Cheyenne Chloe Chris Chrissie Christ Christa
Christelle Christian Christiana Christie Christina Christine Christop Christophe Christopher Christy Chyna Cian Ciara Ciaran Cicero
Cielo Cierra Cillian Cindy Citlalli Clair Claire Clara Clarabelle Clare Clarence Clarissa Clark Claud Claude Claudia Claudie Claudine
Clay Clayton Clemens Clement Clementina Clementine Clemmie Cleo Cleora Cleta Cletus Cleve Cleveland Clifford Clifton Clint Clinton Clive
Clodagh Clotilde Clovis Cloyd Clyde Coby Cody Colby Cole Coleman Colin Colleen Collin Colm Colt Colten Colton Columbus Concepcion Conner
Connie Connor Conor Conrad Constance Constantin Consuelo Cooper Cora Coral Coralie Corbin Cordelia Cordell Cordia Cordie Corene Corey
Corine Cormac Cornelius Cornell Corrine Cortez Cortney Cory Coty Courtney Coy Craig Crawford Creola Cressida Cristal Cristian Cristina
Cristobal Cristopher Cruz Crystal Crystel Cullen Curt Curtis Cydney Cynthia Cyril Cyrus D'angelo Dagmar Dahlia Daija Daire Daisha Daisy
Dakota Dale Dallas Dallin Dalton Damaris Dameon Damian Damien Damion Damon Dan Dana Dandre Dane Dangelo Danial Daniel Daniela Daniella
Danielle Danika Dannie Danny Dante Danyka Daphne Daphnee Daphney Dara Darby Darcey Darcy Daren Darian Dariana Darien Darin Dario Darion
Darius Darla Darlene Darnell Daron Darragh Darrel Darrell Darren Darrick Darrin Darrion Darron Darryl Darwin Daryl Dashawn Dasia Dave
David Davin Davina Davion Davon Davonte Dawn Dawson Dax Dayana Dayna Dayne Dayton Dean Deangelo Deanna Debbie Deborah Debra Declan
Dedric Dedrick Dee Deion Deirdre Deja Dejah Dejon Dejuan Delaney Delbert Delfina Delia Delilah Dell Della Delmer Delores Delpha Delphia
Delphine Delta Demarco Demarcus Demario Demelza Demetris Demetrius Demi Demond Dena Denis Denise Dennis Deon Deondre Deontae Deonte
Dereck Derek Derick Dermot Deron Derrick Deshaun Deshawn Desiree Desmond Dessie Destany Destin Destinee Destiney Destini Destiny Devan
Devante Deven Devin Devon Devonte Devyn Dewayne Dewey Dewitt Dexter Diamond Diana Diane Dianna Dianne Diarmuid Dick Diego Digby Dillan
Dillon Dilys Dimitri Dina Dino Dion Dixie Dock Dolly Dolores Domenic Domenica Domenick Domenico Domingo Dominic Dominick Dominique Don
Donal Donald Donato Donavon Donna Donncha Donnell Donnie Donny Dora Dorcas Doreen Dorian Doris Dorothea Dorothy Dorris Dortha Dorthy
Dottie Doug Dougal Douglas Dovie Doyle Drake Drew Duane Dudley Dulce Duncan Durward Dustin Dusty Dwayne Dwight Dylan Eamon Eamonn Earl
Earlene Earline Earnest Earnestine Easter Easton Ebba Ebony Ed Eda Edd Eddie Eden Edgar Edgardo Edison Edith Edmond Edmund Edna Eduardo
Edward Edwardo Edwin Edwina Edyth Edythe Effie Efrain Efren Eileen Eilidh Eilish Einar Eino Eladio Elaina Elaine Elbert Elda Eldon
Eldora Eldred Eldridge Eleanor Eleanora Eleanore Eleazar Electa Elena Elenor Elenora Eleonore Elfrieda Eli Elian Eliane Elias Eliezer
Elijah Elinor Elinore Elisa Elisabeth Elise Eliseo Elisha Elissa Eliza Elizabeth Ella Ellen Ellie Elliot Elliott Ellis Ellsworth Elmer
Elmira Elmo Elmore Elna Elnora Elodie Elody Eloisa Eloise Elouise Eloy Elroy Elsa Else Elsie Elspeth Elta Elton Elva Elvera Elvie Elvira
Elvis Elwin Elwyn Elyse Elyssa Elza Emanuel Emelia Emelie Emely Emer Emerald Emerson Emery Emie Emil Emile Emilia Emiliano Emilie Emilio
Emily Emma Emmalee Emmanuel Emmanuelle Emmeline Emmet Emmett Emmie Emmitt Emmy Emory Ena Enid Enoch Enola Enos Enrico Enrique Eoghan
Eoin Ephraim Era Eriberto Eric Erica Erich Erick Ericka Erik Erika Erin Erling Erma Erna Ernest Ernestina Ernestine Ernesto Ernie Ervin
Erwin Eryn Esme Esmee Esmeralda Esperanza Essie Esta Esteban Estefania Estel Estell Estella Estelle Estevan Esther Estrella Etha Ethan
Ethel Ethelyn Ethyl Ettie Euan Eudora Eugene Eugenia Eula Eulah Eulalia Euna Eunice Eusebio Eva Evalyn Evan Evangeline Evans Eve Eveline
Evelyn Everardo Everett Everette Everly Evert Evie Ewald Ewan Ewell Ezekiel Ezequiel Ezra Fabian Fabiola Fae Faith Fannie Fanny Fatima
Faustino Fausto Favian Fay Faye Fearghus Federico Felicia Felicita Felicity Felipa Felipe Felix Felton Fergal Fergus Fermin Fern
Fernando Ferne Fiadh Fidel Filiberto Filomena Finbar Findlay Finlay Finley Finn Finnian Fintan Fiona Fionnuala Flavie Flavio Fleta
Fletcher Flo Flora Florence Florencio Florian Florida Florine Florrie Flossie Floy Floyd Ford Forest Forrest Foster Fran Frances
Francesca Francesco Francis Francisca Francisco Franco Frank Frankie Franklin Franz Fraser Fred Freda Freddie Freddy Frederic Frederick
Frederik Frederique Fredrick Fredy Freeda Freeman Freida Freya Frida Frieda Friedrich Fritz Furman Gabe Gabriel Gabriella Gabrielle
Gaetano Gage Gail Gardner Gareth Garett Garfield Garland Garnet Garnett Garret Garrett Garrick Garrison Garry Garth Gary Gaston Gavin
Gayle Gaynor Gemma Gene General Genesis Geneva Genevieve Gennaro Genoveva Geo Geoff Geoffrey George Georgette Georgia Georgiana
Georgianna Georgie Georgina Geovanni Geovanny Geovany Gerald Geraldine Gerard Gerardo Gerda Gerhard Germaine German Gerry Gerson
Gertrude Gia Gianni Gideon Gilbert Gilberto Gilda Giles Gill Gillian Gina Ginger Gino Giovani Giovanna Giovanni Giovanny Gisselle
Giuseppe Gladyce Gladys Glen Glenda Glenn Glenna Glennie Gloria Glynn Godfrey Golda Golden Gonzalo Gordon Grace Gracie Graciela Grady
Graeme Graham Grainne Grania Grant Granville Grayce Grayson Green Greg Gregg Gregor Gregoria Gregorio Gregory Greta Gretchen Greyson
Griffin Grover Guadalupe Gudrun Guido Guillermo Guiseppe Gunnar Gunner Gus Gussie Gust Gustave Gustavo Guy Gwen Gwendolyn Hadley Hailee
Hailey Hailie Hal Haleigh Haley Halie Halle Hallie Hamish Hamza Hank Hanna Hannah Hans Hardy Harley Harlow Harmon Harmony Harold Harper
Harriet Harris Harrison Harry Harvey Haskell Hassan Hassie Hattie Haven Hayden Haylee Hayley Haylie Hazel Hazle Heath Heather Heaven
Heber Hector Heidi Helen Helena Helene Helga Hellen Helmer Heloise Henderson Henri Henrietta Henriette Henry Herbert Herman Hermann
Hermina Herminia Herminio Hermione Hershel Herta Hertha Hester Hettie Hilario Hilary Hilbert Hilda Hildegard Hillard Hillary Hilma
Hilton Hipolito Hiram Hobart Holden Hollie Hollis Holly Homer Hope Horace Horacio Hortense Hosea Houston Howard Howell Hoyt Hubert
Hudson Hugh Hugo Hulda Humberto Humphrey Hunter Hyman Iain Ian Ibrahim Icie Ida Idell Idella Ignacio Ignatius Ike Ila Ilene Iliana Ima
Imani Imelda Immanuel Imogen Imogene Ines Inez Ingrid Iona Ira Irene Iris Irma Irvin Irving Irwin Isaac Isabel Isabell Isabella Isabelle
Isac Isadore Isai Isaiah Isaias Isbel Isidro Isla Ismael Isobel Isom Israel Issac Itzel Iva Ivah Ivan Ivor Ivory Ivy Izabella Izaiah
Jabari Jace Jacey Jacinthe Jacinto Jack Jackeline Jackie Jacklyn Jackson Jacky Jaclyn Jacob Jacqueline Jacquelyn Jacques Jacqui Jacynthe
Jada Jade Jaden Jadon Jadyn Jaeden Jago Jaida Jaiden Jailyn Jaime Jairo Jakayla Jake Jakob Jaleel Jalen Jalon Jalyn Jamaal Jamal Jamar
Jamarcus Jamel James Jameson Jamey Jamie Jamil Jamir Jamison Jammie Jan Jana Janae Jane Janelle Janessa Janet Janette Janice Janick
Janie Janine Janis Janiya Jannie Jany Jaquan Jaquelin Jaqueline Jared Jaren Jarod Jaron Jarred Jarrell Jarret Jarrett Jarrod Jarvis
Jasen Jasmin Jasmine Jason Jasper Jaunita Javier Javon Javonte Jaxon Jaxson Jay Jayce Jaycee Jayda Jayde Jayden Jaydon Jaylan Jaylen
Jaylin Jaylon Jayme Jayne Jayson Jazlyn Jazmin Jazmyn Jazmyne Jean Jeanette Jeanie Jeanne Jeannette Jeannie Jed Jedediah Jedidiah Jeff
Jefferey Jeffery Jeffrey Jeffry Jemima Jemma Jen Jena Jenifer Jenna Jennie Jennifer Jennings Jenny Jennyfer Jensen Jenson Jerad Jerald
Jeramie Jeramy Jerel Jeremiah Jeremie Jeremy Jermain Jermaine Jermey Jerod Jerome Jeromy Jerrell Jerrod Jerrold Jerry Jess Jesse Jessica
Jessie Jessika Jessy Jessyca Jesus Jett Jettie Jevon Jewel Jewell Jill Jillian Jim Jimmie Jimmy Jo Joan Joana Joanie Joann Joanna Joanne
Joannie Joanny Joany Joaquin Jocelyn Jodi Jodie Jody Joe Joel Joelle Joesph Joey Johan Johann Johanna Johathan John Johnathan Johnathon
Johnnie Johnny Johnpaul Johnson Jolie Jon Jonah Jonas Jonatan Jonathan Jonathon Jordan Jordane Jordi Jordon Jordy Jordyn Jorge Jose
Josefa Josefina Joseph Josephine Josh Joshua Joshuah Josiah Josiane Josianne Josie Josue Jovan Jovani Jovanny Jovany Joy Joyce Juan
Juana Juanita Judah Judd Jude Judge Judith Judson Judy Jules Julia Julian Juliana Julianne Julie Julien Juliet Julio Julius June Junior
Junius Justen Justice Justin Justina Justine Juston Justus Justyn Juvenal Juwan Kacey Kaci Kacie Kade Kaden Kadin Kaela Kaelyn Kaia
Kaiden Kailee Kailey Kailyn Kaitlin Kaitlyn Kale Kaleb Kaleigh Kaley Kali Kallie Kameron Kamille Kamren Kamron Kamryn Kane Kara Kareem
Karelle Karen Kari Kariane Karianne Karina Karine Karl Karla Karlee Karley Karli Karlie Karolann Karson Kasandra Kasey Kassandra
Katarina Kate Katelin Katelyn Katelynn Katharina Katherine Katheryn Kathleen Kathlyn Kathryn Kathryne Kathy Katie Katlyn Katlynn Katrina
Katrine Kattie Katy Kavon Kay Kaya Kaycee Kaydee Kayden Kayla Kaylah Kaylee Kayleigh Kayley Kayli Kaylie Kaylin Keagan Keanu Keara
Keaton Keegan Keeley Keely Keenan Keira Keiran Keith Kellen Kelley Kelli Kellie Kelly Kelsey Kelsi Kelsie Kelton Kelvin Ken Kendall
Kendra Kendrick Kenna Kennedi Kennedy Kenneth Kennith Kenny Kent Kenton Kenver Kenya Kenyatta Kenyon Kenzie Keon Kerri Kerry Keshaun
Keshawn Kev Keven Kevin Kevon Keyon Keyshawn Khalid Khalil Kian Kiana Kianna Kiara Kiarra Kiel Kiera Kieran Kieron Kiley Kim Kimberley
Kimberly King Kip Kira Kirk Kirsten Kirstie Kirstin Kirsty Kit Kitty Kobe Koby Kodie Kody Kolby Kole Korbin Korey Kory Kraig Kris Krista
Kristen Kristi Kristian Kristie Kristin Kristina Kristine Kristofer Kristoffer Kristopher Kristy Krystal Krystel Krystina Kurt Kurtis
Kyla Kyle Kylee Kyleigh Kyler Kylie Kyra Kyran Lacey Lachlan Lacy Ladarius Lafayette Laila Laisha Lamar Lambert Lamont Lana Lance Landen
Lane Laney Lara Larissa Laron Larry Larue Latoya Laura Laurel Lauren Laurence Lauretta Lauriane Laurianne Laurie Laurine Laury Lauryn
Lavada Lavern Laverna Laverne Lavina Lavinia Lavon Lavonne Lawrence Lawson Layla Layne Lazaro Lea Leah Leann Leanna Leanne Leatha Leda
Lee Leif Leigh Leighton Leila Leilani Lela Lelah Leland Lelia Lempi Lemuel Len Lena Lenna Lennie Lennon Lennox Lenny Lenora Lenore Leo
Leola Leon Leona Leonard Leonardo Leone Leonel Leonie Leonor Leonora Leopold Leopoldo Leora Lera Leroy Lesley Leslie Lesly Lessie Lester
Leta Letha Leticia Letitia Levi Lew Lewis Lexi Lexie Lexus Lia Liam Liana Libbie Libby Lila Lilian Liliana Liliane Lilla Lillian
Lilliana Lillie Lilly Lily Lilyan Lina Lincoln Linda Lindsay Lindsey Linnea Linnie Linsey Linwood Lionel Lisa Lisandro Lisette Litzy Liz
Liza Lizeth Lizzie Llewellyn Lloyd Logan Lois Lola Lolita Loma Lon London Lonie Lonnie Lonny Lonzo Lora Loraine Lorcan Loren Lorena
Lorene Lorenz Lorenza Lorenzo Loretta Lori Lorine Lorna Lorraine Lottie Lou Louie Louis Louisa Louise Lourdes Louvenia Loveday Lowell
Lowena Loy Loyal Loyce Luca Lucas Lucia Luciano Lucie Lucienne Lucile Lucille Lucinda Lucio Lucious Lucius Lucy Ludie Ludwig Lue Luella
Luigi Luis Luisa Lukas Luke Lula Lulu Luna Lupe Lura Lurline Luther Luz Lyda Lydia Lyla Lyle Lynda Lyndsay Lyndsey Lynette Lynn Lynne
Lynsey Lyric Lysanne Mabel Mabelle Mable Mac Macey Maci Macie Mack Mackenzie Macy Madaline Madalyn Maddie Maddison Madeleine Madeline
Madelyn Madelynn Madge Madie Madilyn Madisen Madison Madisyn Madonna Madyson Mae Maegan Maeve Mafalda Magali Magdalen Magdalena
Magdalene Maggie Magnolia Magnus Maia Maida Mairead Mairi Maisie Maisy Maiya Major Makayla Makenna Makenzie Malachi Malachy Malcolm
Malika Malinda Mallie Mallory Malvina Mamie Mandy Manley Manuel Manuela Mara Marc Marcel Marcelina Marcelino Marcella Marcelle Marcellus
Marcelo Marcia Marco Marcos Marcus Margaret Margarete Margarett Margaretta Margarette Margarita Marge Margery Margie Margot Margret
Marguerite Maria Mariah Mariam Marian Mariana Mariane Marianna Marianne Mariano Maribel Marie Mariela Marielle Marietta Marilie Marilou
Marilyn Marilyne Marina Mario Marion Marisa Marisol Maritza Marjolaine Marjorie Marjory Mark Markus Marlee Marlen Marlene Marley Marlin
Marlon Marnie Marques Marquis Marquise Marsha Marshall Marta Martha Martin Martina Martine Marty Martyn Marvin Mary Maryam Maryann
Maryjane Maryse Mason Mateo Mathew Mathias Mathilde Matilda Matilde Matt Matteo Matthew Mattie Maud Maude Maudie Maura Maureen Maurice
Mauricio Maurine Maverick Mavis Max Maxie Maxime Maximilian Maximillia Maximillian Maximo Maximus Maxine Maxwell May Maya Maybell
Maybelle Maye Maymie Maynard Mayra Mazie Mckayla Mckenna Mckenzie Meagan Meaghan Meda Megan Megane Meggie Meghan Mekhi Mel Melanie
Melany Melba Melinda Melisa Melissa Mellie Melody Melvin Melvina Melyna Melyssa Mercedes Mercy Meredith Merl Merle Merlin Merritt Merryn
Mertie Mervin Meta Mhairi Mia Micaela Micah Michael Michaela Michale Micheal Michel Michele Michelle Mick Mickey Miguel Mikayla Mike
Mikel Milan Mildred Miles Milford Miller Millicent Millie Milly Milo Milton Mina Mindy Minerva Minnie Miracle Miranda Mireille Mireya
Miriam Misael Missouri Misty Mitchel Mitchell Mittie Modesta Modesto Mohamed Mohammad Mohammed Moira Moises Mollie Molly Mona Monica
Monique Monroe Monserrat Monserrate Montana Monte Montgomery Monty Morag Morgan Moriah Morris Mortimer Morton Morven Morwenna Mose Moses
Moshe Mossie Mozell Mozelle Muhammad Muireann Muriel Murl Murphy Murray Mustafa Mya Myah Mylene Myles Myra Myriam Myrl Myrna Myron
Myrtice Myrtie Myrtis Myrtle Nadia Nadine Nakia Name Nancie Nancy Nannie Naomi Naomie Napoleon Narciso Nash Nasir Nat Natalia Natalie
Natasha Nathan Nathanael Nathanial Nathaniel Nathen Nayeli Neal Ned Nedra Neha Neil Nelda Nell Nella Nelle Nellie Nels Nelson Neoma
Nessa Nestor Nettie Neva Nevaeh Neville Newell Newton Nia Niall Niamh Nichola Nicholas Nicholaus Nichole Nick Nicki Nicklaus Nickolas
Nicky Nico Nicola Nicolas Nicole Nicolette Nigel Nikita Nikki Nikko Niko Nikolas Nils Nina Noah Noble Noe Noel Noelia Noelle Noemi
Noemie Noemy Nola Nolan Nona Nora Norbert Norberto Noreen Norene Norma Norman Norris Norval Norwood Nova Novella Nuala Nya Nyah Nyasia
Obie Oceane Ocie Octavia Oda Odell Odessa Odhran Odie Ofelia Oisin Okey Ola Olaf Ole Olen Oleta Olga Olin Olive Oliver Olivia Ollie Oma
Omar Omari Omer Ona Onie Oona Oonagh Opal Ophelia Ora Oral Oran Oren Orie Orin Orion Orla Orlagh Orlaith Orland Orlando Orlo Orpha Orrin
Orval Orville Osbaldo Osborne Oscar Osian Osvaldo Oswald Oswaldo Otha Otho Otilia Otis Ottilie Ottis Otto Ova Owen Ozella Pablo Paddy
Padraig Paige Palma Pam Pamela Pansy Paolo Paris Parker Pascale Pasquale Pat Patience Patricia Patrick Patsy Patti Pattie Patty Paul
Paula Paulette Pauline Paxton Payton Pearl Pearlie Pearline Pedro Peggie Peggy Penelope Penny Percival Percy Perry Pete Peter Petra
Peyton Phil Philip Philippa Phillip Phoebe Phyllis Pierce Pierre Pietro Pink Pinkie Piper Pippa Piran Polly Poppy Porter Precious
Presley Preston Price Prince Princess Priscilla Providenci Prudence Queen Queenie Quentin Quincy Quinn Quinten Quinton Rachael Rachel
Rachelle Rae Raegan Rafael Rafaela Rafe Rafferty Raheem Rahsaan Rahul Raina Raleigh Ralph Ralphie Ramiro Ramon Ramona Randal Randall
Randi Randolph Randy Ransom Raoul Raphael Raphaelle Raquel Rashad Rashawn Rasheed Raul Raven Ray Raymond Raymundo Reagan Reanna Reba
Rebeca Rebecca Rebeka Rebekah Reece Reed Reese Reg Regan Reggie Regina Reginald Reid Reilly Reina Reinhold Remington Rene Renee Ressie
Reta Retha Retta Reuben Reva Rex Rey Reyes Reymundo Reyna Reynold Rhea Rhett Rhian Rhianna Rhiannon Rhoda Rhona Rhonda Rhys Ricardo
Richard Richie Richmond Rick Rickey Rickie Ricky Rico Rigoberto Riley Rita River Rob Robb Robbie Robert Roberta Roberto Robin Robyn
Rochelle Rocio Rocky Rod Roddy Roderick Rodger Rodney Rodolfo Rodrick Rodrigo Roel Rogelio Roger Rogers Roisin Roland Rolando Rollin
Roly Roma Romaine Roman Ron Ronald Ronaldo Ronan Ronnie Ronny Roosevelt Rory Rosa Rosalee Rosaleen Rosalia Rosalie Rosalind Rosalinda
Rosalyn Rosamond Rosanna Rosario Roscoe Rose Roseanne Rosella Roselyn Rosemarie Rosemary Rosendo Rosetta Rosie Rosina Roslyn Ross Rossie
Rowan Rowena Rowland Roxane Roxanne Roy Royal Royce Rozella Ruairi Ruaridh Ruben Rubie Ruby Rubye Rudolph Rudy Rufus Rupert Russ Russel
Russell Rusty Ruth Ruthe Ruthie Ryan Ryann Ryder Rylan Rylee Ryleigh Ryley Sabina Sabrina Sabryna Sadie Sadye Sage Saige Sallie Sally
Salma Salvador Salvatore Sam Samanta Samantha Samara Samir Sammie Sammy Samson Samuel Sandra Sandrine Sandy Sanford Santa Santiago
Santina Santino Santos Saoirse Sara Sarah Sarai Sarina Sasha Saul Savanah Savanna Savannah Savion Scarlett Schuyler Scot Scott Scottie
Scotty Seamus Sean Sebastian Sedrick Selena Selina Selmer Senan Seren Serena Serenity Sergio Seth Shad Shaina Shakira Shana Shane Shanel
Shanelle Shania Shanie Shaniya Shanna Shannon Shanny Shanon Shany Shari Sharon Shaun Shauna Shaunagh Shaunna Shawn Shawna Shaylee Shayna
Shayne Shea Sheena Sheila Shelby Sheldon Shelia Shelley Shelly Shemar Sheri Sheridan Sherman Sherri Sherry Sherwood Sheryl Shirley Shona
Shyann Shyanne Sian Sibyl Sid Sidney Sienna Sierra Sigmund Sigrid Sigurd Silas Sile Silvia Sim Simeon Simon Simone Sincere Sinead
Siobhan Sister Skye Skyla Skylar Sofia Soledad Solon Sonia Sonja Sonny Sonya Sophia Sophie Sorcha Spencer Stacey Stacy Stan Stanford
Stanley Stanton Stefan Stefanie Stella Steph Stephan Stephania Stephanie Stephany Stephen Stephon Sterling Steve Steven Stevie Stewart
Stone Struan Stuart Sue Summer Sunny Susan Susana Susanna Susannah Susie Suzanne Suzie Sven Sybil Syble Sydnee Sydney Sydni Sydnie
Sylvan Sylvester Sylvia Tabitha Tad Tadhg Talia Talon Tamara Tami Tamia Tammy Tamsin Tamsyn Tania Tanner Tanya Tara Taryn Tasha Tate
Tatum Tatyana Taurean Tavares Taya Taylor Teagan Ted Teddy Tegan Telly Terence Teresa Teri Terrance Terrell Terrence Terri Terrill Terry
Tess Tessa Tessie Tevin Thad Thaddeus Thalia Thea Thelma Theo Theodora Theodore Theresa Therese Theresia Theron Thomas Thora Thurman Tia
Tiana Tianna Tiara Tierra Tiffany Tillman Tilly Tim Timmothy Timmy Timothy Tina Tito Titus Tobias Tobin Toby Tod Todd Tom Tomas Tomasa
Tommie Tommy Toney Toni Tony Tonya Torey Torquil Torrance Torrey Toy Toyah Trace Tracey Traci Tracy Travis Travon Tre Tremaine Tremayne
Trent Trenton Tressa Tressie Treva Trever Trevion Trevor Trey Tricia Trina Trinity Trisha Tristan Tristian Tristin Triston Troy Trudie
Trudy Trycia Trystan Turner Twila Tyler Tyra Tyree Tyreek Tyrel Tyrell Tyrese Tyrique Tyrone Tyshawn Tyson Ubaldo Ulices Ulises Una
Unique Urban Uriah Uriel Ursula Vada Val Valentin Valentina Valentine Valerie Vallie Van Vance Vanessa Vaughn Veda Velda Vella Velma
Velva Vena Vera Verda Verdie Vergie Verity Verla Verlie Vern Verna Verner Vernice Vernie Vernon Verona Veronica Vesta Vic Vicenta
Vicente Vicki Vickie Vicky Victor Victoria Vida Vidal Vilma Vince Vincent Vincenza Vincenzo Vinnie Viola Violet Violette Virgie Virgil
Virginia Virginie Vita Vito Viva Vivian Viviane Vivianne Vivien Vivienne Vladimir Wade Waino Waldo Walker Wallace Walter Walton Wanda
Ward Warren Watson Wava Waylon Wayne Webster Weldon Wellington Wendell Wendy Werner Wesley Westley Weston Whitney Wilber Wilbert Wilbur
Wilburn Wiley Wilf Wilford Wilfred Wilfredo Wilfrid Wilhelm Wilhelmine Will Willa Willard William Willie Willis Willow Willy Wilma
Wilmer Wilson Wilton Winfield Winifred Winnie Winnifred Winona Winston Wm Woodrow Wyatt Wyman Xander Xavier Xzavier Yadira Yasmeen
Yasmin Yasmine Yazmin Yesenia Yessenia Yolanda Yoshiko Yvette Yvonne Zac Zach Zachariah Zachary Zachery Zack Zackary Zackery Zak Zakary
Zander Zane Zara Zaria Zayden Zechariah Zelda Zella Zelma Zena Zetta Zion Zita Zoe Zoey Zoie Zoila Zola Zora Zula
`,
  family: `
Abbott Abercrombie Abernathy Abshire Adams Adamson Ainscough Ainsworth Aldous Aldridge Alexander Allan Allen Allison Altenwerth Anderson
Andrews Ankunding Appleby Appleton Arbuthnot Archer Armstrong Arnold Ashby Ashcroft Ashton Ashworth Aspinall Atherton Atkins Atkinson
Attwood Auchterlonie Auer Aufderhar Austin Ayres Bahringer Bailey Bainbridge Baker Baldwin Balistreri Ball Ballard Bamford Bancroft
Banks Barber Barker Barlow Barnes Barnett Barr Barrett Barron Barrow Barrows Barry Bartell Bartlett Bartoletti Barton Bashirian Bassett
Bateman Bates Batty Batz Bauch Baumbach Baxter Bayer Beahan Beale Beattie Beatty Beaumont Bechtelar Beck Becker Beckett Bednar Beech
Beer Beier Bell Benn Bennett Benson Bentley Berge Bergnaum Bergstrom Bernhard Bernier Berry Best Bevan Bibby Bins Birch Bird Birtwistle
Bishop Black Blackburn Blackwell Blair Blake Blanda Blenkinsop Blick Block Bloggs Bloom Boardman Bode Boehm Bogan Bogisich Bolton Bond
Booker Booth Borer Bosco Boswell Botsford Bowden Bowen Bower Bowers Bowes Bowman Boyce Boyd Boyer Boyle Bradbury Bradford Bradley
Bradshaw Bradtke Brady Braithwaite Brakus Bramley Brandon Branson Braun Bray Breen Breitenberg Brekke Brennan Brent Brett Brewer Bridges
Briggs Bright Brittain Britton Broadbent Brock Brook Brookes Brookfield Brooks Brown Browne Browning Bruce Bruen Bryan Bryant Buchanan
Buckley Buckridge Bull Bullock Burgess Burke Burnett Burns Burrows Burt Burton Bush Butcher Butler Butt Butterworth Byrne Cahill Cairns
Callaghan Calvert Cameron Campbell Cannon Carey Carlin Carlton Carmichael Carney Carpenter Carr Carroll Carson Carter Cartwright Carver
Casey Casper Cassidy Cassin Chadwick Chalmers Chamberlain Chambers Champlin Chandler Chapman Charlesworth Charlton Cheetham Chester
Cholmondeley Christiansen Christie Clancy Clark Clarke Clarkson Clayton Clegg Clements Clifford Clifton Clutterbuck Coates Cochrane
Cockburn Cohen Cole Coleman Coles Collier Collins Collinson Colquhoun Compton Conn Connell Connelly Connolly Connor Conroy Considine
Conway Cook Cooke Cooper Cope Copeland Corbett Corcoran Corkery Cormier Corwin Cosgrove Costello Cotter Cotton Coulson Court Cowan Cox
Crabtree Craig Crane Craven Crawford Crawley Cremin Crist Croft Crona Cronin Crook Crooks Crosby Cross Crossley Crowe Crowley Crowther
Cruickshank Cullen Cummerata Cumming Cummings Cummins Cunliffe Cunningham Curran Currie Curry Curtis Cusack D'Amore Dach Dale Daley
Dalgleish Dalton Daly Dalziel Daniel Daniels Darby Dare Daugherty Davenport Davey David Davidson Davies Davis Davison Dawson Day Deakin
Dean Deckow Dempsey Denesik Denham Dennis Denton Derbyshire Devine Devlin Dewhurst Dibbert Dickens Dicki Dickinson Dickson Dietrich
Dillon Dixon Dobson Docherty Dodd Dodds Doherty Dolan Donaldson Donnelly Donoghue Donovan Dooley Doran Douglas Dowling Downes Downing
Doyle Drake Draper Drew Driscoll Drummond Drury DuBuque Duckworth Dudley Duffy Duggan Duncan Dunlop Dunn Dunne Durgan Durrant Dutton
Dwyer Dyer Dyson Eames Eastwood Eaton Ebert Eccles Edgar Edmonds Edmunds Edwards Effertz Egan Eldridge Elliott Ellis Ellison Elton Emard
Emerson Emery Emmerich English Entwistle Erdman Ernser Evans Everett Fadel Fagan Fahey Fairclough Fairhurst Falconer Fallon Farley
Farmer Farquhar Farquharson Farrar Farrell Farrow Faulkner Fawcett Fay Fearon Featherstone Featherstonehaugh Feeney Feest Feil Fenton
Ferguson Ferry Fielding Finch Finlay Finlayson Finn Finnegan Firth Fisher Fitzgerald Fitzpatrick Flanagan Flatley Fleming Fletcher Flood
Flynn Foley Forbes Ford Foreman Forrest Forster Forsyth Foster Fowler Fox Frame Frami Francis Franecki Franey Franklin Fraser Freeman
French Friesen Fritsch Frost Fry Fuller Funk Furlong Gallagher Galloway Gamble Garbutt Gardiner Gardner Garner Garrett Garvey Gaskell
Gates Geddes George Geraghty Gerhold Gerlach Gibbons Gibbs Gibson Gilbert Gilchrist Giles Gill Gillespie Gilmore Gislason Gleason
Gleeson Gleichner Glover Goddard Godfrey Godwin Golding Goldner Goldsmith Gooch Goodall Goodman Goodwin Gorczany Gordon Gormley Gottlieb
Gough Gould Goyette Grady Graham Grainger Grant Graves Gray Grayson Greaves Green Greene Greenfelder Greenholt Greenwood Gregory Grey
Grier Griffin Griffith Griffiths Grimes Grimshaw Guest Gulgowski Gunn Gusikowski Gutkowski Gutmann Haag Hackett Hadley Hagenes Hahn
Haigh Haines Hale Haley Hall Hallam Halliday Halliwell Halvorson Hamer Hamill Hamilton Hammes Hammond Hampson Hampton Hancock Hand Hane
Hanlon Hanna Hannah Hannigan Hansen Hanson Harber Harding Hardman Hardwick Hardy Hargreaves Harker Harman Harper Harrington Harris
Harrison Harrop Hart Hartley Hartmann Harvey Harwood Haslam Hastings Hatton Hauck Hawkins Hawthorne Hayes Haynes Hayward Haywood Healey
Healy Heaney Heath Heathcote Heaton Heffernan Hegarty Hegmann Heidenreich Heller Henderson Hendry Hennessy Henry Henshaw Hepburn Herbert
Herman Hermann Hermiston Heron Herzog Heslop Hessel Hettinger Hewitt Hibbert Hickey Hickle Hicks Higginbottom Higgins Higginson Higgs
Hill Hilll Hills Hilpert Hilton Hinchliffe Hindmarsh Hintz Hirst Hirthe Hoare Hobbs Hobson Hodge Hodges Hodgkinson Hodgson Hodkiewicz
Hodson Hoeger Hogan Hogg Holden Holder Holdsworth Holland Hollis Holloway Holmes Holt Homenick Hooper Hope Hopkins Hopkinson Hoppe Horne
Horner Horsfall Horton Houghton House Houston Howard Howarth Howe Howell Howells Howes Hoyle Hubbard Hudson Huel Huels Huggins Hughes
Hull Hulme Hume Humphrey Humphreys Humphries Hunt Hunter Hurley Hurst Hussey Hutchings Hutchins Hutchinson Hutchison Hutton Hyatt Hyde
Hyland Ingham Ingram Innes Ireland Irvine Irving Irwin Jackson Jacobi Jacobs Jacobson Jakubowski James Jameson Jamieson Jarvis Jaskolski
Jast Jefferson Jeffery Jeffries Jenkins Jenkinson Jennings Jerde Jessop John Johns Johnson Johnston Johnstone Jones Jordan Joseph Joyce
Judd Kane Kassulke Kautzer Kavanagh Kay Kaye Keane Kearney Keating Keebler Keegan Keeling Keenan Kehoe Kell Kelleher Keller Kelly Kemmer
Kemp Kendall Kendrick Kennedy Kenny Kent Kenyon Keogh Kerluke Kerr Kershaw Kertzmann Kessler Kidd Kiehn Kiely Kihn Kilback Kilbride
Kilroy King Kinsella Kirby Kirk Kirkham Kirkpatrick Kirkwood Kirlin Kitchen Klein Kling Klocko Knight Knott Knowles Knox Koch Koelpin
Koepp Kohler Konopelski Koss Kovacek Kozey Krajcik Kreiger Kris Kshlerin Kub Kuhic Kuhlman Kuhn Kulas Kunde Kunze Kuphal Kutch Kuvalis
Labadie Lacey Laing Laird Lake Lakin Lamb Lambert Lancaster Lane Lang Langley Langosh Langworth Large Larkin Larson Latham Law Lawler
Lawless Lawlor Lawrence Lawrie Lawson Lawton Leach Leannon Leary Lebsack Ledner Lee Leech Lees Leffler Legros Lehner Leigh Lemke Lenihan
Leonard Lesch Leslie Lester Leuschke Lever Lewis Liddell Lightfoot Lind Lindgren Lindsay Linton Lister Littel Little Livingstone Lloyd
Lock Lockman Lockwood Logan Lomas London Long Longbottom Longworth Lord Love Lovell Low Lowe Lubowitz Lucas Lueilwitz Luettgen Lunn
Lynch Lynn Lyon Lyons MacDonald Macejkovic MacGregor MacGyver Mackay MacKenzie Mackie Mackinnon MacLean MacLeod Madden Maddison Maggio
Maguire Maher Mahon Mahoney Malone Maloney Manley Mann Manning Mansfield Mante Markham Marks Marlow Marquardt Marriott Marsden Marsh
Marshall Martin Marvin Maskell Mason Massey Masters Mather Matheson Mathews Mathieson Matthews Maxwell May Mayer Mayert Mayes McAllister
McBride McCabe McCall McCallum McCann McCarthy McCartney McClelland McClure McConnell McCormack McCormick McCoy McCready McCulloch
McCullough McDermott McDonald McDonnell McDougall McDowell McEwan McFarlane McGee McGill McGinley McGlynn McGovern McGowan McGrath
McGregor McGuinness McGuire McHugh McIntosh McIntyre McKay McKee McKenna McKenzie McKeown McKinley McKinnon McLaren McLaughlin McLean
McLellan McLeod McLoughlin McMahon McManus McMillan McNally McNamara McNeil McNeill McNulty McPherson McQueen McRae McSweeney McVey
Meacham Meadows Medhurst Mellor Melville Menzies Mercer Meredith Merritt Mertz Metcalfe Metz Michael Micklethwaite Middleton Miles
Millar Miller Milligan Mills Milne Milner Milton Minogue Mitchell Moen Moffat Mohr Molloy Moloney Monaghan Monahan Monk Monroe
Montgomery Moody Moon Mooney Moore Moorhouse Moran Morar Moreton Morgan Moriarty Morissette Morley Morris Morrison Morrow Morton
Mosciski Moses Moss Mottram Mountford Mraz Mueller Muir Mulcahy Mulholland Mullen Muller Mulligan Mulvey Munro Murazik Murdoch Murphy
Murray Myers Nader Nairn Nancarrow Nash Naylor Neal Neale Needham Neil Neill Nelson Nesbitt Neville Newby Newell Newman Newton Nicholas
Nicholls Nichols Nicholson Nicol Nicolas Nienow Nikolaus Nitzsche Nixon Noble Nolan Noonan Norman Norris North Norton Nugent Nuttall
O'Connell O'Conner O'Hara O'Keefe O'Kon O'Reilly Oakes Oakley Oates Oberbrunner Odell Ogden Okuneva Oldfield Oliver Ollerenshaw Olson
Ondricka Onslow Orme Ormond Orn Orr Ortiz Osborne Osinski Owen Owens Oxley Pace Packer Pacocha Padberg Pagac Page Paine Palmer Parisian
Park Parker Parkes Parkin Parkinson Parks Parr Parrott Parry Parsons Partridge Patel Paterson Paton Patrick Patterson Patton Paucek Paul
Payne Peacock Pearce Pearson Peck Peel Pemberton Pendleton Penhaligon Penn Percival Perkins Perry Peters Peterson Petty Pfannerstill
Pfeffer Phelan Phillips Philpott Pickering Pickles Pickup Pierce Pike Pilkington Piper Pitt Platt Plummer Polglase Pollard Pollich
Pollock Poole Pope Porter Postlethwaite Potter Potts Poulter Pouros Powell Power Powers Powlowski Pratt Predovic Preece Prentice
Prescott Preston Price Prince Prior Pritchard Proctor Prohaska Prosacco Pryce Pugh Purcell Purdy Quigley Quinn Quitzon Rafferty Rafter
Ramsay Ramsbottom Randall Rankin Ratcliffe Rath Ratke Rau Rawlings Rawson Raynor Read Reardon Redfern Redmond Reece Reed Rees Reeve
Reeves Regan Reichel Reichert Reid Reilly Reinger Rempel Renner Renshaw Reynolds Rhodes Rice Richards Richardson Richmond Rider Ridley
Rigby Riley Rimmer Rippin Ritchie Rivers Roach Robb Robel Roberts Robertson Robins Robinson Robson Roche Rodgers Rodriguez Rogahn Rogers
Rohan Rolfson Rollins Romaguera Roob Rooney Roper Rose Rosenbaum Ross Rossiter Rothwell Rourke Routledge Rowan Rowe Rowland Rowlands
Rowley Roy Royle Rudd Ruecker Runolfsdottir Runolfsson Runte Rush Rushton Russel Russell Rutherford Ryan Ryder Sadler Salisbury Salmon
Salt Samuel Sanders Sanderson Sanford Sargent Satterfield Satterthwaite Sauer Saunders Savage Savile Sawayn Sawyer Scanlon Schaden
Schaefer Schamberger Schiller Schimmel Schinner Schmeler Schmidt Schmitt Schneider Schoen Schofield Schowalter Schroeder Schulist
Schultz Schumm Schuppe Schuster Scott Seddon Selby Senger Seymour Shanahan Shannon Sharkey Sharp Sharpe Sharples Sharrock Shaughnessy
Shaw Shea Sheehan Sheldon Shelton Shepherd Sheppard Sheridan Sherwood Shields Shipley Short Shuttleworth Siddall Sidebottom Silcock
Simmonds Simmons Simms Simon Simonis Simpson Sims Sinclair Singleton Sipes Skelton Skiles Skinner Slack Slade Slater Slattery Sloan
Smart Smedley Smith Smitham Smithson Smyth Snow Somers Southern Southgate Sparks Spears Spence Spencer Spinka Sporer Squires Stacey
Stafford Stamm Stanley Stanton Stark Steel Steele Stehr Stephen Stephens Stephenson Sterling Steuber Stevens Stevenson Steward Stewart
Stiedemann Stirling Stobbs Stock Stokes Stoltenberg Stone Storey Stott Strachan Stracke Strange Street Streich Stringer Stroman Strong
Strosin Stuart Stubbs Sullivan Summers Sumner Sutcliffe Sutherland Sutton Swain Swan Swaniawski Swann Sweeney Swift Swindells Sykes Tait
Talbot Tanner Tate Taylor Tennant Terry Thackeray Thiel Thomas Thomason Thompson Thomson Thorne Thornton Thorpe Threlfall Tierney
Tillman Tindall Titterington Tobin Todd Tomlinson Tompkins Topping Torp Torphy Towne Townsend Toy Tracey Trantow Travers Travis Tregenza
Trelawney Tremblay Treutel Trevithick Tripp Tromp Trotter Tucker Tully Tuohy Turcotte Turnbull Turner Twomey Tyler Tyrrell Tyson Ullrich
Underwood Unsworth Upton Urquhart Usher Vance Vandervort Varley Vaughan Vernon Veum Vickers Vincent Volkman Von VonRueden Waddington
Wade Waelchi Wainwright Waite Wakefield Walker Wall Wallace Waller Wallis Walls Walsh Walter Walters Walton Warburton Ward Wardle Waring
Warner Warren Warwick Waterhouse Waters Watkins Watkinson Watsica Watson Watt Watts Weaver Webb Webber Weber Webster Wehner Weimann Weir
Weissnat Welch Wells Welsh Wentworth West Weston Whalley Wharton Wheatley Wheeler Whelan Whitaker White Whitehead Whitehouse Whiteley
Whitfield Whiting Whittaker Whittle Whitworth Wickham Wiegand Wiggins Wilcock Wilcox Wild Wilde Wilderman Wiles Wilkes Wilkins Wilkinson
Wilks Will Willett Williams Williamson Willis Willms Wills Wilson Winder Windler Windsor Winstanley Winter Winters Wintheiser Wisoky
Wisozk Withers Witting Wiza Wolf Wolff Wolstenholme Wood Woodcock Woodhouse Woodruff Woods Woodward Woolley Wormald Worthington Wragg
Wray Wren Wright Wuckert Wunsch Wyatt Wylie Wyman Yates Yeates York Yost Young Younger Yundt Zboncak Zemlak Ziemann Zieme Zulauf
`,
};
