/** Everyday words that some list has as a name, but that in a police text hardly ever are one, even with a capital. */
export const hardlyNames = `
gold silver bronze kent essex durham cleveland surrey sussex norfolk suffolk derby tue thu sep meta tok dell easter pesach roma afro rover fabia loc inc rx rui nike clio megane vito
nan nana mum dad granddad mam vic sus susp wit comp agg inf aggr def poss prob nil vis covid
a an and any are arena as at baby back ball bar base be beach board body boy branch bus but buy by calm camp can car case cash chance
charity chief child city clean clear clerk close code cold college come cool council counsel count court cross crowd crown cut date days
deal dear did do doctor does door dose down drink drug drunk duty earth east economic else email end error event evil exit eye face fact
fair fall family far fear fee fern few file final find fine fire fit flat flood fly food foot for force form fort forward free fresh
friday friend from front full garden gate general gift girl glass go great ground group guest guide had half hand hard has have he head
health heart heat heaven hell help her here hero high him his hold holy home host hot hotel hour house how human i if in inn is island
it job judge junior just justice key kid kind kitchen knife lab lady land last late law lead left legal less level lie life light line
list live loan local lock lodge look lord lost lot loud lower luck lunch mail main male man manager many map mar market mass master mate
matter me meal mean media medical meeting men mental met mid min mine minor miss mobile monday money month moral more most mother
mountain mouth move much my name nasty nation natural nature near neck new next nice night no noise non normal not note now number nurse
ocean of off office oil old on one only open operation or order ore our out own paper parish part partner party passion past pastor
peace people per period person phone pick picture place plain plan plane plate play pleasure pocket point pole police poor port post
present press pretty prime princess prior prison private product profit progress project proper property prose pub public put quality
queen question quick quiet race rape raw read real reason record red relief report rest result review right rim rise risk river road
room rough round royal rule run sad safe said sale salt same sand save scene school score screen sea search seat second secret section
see self sell senior sense separate serious serve service settle severe sex shape share she ship shock shop show side sign silence
simple sir sister site skill skin sky sleep slow smoke so social soft some son song soon soul sound south spa space spare spark speak
special speed spirit sport spring square stable staff stand standard start state station stay steel step stop store storm story strange
stranger street stress strike style success such sun sunday support sure table take talk target taste tax tea teacher team tell tender
term test text than that the their them then therapy there they thin thing third this those thought throat tie tiger time tired to ton
top tor total tote touch tour town toy trade train travel traveller tree trial true trust truth turn two type under union unit
university up upper urban urgent us use value van very vice victim view village violence visa vision visit voice volume vote wait walk
wall war warm warning was watch water way we weak wealth weapon week well were what when where which while who why wife wild wine wing
winner wish with witness woman word work worker world worry wound written wrong year yes you younger your youth zero
`;
