/**
 * Everyday words that are also common names. Any other everyday word that some list has as a name is taken for a word, since with a capital
 * it is one far more often. Those of all origins are kept: Blessing and Precious as well as Grace and Hope.
 */
export const everydayGiven = `
ping fang ting hang guy abbey amber angel april aria august autumn basil beauty bill blessing bob brandy brook brooks bud buddy carol chase cherry chuck clay cliff coral comfort confidence crystal daisy dale dawn dean destiny diamond
dick dolly don drake drew dung dusty earl ebony eddy emerald eve faith fanny favour fern flora forest frank fortune gene gift ginger gill glen goodness grace grant guy harmony harry haven hazel heath heather
holly homer honor honour hope hue hung hunter innocent ion iris ivory ivy jack jade jay jazz jean jewel jimmy joan john joy june justice ken kim kit kitty lacy lan lance lane laurel lee lily lola magnolia maria
marina mark martin mason mat mats matt maverick max maxim may melody memory mercy mike miles misty modest muse nick noble nova olive opal pansy pat patience patty peaches pearl penny peter pierce piers
poppy precious privilege promise prosper prudence rares raven ray reed river rob robin rocky rod roman rosa rose rosemary ross ruby rusty sage sally sam sandy sang serenity sherry sienna sierra sky stan sterling
sue summer sunny talent tan tamer ted tim tom tony trinity valentine victor viola violet wade warren will willow winsome
`;

export const everydayFamily = `
butt gentle archer baker bang banks barber barker barnes barron beck beech bell bender berry best birch bird bishop black bloom bolt bond booth bowen bowman bray brewer bridges bright brook brooks brown browning bull burger burns
bush butcher butler cannon carpenter carter chambers chan chew chin chow coke cole cook cooper cope cotton cox craft crane crews crook cross cumming curry day dean diamond drake drew duke eke farmer ferry field fielding
fields finch fisher flood ford foreman forte foster fowler fox frank fried frost fry fuller gamble gates gill gold golden goldsmith grace grant graves gray green grey grimes gross hale hall hand harding hardy hart heath heron
hickey hicks hill hills hinds ho holder hope horn hull hunt hunter ip john johns jolly jordan keeling king kirk knight lake lamb lane lawless leach lee leech lever levy lewis lodge long low love lynch ma major mann manning
marks marsh martin mason masters may meadows merchant miles miller mills monk moody moon moss mu newton noble nova nurse onions packer page park parks parsons partridge peacock peck peel pennant penny peter peters petty
pickles pickup pierce pike piper pitt pollard pool poole pope porter potter powers price prince prosper purchase ram read reed reeves rice rich rider rivers roach robin robins roman roper rose rush sacks salmon savage
sawyer sexton sharp sheikh shepherd shields shire short silver singer slack slater smart smith snow sow sparks spears squires stark sterling stern stokes stone storey strong sultan summers sung swan swift tan tang tanner taylor
temple tong townsend turner tyler underwood usher wade walker wall wallace walls ward warner warren waters watt watts weaver webb wells welsh west wheeler white whittle wild wiles wills winter winters wise withers wolf
woo wood woods woodward wren wright yap young
`;
