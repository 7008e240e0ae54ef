import { useCallback, useEffect, useRef, useState } from 'react';
import type { Changes } from '../../shared/coding/coding.ts';
import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { TopBar } from '../frame/top-bar.tsx';
import { Button, Key } from '../parts/controls.tsx';
import { Notice, Problem } from '../parts/notices.tsx';
import { useStable } from '../parts/use-stable.ts';
import { useWindow } from '../state/window-store.ts';
import { CaseText } from './case-text.tsx';
import { CodeViews } from './code-views.tsx';
import { DefinitionPanel } from './definition-panel.tsx';
import { DeskFoot } from './desk-foot.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { QuestionPanel } from './question-panel.tsx';
import { ThemePanel } from './theme-panel.tsx';
import { useDesk } from './use-desk.ts';
import { useDeskKeys } from './use-desk-keys.ts';

const t = texts.desk;

/** Left the case, right what the reviewer says of it, below the way on. */
export function Desk({ overview, reviewer }: { overview: Overview; reviewer: string }) {
  const { codebook } = overview;
  const work = useDesk(reviewer);
  const { file, line, lines } = work;
  const coverEach = useWindow((state) => state.coverEach);
  const [revealed, setRevealed] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [keysShown, setKeysShown] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const caseRef = line?.caseRef;
  const isCovered = coverEach && revealed !== caseRef;
  const saveTo = useStable(work.save);
  // Bound to its case: a note that is saved as its case is left must not land on the next.
  const save = useCallback((changes: Changes) => saveTo(caseRef ?? '', changes), [saveTo, caseRef]);
  const toggleCover = (): void => setRevealed(isCovered ? (caseRef ?? null) : null);

  useDeskKeys({ codebook, work, onReveal: toggleCover, onShowKeys: () => setKeysShown(true), onTheme: setFocused });

  // A new case on the desk: a screen reader and the keyboard begin at its top.
  useEffect(() => {
    if (caseRef !== undefined) heading.current?.focus();
  }, [caseRef]);

  const done = lines.filter((each) => each.status === 'complete').length;
  const allDone = lines.length > 0 && done === lines.length;
  return (
    <>
      <TopBar
        overview={overview}
        place={texts.app.places.code}
        views={<CodeViews />}
        detail={line ? t.position(work.at + 1, lines.length, line.caseRef) : undefined}
      >
        {lines.some(({ assigned }) => assigned) ? (
          <OwnCases own={lines.filter(({ assigned }) => assigned).length} all={overview.drawn} />
        ) : null}
        <span className="quiet desk-as">{t.as(reviewer)}</span>
        <Button look="plain" onPress={() => useWindow.getState().endSitting()}>
          {t.change}
        </Button>
        <Button look="plain" onPress={() => setKeysShown(true)}>
          {t.keysButton} <Key>?</Key>
        </Button>
      </TopBar>
      {file && line ? (
        <div className="desk">
          <CaseText file={file} headingRef={heading} isCovered={isCovered} canCover={coverEach} onToggleCover={toggleCover} />
          <section className="coding" aria-label={texts.app.places.code}>
            <div className="coding-scroll">
              {allDone ? (
                <Notice tone="good">
                  {t.allComplete(lines.length)}{' '}
                  <Button look="plain" onPress={() => useWindow.getState().go('findings')}>
                    {t.goFindings}
                  </Button>
                </Notice>
              ) : null}
              <Problem error={work.error} onDismiss={work.clearError} />
              <ThemePanel codebook={codebook} coding={file.coding} onSave={save} onFocusTheme={setFocused} focused={focused} />
              <QuestionPanel key={file.caseRef} codebook={codebook} coding={file.coding} onSave={save} />
            </div>
            <DefinitionPanel theme={codebook.themes.find((theme) => theme.id === focused)} />
            <DeskFoot work={work} status={file.coding.status} done={done} onSave={save} />
          </section>
        </div>
      ) : null}
      {keysShown ? <KeysDialog codebook={codebook} onClose={() => setKeysShown(false)} /> : null}
    </>
  );
}

/** Whose cases lie on the desk, where they were shared out, and the way to the others. */
function OwnCases({ own, all }: { own: number; all: number }) {
  const ownOnly = useWindow((state) => state.ownCasesOnly);
  return (
    <>
      <span className="quiet desk-as">{ownOnly ? t.ownCases(own, all) : t.allCases(all)}</span>
      <Button look="plain" onPress={() => useWindow.getState().setOwnCasesOnly(!ownOnly)}>
        {ownOnly ? t.seeAll : t.seeOwn}
      </Button>
    </>
  );
}
