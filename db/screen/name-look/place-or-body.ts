import { wordAfter } from '../letters.ts';
import { cueWords, placePrepositions, surnameTails, tails, titleWords } from '../lexicon/context.ts';
import { Is, isName } from '../lexicon/lexicon.ts';
import type { Capital } from './capital.ts';
import { isDoer, isSureGiven } from './name-length.ts';
import type { Surroundings } from './surroundings.ts';

/** Merlyn Vaz Health Centre: a plain word stands before the tail. */
function leadsToTail(run: readonly Capital[], at: number): boolean {
  const word = run[at];
  const tail = run[at + 1];
  return (
    word !== undefined &&
    tail !== undefined &&
    (word.flags & Is.word) !== 0 &&
    tails.has(tail.folded) &&
    !word.possessive &&
    !titleWords.has(word.folded) &&
    !cueWords.has(word.folded)
  );
}

/** Tails that are written in lower case too. */
const lowerTails = new Set(['road', 'street', 'hospital', 'police', 'constabulary']);

/** After these nothing is a person, whatever stands before. */
const neverSurnames = new Set(
  'palace forest hospital college school academy university airport station stadium hotel centre cathedral'.split(' '),
);
/** Before a street: Abbey Lane is one after on, and may be somebody after of. */
const onTheWay = new Set('on at in near off along outside through down up into around opposite behind beside'.split(' '));

/** Names that parks, halls and streets bear. */
const ofRoyalty = new Set(['victoria', 'albert', 'alexandra', 'elizabeth', 'edward', 'george', 'william']);

/** What follows makes a street, a hospital, a body or a law of it: Albert Road, Stephen Lawrence Inquiry, Clare's Law. */
export function isOfPlaceOrBody(around: Surroundings, at: number, length: number): boolean {
  const { run, before, text } = around;
  const next = run[at + length];
  if (next !== undefined && (tails.has(next.folded) || leadsToTail(run, at + length))) return true;
  const last = run[at + length - 1];
  if (last === undefined) return false;
  if (length > 1 && tails.has(last.folded)) {
    if (isDoer(around, at + length - 1)) return false;
    if (neverSurnames.has(last.folded) || onTheWay.has(before)) return true;
    // a resident of Francis House, a refuge
    if (last.folded === 'house' && text.startsWith(',', last.close)) return true;
    const given = run[at + length - 2];
    if (!surnameTails.has(last.folded) || given === undefined || !isSureGiven(given))
      return (
        !(last.flags & isName) ||
        placePrepositions.has(before) ||
        around.afterArticle ||
        given === undefined ||
        !(given.flags & Is.given) ||
        (given.flags & Is.place) !== 0
      );
    return placePrepositions.has(before) || around.afterArticle || around.isLabel || ofRoyalty.has(given.folded);
  }
  if (next !== undefined || last.possessive || (last.flags & isName && length > 1)) return false;
  return lowerTails.has(wordAfter(text, last.close));
}
