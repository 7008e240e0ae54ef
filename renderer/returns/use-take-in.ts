import { useState } from 'react';
import type { FileChoice } from '../../shared/contract/desktop.ts';
import type { MergeOutcome } from '../../shared/contract/package-commands.ts';
import type { CoreError } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { reviewChanged } from '../core/queries.ts';
import { useLongCall } from '../core/use-long-call.ts';
import { useWindow } from '../state/window-store.ts';
import { type ChosenReturn, included, withChosen, withOutcome, withRefusal } from './trial.ts';

export type TakingIn = ReturnType<typeof useTakeIn>;

/** From files that were chosen or dropped, over a trial of what they would bring, to taking them in. */
export function useTakeIn() {
  const trial = useLongCall('merge.preview');
  const making = useLongCall('merge.make');
  const [returns, setReturns] = useState<readonly ChosenReturn[]>([]);
  const [outcome, setOutcome] = useState<MergeOutcome | null>(null);
  const [problem, setProblem] = useState<CoreError | null>(null);
  const [said, setSaid] = useState<string | null>(null);

  const clear = (): void => {
    setReturns([]);
    setOutcome(null);
  };

  /** Tries those that are included; a file that makes the whole trial fail is left out, and the others are tried without it. */
  const tryOut = async (wanted: readonly ChosenReturn[]): Promise<void> => {
    let now = wanted;
    setReturns(now);
    setOutcome(null);
    while (included(now).length > 0) {
      const result = await trial.attempt({ files: included(now).map(({ choice }) => choice.token) });
      if (result.ok) {
        setReturns(withOutcome(now, result.value));
        setOutcome(result.value);
        return;
      }
      const without = withRefusal(now, result.error);
      if (!without) {
        setProblem(result.error);
        clear();
        return;
      }
      now = without;
      setReturns(now);
    }
  };

  const add = async (choices: readonly FileChoice[]): Promise<void> => {
    setSaid(null);
    if (choices.length > 0) await tryOut(withChosen(returns, choices));
  };

  const choose = async (): Promise<void> => {
    setProblem(null);
    const result = await window.dipSampler.call('desktop.choose-files', { purpose: 'open-returns' });
    if (result.ok) await add(result.value.choices);
    else setProblem(result.error);
  };

  const drop = async (files: readonly File[]): Promise<void> => {
    setProblem(null);
    const choices: FileChoice[] = [];
    for (const file of files) {
      const token = await window.dipSampler.fileToken(file);
      if (token.ok) choices.push(token.value);
      else setProblem(token.error);
    }
    await add(choices);
  };

  const include = (token: string, isIncluded: boolean): Promise<void> =>
    tryOut(returns.map((each) => (each.choice.token === token ? { ...each, isIncluded } : each)));

  const takeIn = async (): Promise<void> => {
    setProblem(null);
    const result = await making.attempt({ files: included(returns).map(({ choice }) => choice.token) });
    if (!result.ok) {
      setProblem(result.error);
      return;
    }
    clear();
    useWindow.getState().saved(new Date().toISOString());
    // Differences are counted by the overview alone, so that what is said and the rail agree: it is asked first.
    await reviewChanged();
    setSaid(texts.returns.taken(result.value.added, result.value.alreadyHad));
  };

  const phase: 'idle' | 'trying' | 'tried' | 'making' = making.running
    ? 'making'
    : trial.running
      ? 'trying'
      : returns.length > 0
        ? 'tried'
        : 'idle';
  const clearProblem = (): void => setProblem(null);
  return { trial, making, returns, outcome, problem, said, phase, say: setSaid, clear, clearProblem, choose, drop, include, takeIn };
}
