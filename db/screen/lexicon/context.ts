import { capitalTitles, determiners, nameCues, personVerbs, placeCues, titles } from './context-words.ts';

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Titles and ranks; what follows with a capital is a name. */
export const titleWords = setOf(titles);
export const rankInitials = setOf(capitalTitles);
/** Titles after which anything with a capital is a name, even an everyday word. */
export const civilTitles = setOf('mr mrs ms miss mx dr messrs');
/** Titles that are written with a full stop, after which no sentence begins. */
export const abbreviatedTitles = setOf('mr mrs ms mx dr prof rev revd sgt insp supt cllr det st ch');
export const cueWords = setOf(nameCues);
/** Verbs and prepositions before whom one does, or with whom. */
export const towardsPerson = setOf(
  'told met with by asked texted messaged rang phoned called named saw contacted interviewed arrested seen blamed accused loved married dating trusted knew knows know against for about and or to from alongside introduced visited helped punched hit kissed raped assaulted threatened identified identifies named naming versus v regarding contact re-contact recontact interview reinterview re-interview arrest tell telling tells meet love hate miss seeing thanked warned begged hugged pushed kicked slapped strangled grabbed accompanied invited missed chased bit touched undressed drugged',
);
export const verbsOfPersons = setOf(personVerbs);
export const speechVerbs = setOf(
  'said says told tells stated states reported reports disclosed alleged alleges explained explains replied asked texted messaged rang phoned admitted admits denied denies confirmed confirms insisted recalled recalls remembered apologised withdrew believes thinks wants',
);
/** Of those the ones that things do too. */
export const weakVerbs = setOf(
  "was was's has had is who and's then later also never did does didn't doesn't wasn't would could left leaves remains seen made came comes appeared began started stopped continued became works worked gave gives took takes held",
);
/** What people are, behind was or is. */
export const personStates = setOf(
  'responded replied engaged attended sent seen refused agreed admitted denied arrested interviewed spoken bailed charged released drunk intoxicated upset angry there present identified contacted asleep violent abusive aggressive afraid frightened scared tearful distressed reluctant unwilling worried jealous controlling raped assaulted drinking crying sleeping staying living visiting texting calling threatening sat home away unable aware told asked seen taken driven questioned cautioned deported married separated pregnant frank candid honest truthful cooperative co-operative evasive forthcoming polite rude adamant nervous calm apologetic emotional hysterical remanded convicted sentenced acquitted cautioned unwell ill sick dead alive hit punched naked',
);
export const placePrepositions = setOf(placeCues);
/** Of those the ones that stand before a place as well. */
export const weakTowards = setOf('to from for about and or by of against contact');
/** Before a surname that stands alone these tell of a place: in Kos, near Eaton. */
export const inPlace = setOf('in near around outside within');
export const articles = setOf(determiners);
export const possessives = setOf('his her their my our your its');
/** Words beside which May, April, June, Summer or Jan are of the calendar. */
export const calendarWords = setOf(
  'in on of since until till by before after during late early mid last next from to and between through this that every each around end beginning st nd rd th about for or',
);
export const months = setOf(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec spring summer autumn winter',
);
/** What follows these is the name of an operation, a saint, a prison: no person. */
export const nameTakers = setOf(
  'op operation project exercise st saint hmp hmyoi yoi code codename taskforce storm hurricane cyclone typhoon',
);

/** Last words of the names of streets, buildings, bodies and laws. */
export const tails = setOf(`
road rd street avenue ave lane ln close drive way crescent court place terrace grove gardens square hill rise row walk mews parade park green mount vale
gate wharf hospital infirmary surgery clinic centre center station school academy college university campus church cathedral mosque temple chapel synagogue gurdwara
house lodge hall halls hotel inn tavern arms pub bar club nightclub cafe restaurant estate ward unit team trust foundation charity society association
service services law act inquiry enquiry report review scheme project programme protocol charter bridge river canal beach wood woods forest common moor
airport stadium arena market mall precinct retail shopping supermarket store stores ltd limited plc llp inc llc solicitors chambers council borough county city town
village division district constabulary police force command line railway prison barracks refuge shelter library museum fields gallery theatre cinema gym
leisure festival award clause amendment test warning warnings guidelines competence syndrome disease scale model framework day aid magistrates magistrate bus coach rail
north south guard app east west central island islands isles bay building buildings tower towers heights works industrial business quarter junction roundabout services
meadows convention principle principles rule rules pledge promise toolkit gateway labs lab laboratory laboratories housing homes lettings properties motors taxis dental pharmacy chemist chemists brewery bakery garage transport logistics insurance legal associates room suite sarc haven rape group network partnership fund institute commission committee centre's cup league united rovers wanderers fc
`);
/** Tails that are surnames too: after a given name they are one, unless a place is being told. */
export const surnameTails = setOf(
  'hill park green lane church wood woods hall day marsh field moor west north ward bridge court close brook may mount vale chambers bond',
);

/** Drinks, shops and books that bear a person's whole name. */
export const brandPairs: ReadonlySet<string> = new Set([
  'captain morgan',
  'jack daniel',
  'jack daniels',
  'jim beam',
  'johnnie walker',
  'calvin klein',
  'tommy hilfiger',
  'ralph lauren',
  'hugo boss',
  'ann summers',
  'ted baker',
  'victoria secret',
  'harry potter',
  'tim hortons',
  'mary jane',
  'uncle ben',
]);

/** Between the parts of one name, in lower case. */
export const particles = setOf(
  'van der den de da do dos das di del della la le el al bin bint ibn ben ap ab ferch von zu ter ten y e abu umm ould du',
);
