import type { DifferenceAnswer, DifferenceFile } from '../../shared/contract/reconcile-commands.ts';
import { moreInformation } from './reconcile-store.ts';

/** An answer with the place of its coder among all. */
export interface PlacedAnswer extends DifferenceAnswer {
  readonly coder: number;
}

/** What its reviewer is called: by their name as soon as that may be known, until then by a letter. */
export function callOf({ key, reviewer }: Pick<DifferenceAnswer, 'key' | 'reviewer'>): string {
  return reviewer ?? key;
}

/** Answers by what they say, in the order in which the first of each stands. */
export function answersByValue(answers: DifferenceFile['answers']): ReadonlyMap<string, readonly PlacedAnswer[]> {
  const groups = new Map<string, PlacedAnswer[]>();
  for (const [coder, answer] of answers.entries()) {
    const group = groups.get(answer.value);
    if (group) group.push({ ...answer, coder });
    else groups.set(answer.value, [{ ...answer, coder }]);
  }
  return groups;
}

/** What can be chosen, in the order in which it stands on the screen: what coders said, the other options, more information. */
export function choicesOf({ answers, item }: Pick<DifferenceFile, 'answers' | 'item'>): readonly string[] {
  const options = item.options.map(({ id }) => id);
  const said = [...answersByValue(answers).keys()].filter((value) => options.includes(value));
  return [...said, ...options.filter((id) => !said.includes(id)), moreInformation];
}
