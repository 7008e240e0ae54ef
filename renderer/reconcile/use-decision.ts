import { useState } from 'react';
import type { DifferenceFile } from '../../shared/contract/reconcile-commands.ts';
import type { CoreError } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { reviewChanged } from '../core/queries.ts';
import { announce } from '../parts/announce.tsx';
import { useStable } from '../parts/use-stable.ts';
import { useDecider } from '../reports/who-decides.ts';
import { useWindow } from '../state/window-store.ts';
import { choicesOf } from './choices-of.ts';
import { type Draft, moreInformation, useDraft, useReconcile } from './reconcile-store.ts';

const t = texts.reconcile;

/** A decision while it is being made. */
export interface DecisionWork {
  readonly draft: Draft;
  /** True once it was tried to record it: only then is what is missing called so. */
  readonly tried: boolean;
  readonly error: CoreError | null;
  readonly isBusy: boolean;
  /** True while the answers can be chosen from: it is open, or somebody has asked to decide again. */
  readonly isDeciding: boolean;
  readonly by: string;
  change(part: Partial<Draft>): void;
  /** Chooses by a digit, from 1, as they stand on the screen; or what a coder said, by their letter. */
  chooseByDigit(digit: number): void;
  chooseByLetter(letter: string): void;
  record(): Promise<void>;
  decideAgain(): void;
  keep(): void;
}

/** Holds one decision until it is recorded. Nothing of it is lost by a refusal, by turning to another difference, or by leaving the place. */
export function useDecision(file: DifferenceFile): DecisionWork {
  const draft = useDraft(file);
  const by = useDecider((state) => state.by).trim();
  const [tried, setTried] = useState(false);
  const [isAgain, setAgain] = useState(false);
  const [error, setError] = useState<CoreError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const isDeciding = file.state === 'open' || isAgain;
  const choices = choicesOf(file);
  const change = (part: Partial<Draft>): void => useReconcile.getState().change(file, part);
  const choose = (choice: string | undefined): void => {
    if (isDeciding && choice !== undefined && choices.includes(choice)) change({ choice });
  };

  const record = useStable(async (): Promise<void> => {
    if (!isDeciding || isBusy) return;
    const { choice, reason } = draft;
    setTried(true);
    setError(null);
    if (choice === null || reason.trim() === '' || by === '') {
      focusMissing(choice, reason);
      return;
    }
    setBusy(true);
    const { caseRef, id } = file;
    const common = { caseRef, id, by, reason: reason.trim() };
    const done =
      choice === moreInformation
        ? await window.dipSampler.call('conflict.carry', common)
        : await window.dipSampler.call('conflict.resolve', { ...common, value: choice });
    setBusy(false);
    if (!done.ok) {
      setError(done.error);
      return;
    }
    useWindow.getState().saved(new Date().toISOString());
    announce(choice === moreInformation ? t.carriedForward : t.recorded(labelOf(file, choice)));
    await reviewChanged();
    setAgain(false);
    setTried(false);
    useReconcile.getState().forget(file);
  });
  return {
    draft,
    tried,
    error,
    isBusy,
    isDeciding,
    by,
    change,
    chooseByDigit: (digit) => choose(choices[digit - 1]),
    chooseByLetter: (letter) => choose(file.answers.find(({ key }) => key === letter)?.value),
    record,
    decideAgain: () => setAgain(true),
    keep: () => {
      setAgain(false);
      setTried(false);
      useReconcile.getState().forget(file);
    },
  };
}

function labelOf({ item }: DifferenceFile, choice: string): string {
  return item.options.find(({ id }) => id === choice)?.label ?? choice;
}

/** What is missing takes the keyboard, once it says so itself. */
function focusMissing(choice: string | null, reason: string): void {
  const wanted = choice === null ? '.answer-choice input' : reason.trim() === '' ? '.reason textarea' : '.decider input';
  document.querySelector<HTMLElement>(`.deciding ${wanted}`)?.focus();
}
