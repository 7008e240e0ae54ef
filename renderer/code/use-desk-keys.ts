import { useEffect } from 'react';
import { tinykeys } from 'tinykeys';
import { type Codebook, questionOptions } from '../../shared/codebook/codebook.ts';
import { useStable } from '../parts/use-stable.ts';
import { useWindow } from '../state/window-store.ts';
import { cycled, toggled } from './theme-panel.tsx';
import type { DeskWork } from './use-desk.ts';

/** Named by its code; the key itself would separate the keys of a sequence. */
const spaceBar = 'Space';

interface DeskKeys {
  readonly codebook: Codebook;
  readonly work: DeskWork;
  readonly onReveal: () => void;
  readonly onShowKeys: () => void;
  readonly onTheme: (id: string) => void;
}

/** Binds the keys of the desk while it is on the screen. Typing in a field, or in an open list, is never a command. */
export function useDeskKeys(keys: DeskKeys): void {
  const latest = useStable(() => keys);
  const { codebook } = keys;

  useEffect(() => {
    const single = (act: (now: DeskKeys) => void) => (event: KeyboardEvent) => {
      if (!useWindow.getState().singleKeys || isTyping(event.target)) return;
      event.preventDefault();
      act(latest());
    };
    const always = (act: (now: DeskKeys) => void) => (event: KeyboardEvent) => {
      if (isInLayer(event.target)) return;
      event.preventDefault();
      act(latest());
    };
    // Heard before what has the focus: an answer keeps Enter and the arrows to itself.
    const first = {
      '$mod+Enter': always(({ work }) => void work.complete()),
      'Alt+ArrowLeft': always(({ work }) => work.move(-1)),
      'Alt+ArrowRight': always(({ work }) => work.move(1)),
    };
    const bindings: Record<string, (event: KeyboardEvent) => void> = {
      '$mod+z': (event) => {
        if (isText(event.target)) return;
        event.preventDefault();
        void latest().work.undo();
      },
      'Shift+?': single(({ onShowKeys }) => onShowKeys()),
      [spaceBar]: (event) => {
        if (isTyping(event.target) || isPressable(event.target)) return;
        event.preventDefault();
        latest().onReveal();
      },
    };
    for (const theme of codebook.themes.filter((each) => each.key !== '')) {
      const key = theme.key.toLowerCase();
      const mark = (next: (state: string | undefined) => string | null) =>
        single(({ work, onTheme }) => {
          onTheme(theme.id);
          void work.mark(theme.id, next);
        });
      bindings[key] = mark(toggled);
      bindings[/^\d$/.test(key) ? `Shift+Digit${key}` : `Shift+${key}`] = mark(cycled);
    }
    const asked = codebook.questions.find((question) => question.required && question.kind !== 'text');
    for (const [at, option] of (asked ? questionOptions(asked) : []).slice(0, 9).entries()) {
      const digit = String(at + 1);
      if (!bindings[digit] && asked)
        bindings[digit] = single(({ work }) => void work.save(work.line?.caseRef ?? '', { [asked.id]: option.id }));
    }
    const endings = [tinykeys(window, first, { capture: true }), tinykeys(window, bindings)];
    return () => {
      for (const end of endings) end();
    };
  }, [codebook, latest]);
}

function isText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=radio], [type=checkbox]), textarea, [contenteditable]');
}

/** In a text, or in a list, menu or dialog that uses letters itself. */
function isTyping(target: EventTarget | null): boolean {
  return isText(target) || isInLayer(target);
}

function isInLayer(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('[role=listbox], [role=menu], [role=dialog]') !== null;
}

function isPressable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('button, a[href], input, select, summary');
}
