import { brandPairs, nameTakers, tails } from '../lexicon/context.ts';
import { isName } from '../lexicon/lexicon.ts';
import type { AddSpan } from '../span-list.ts';
import { lengthAfterTitle, titleBefore } from './after-title.ts';
import type { Capital } from './capital.ts';
import { judgeName } from './judge-full-name.ts';
import { lengthOfName } from './name-length.ts';
import type { Surroundings } from './surroundings.ts';

/** What a look at the runs of a text has come to. */
export interface Judged {
  readonly add: AddSpan;
  /** Words of the names that were told. */
  readonly named: Set<string>;
  /** Where they end. */
  readonly ends: Set<number>;
  /** Where they begin. */
  readonly starts: Set<number>;
  /** Words that might be names. */
  readonly doubts: Capital[];
  isWorthSlowLook: boolean;
}

/** Tells the names in a run of capitalised words. */
export function judgeRun(around: Surroundings, judged: Judged): void {
  const { add, named, ends, starts, doubts } = judged;
  const { run } = around;
  let at = 0;
  while (at < run.length) {
    const word = run[at];
    if (word === undefined) break;
    const titled = titleBefore(around, at);
    if (titled === 'none' && nameTakers.has(word.folded) && !(word.flags & isName)) {
      at = pastTakenName(run, at + 1);
      continue;
    }
    const next = run[at + 1];
    if (next !== undefined && brandPairs.has(`${word.folded} ${next.folded}`)) {
      at += 2;
      continue;
    }
    const length = titled === 'none' ? lengthOfName(around, at) : lengthAfterTitle(around, at, titled);
    if (length === 0) {
      at++;
      continue;
    }
    const last = run[at + length - 1] ?? word;
    // Supt. Conds: and LANG: head what follows.
    const heads =
      around.text.charCodeAt(last.close) === 0x3a &&
      !(last.flags & isName) &&
      (last.shouted || (titled === 'rank' && last.end - last.start < 6));
    const verdict = heads ? 'unsure' : titled === 'none' ? judgeName(around, at, length) : 'name';
    if (verdict === 'name') {
      add('name', word.start, last.end);
      ends.add(last.end);
      starts.add(word.start);
    }
    for (const part of run.slice(at, at + length)) {
      if (verdict === 'name') named.add(part.folded);
      else if (verdict === 'unsure') doubts.push(part);
    }
    // The slow look takes names of two words and more only.
    if (verdict === 'unsure' && run.length > 1) judged.isWorthSlowLook = true;
    at += length;
  }
}

/** Behind the name of an operation or of a saint's hospital. */
function pastTakenName(run: readonly Capital[], from: number): number {
  let at = from + 1;
  while (at < run.length && tails.has(run[at]?.folded ?? '')) at++;
  return at;
}
