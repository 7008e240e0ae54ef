import type { FileChoice } from '../../shared/contract/desktop.ts';
import type { MergedFile, MergeOutcome } from '../../shared/contract/package-commands.ts';
import type { Overview } from '../../shared/contract/review-commands.ts';
import { namesApart } from '../../shared/names-apart.ts';
import type { CoreError } from '../../shared/result.ts';

/** A return that was chosen, and what the trial found of it. */
export interface ChosenReturn {
  readonly choice: FileChoice;
  /** Its name among those that were chosen: two of one name get a number. */
  readonly name: string;
  readonly isIncluded: boolean;
  readonly told: MergedFile | null;
  /** True where no file above it comes from the same reviewer: what it has that is not new is in the review then. */
  readonly isAlone: boolean;
  /** Why the whole file is refused. */
  readonly refused: string | null;
  /** Why codings in it are. */
  readonly refusedCodings: readonly string[];
}

/** Adds files to those that were chosen before; one that was chosen already stays as it is. */
export function withChosen(before: readonly ChosenReturn[], choices: readonly FileChoice[]): readonly ChosenReturn[] {
  const known = new Set(before.map(({ choice }) => choice.token));
  const found = choices.filter(({ token }, at) => !known.has(token) && choices.findIndex((each) => each.token === token) === at);
  const names = namesApart([...before.map(({ choice }) => choice.name), ...found.map(({ name }) => name)]);
  const fresh = found.map((choice) => ({
    choice,
    name: '',
    isIncluded: true,
    told: null,
    isAlone: true,
    refused: null,
    refusedCodings: [],
  }));
  return [...before, ...fresh].map((each, at) => ({ ...each, name: names[at] ?? each.choice.name }));
}

/** Those that would be taken in. */
export function included(returns: readonly ChosenReturn[]): readonly ChosenReturn[] {
  return returns.filter(({ isIncluded, refused }) => isIncluded && refused === null);
}

export function refusedOf(returns: readonly ChosenReturn[]): readonly ChosenReturn[] {
  return returns.filter(({ refused }) => refused !== null);
}

/** Differences that would be open afterwards. The trial counts whatever is not decided, that which is carried forward too. */
export function differencesAfter(outcome: MergeOutcome, { differences, openConflicts }: Overview): number {
  return Math.max(0, differences.open + outcome.conflicts - openConflicts);
}

/** What a trial of those that are included found, put to each of them. */
export function withOutcome(returns: readonly ChosenReturn[], { files, rejected }: MergeOutcome): readonly ChosenReturn[] {
  const nameOf = namesInTrial(returns);
  return returns.map((each) => {
    const name = nameOf.get(each.choice.token);
    if (name === undefined) return each;
    const reasons = rejected.filter(({ file }) => file === name);
    const at = files.findIndex(({ file }) => file === name);
    const told = files[at] ?? null;
    return {
      ...each,
      told,
      isAlone: !files.slice(0, Math.max(at, 0)).some(({ reviewer }) => reviewer === told?.reviewer),
      refused: reasons.find((reason) => reason.case === null)?.reason ?? null,
      refusedCodings: reasons.filter((reason) => reason.case !== null).map(({ reason }) => reason),
    };
  });
}

/** A trial that failed as a whole, put to the file it failed on; null where it was none of theirs. */
export function withRefusal(returns: readonly ChosenReturn[], error: CoreError): readonly ChosenReturn[] | null {
  const nameOf = namesInTrial(returns);
  const failed = returns.find(({ choice }) => error.where?.file !== undefined && nameOf.get(choice.token) === error.where.file);
  return failed ? returns.map((each) => (each === failed ? { ...each, refused: error.message } : each)) : null;
}

/** By what name the core's answer calls each file that was sent. */
function namesInTrial(returns: readonly ChosenReturn[]): ReadonlyMap<string, string> {
  const sent = included(returns).map(({ choice }) => choice);
  const names = namesApart(sent.map(({ name }) => name));
  return new Map(sent.map(({ token }, at) => [token, names[at] ?? '']));
}
