import { useEffect } from 'react';
import { tinykeys } from 'tinykeys';
import { type Codebook, questionOptions } from '../../shared/codebook/codebook.ts';
import type { Evidence } from '../../shared/contract/evidence.ts';
import { openCaseAct } from '../care/case-acts.ts';
import { isInLayer, isPressable, isText, isTyping } from '../parts/key-target.ts';
import { useStable } from '../parts/use-stable.ts';
import { useWindow } from '../state/window-store.ts';
import type { DeskWork } from './desk-work.ts';
import { jumpToMark } from './jump-to-mark.ts';
import { clearSelection, useSelectedWords } from './selected-words.ts';
import { cycled } from './theme-panel.tsx';

/** Named by its code; the key itself would separate the keys of a sequence. */
const spaceBar = 'Space';

interface DeskKeys {
  readonly codebook: Codebook;
  readonly work: DeskWork;
  readonly evidence: readonly Evidence[];
  readonly onReveal: () => void;
  readonly onShowKeys: () => void;
  readonly onGoTo: () => void;
  /** Shows a theme's definition and does nothing to it. */
  readonly onDefine: (id: string) => void;
  readonly onTheme: (id: string) => void;
}

/** Binds the keys of the desk while it is on the screen. Typing in a field, or in an open list, is never a command. */
export function useDeskKeys(keys: DeskKeys): void {
  const latest = useStable(() => keys);
  const { codebook } = keys;

  useEffect(() => {
    const single = (act: (now: DeskKeys) => void) => (event: KeyboardEvent) => {
      if (!useWindow.getState().settings.singleKeys || isTyping(event.target)) return;
      event.preventDefault();
      act(latest());
    };
    const always = (act: (now: DeskKeys) => void) => (event: KeyboardEvent) => {
      if (isInLayer(event.target)) return;
      event.preventDefault();
      // What has the focus must not hear it too: an answer, a theme or a button under it would be pressed by its Enter.
      event.stopPropagation();
      act(latest());
    };
    // Heard before what has the focus: an answer keeps Enter and the arrows to itself.
    const first = {
      '$mod+Enter': always(({ work }) => void work.complete()),
      'Alt+ArrowLeft': always(({ work }) => work.move(-1)),
      'Alt+ArrowRight': always(({ work }) => work.move(1)),
      'Alt+ArrowDown': always(({ work }) => work.nextUnfinished()),
      '$mod+g': always(({ onGoTo }) => onGoTo()),
      F2: always(() => document.querySelector<HTMLElement>('.case-menu')?.click()),
      F4: always(() => openCaseAct('support')),
    };
    const takeBack = (which: 'undo' | 'redo') => (event: KeyboardEvent) => {
      if (isText(event.target)) return;
      event.preventDefault();
      void latest().work.takeBack(which);
    };
    const bindings: Record<string, (event: KeyboardEvent) => void> = {
      '$mod+z': takeBack('undo'),
      '$mod+Shift+z': takeBack('redo'),
      '$mod+y': takeBack('redo'),
      ']': single(({ evidence }) => jump(evidence, 1)),
      '[': single(({ evidence }) => jump(evidence, -1)),
      Escape: (event) => {
        if (!isInLayer(event.target) && useSelectedWords.getState().selected) clearSelection();
      },
      'Shift+?': single(({ onShowKeys }) => onShowKeys()),
      // Where a keyboard has it without Shift.
      '?': single(({ onShowKeys }) => onShowKeys()),
      [spaceBar]: (event) => {
        if (isTyping(event.target) || isPressable(event.target)) return;
        event.preventDefault();
        latest().onReveal();
      },
    };
    for (const theme of codebook.themes.filter((each) => each.key !== '')) {
      const key = theme.key.toLowerCase();
      const digit = /^\d$/.test(key);
      bindings[key] = single(({ onTheme }) => onTheme(theme.id));
      bindings[digit ? `Shift+Digit${key}` : `Shift+${key}`] = single(({ work, onDefine }) => {
        onDefine(theme.id);
        void work.mark(theme.id, cycled);
      });
      bindings[digit ? `Alt+Digit${key}` : `Alt+${key}`] = single(({ onDefine }) => onDefine(theme.id));
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

/** The mark after or before the one that was jumped to last, round and round. */
function jump(evidence: readonly Evidence[], step: 1 | -1): void {
  const inText = evidence.filter(({ state }) => state !== 'lost');
  const at = inText.findIndex(({ id }) => id === lastJump);
  const next = inText[(at < 0 && step < 0 ? 0 : at) + step] ?? (step > 0 ? inText[0] : inText.at(-1));
  if (next && jumpToMark(next.id)) lastJump = next.id;
}
let lastJump = '';
