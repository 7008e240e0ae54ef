import { porterStem } from './porter-stem.ts';

/**
 * How to ask an index of stems for the words that begin in some way. The stem of such a word may be shorter than the beginning
 * ("intoxicat*" is to find "intoxicated", whose stem is "intox") or end otherwise, so those forms are asked for one by one.
 */
export interface OpenWord {
  /** To be asked for as beginnings of stems, each being stemmed itself first, as the index does. */
  readonly beginnings: readonly string[];
  /** To be asked for as whole words. */
  readonly forms: readonly string[];
}

const bases =
  'al ance ancy ant ate ation ative ator e ed ement ence ency ent er ful ible able ic ical icate icity ing ion ism ity ive ize ment ness ous s y ational ional ability ibility alism ality alize fulness iveness ivity ousness ization izer eed'.split(
    ' ',
  );
const tails = ['', 's', 'es', 'ed', 'd', 'ing', 'ly', 'r', 'rs', 'ness', 'ally'];
const suffixes: readonly string[] = [...new Set(bases.flatMap((base) => tails.flatMap((tail) => inflected(base, tail))))];

function inflected(base: string, tail: string): readonly string[] {
  const isDropped = base.endsWith('e') && /^[aei]/.test(tail);
  const stays = base.endsWith('y') && tail === 'es' ? `${base.slice(0, -1)}i` : base;
  return [(isDropped ? base.slice(0, -1) : stays) + tail];
}

const letters = Array.from('abcdefghijklmnopqrstuvwxyz0123456789');

export function openWord(beginning: string): OpenWord {
  const beginnings = beginningsFor(beginning);
  const covered = beginnings.map(porterStem);
  const forms = new Map<string, string>();
  for (const form of [beginning, ...formsOf(beginning)]) {
    const stem = porterStem(form);
    if (!covered.some((start) => stem.startsWith(start)) && !forms.has(stem)) forms.set(stem, form);
  }
  return { beginnings, forms: [...forms.values()] };
}

/** What is stemmed to the very beginning: itself, or with an e behind that goes again; else the beginning with each letter that may follow. */
function beginningsFor(beginning: string): readonly string[] {
  const whole = [beginning, `${beginning}e`].find((each) => porterStem(each) === beginning);
  if (whole !== undefined) return [whole];
  const longer = letters.map((letter) => beginning + letter);
  return longer.map((each) => [each, `${each}e`].find((spelt) => porterStem(spelt) === each) ?? each).filter(keepsBeginning);

  function keepsBeginning(spelt: string): boolean {
    return porterStem(spelt).startsWith(beginning);
  }
}

/** Words that begin so and end as English words do, whether the ending has begun already or not. */
function formsOf(beginning: string): readonly string[] {
  return suffixes.flatMap((suffix) => {
    const forms: string[] = [beginning + suffix];
    for (let begun = 1; begun < suffix.length && begun < beginning.length; begun++) {
      if (beginning.endsWith(suffix.slice(0, begun))) forms.push(beginning + suffix.slice(begun));
    }
    return forms;
  });
}
