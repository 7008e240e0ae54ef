import { useEffect } from 'react';
import { tinykeys } from 'tinykeys';
import { isInLayer, isPressable, isTyping } from '../parts/key-target.ts';
import { useStable } from '../parts/use-stable.ts';
import { jumpAmongPassages } from './passages.ts';
import { useReconcile } from './reconcile-store.ts';
import type { DecisionWork } from './use-decision.ts';
import type { Differences } from './use-differences.ts';

/** Named by its code; the key itself would separate the keys of a sequence. */
const spaceBar = 'Space';
/** Coders that have a letter to be chosen by; J, K and N go elsewhere. */
const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'] as const;

interface ReconcileKeys {
  readonly differences: Differences;
  readonly work: DecisionWork;
  readonly onReveal: () => void;
  readonly onShowKeys: () => void;
  readonly onSupport: () => void;
}

/** Binds the keys of deciding while a difference is on the screen. Typing in a field is never a command. */
export function useReconcileKeys(keys: ReconcileKeys): void {
  const latest = useStable(() => keys);

  useEffect(() => {
    const single = (act: (now: ReconcileKeys) => void) => (event: KeyboardEvent) => {
      if (!useReconcile.getState().singleKeys || isTyping(event.target)) return;
      event.preventDefault();
      act(latest());
    };
    const always = (act: (now: ReconcileKeys) => void) => (event: KeyboardEvent) => {
      if (isInLayer(event.target)) return;
      event.preventDefault();
      // An answer or a button under the focus must not be pressed by it too.
      event.stopPropagation();
      act(latest());
    };
    const first = {
      '$mod+Enter': always(({ work }) => void work.record()),
      'Alt+ArrowLeft': always(({ differences }) => differences.move(-1)),
      'Alt+ArrowRight': always(({ differences }) => differences.move(1)),
      'Alt+ArrowDown': always(({ differences }) => differences.goNextOpen()),
      F4: always(({ onSupport }) => onSupport()),
    };
    const help = single(({ onShowKeys }) => onShowKeys());
    const bindings: Record<string, (event: KeyboardEvent) => void> = {
      n: single(({ differences }) => differences.goNextOpen()),
      j: single(({ differences }) => differences.move(1)),
      k: single(({ differences }) => differences.move(-1)),
      r: single(() => document.querySelector<HTMLElement>('.reason textarea')?.focus()),
      ']': single(() => jumpAmongPassages(1)),
      '[': single(() => jumpAmongPassages(-1)),
      'Shift+?': help,
      // Where a keyboard has it without Shift.
      '?': help,
      [spaceBar]: (event) => {
        if (isTyping(event.target) || isPressable(event.target)) return;
        event.preventDefault();
        latest().onReveal();
      },
    };
    for (const letter of letters) bindings[letter.toLowerCase()] = single(({ work }) => work.chooseByLetter(letter));
    for (let digit = 1; digit <= 9; digit++) bindings[String(digit)] = single(({ work }) => work.chooseByDigit(digit));
    const endings = [tinykeys(window, first, { capture: true }), tinykeys(window, bindings)];
    return () => {
      for (const end of endings) end();
    };
  }, [latest]);
}
