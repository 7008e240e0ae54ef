import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Changes } from '../../shared/coding/coding.ts';
import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { BreakPrompt } from '../care/break-prompt.tsx';
import type { CaseAct } from '../care/case-acts.ts';
import { CaseMenu } from '../care/case-menu.tsx';
import { useBreaks } from '../care/use-breaks.ts';
import { codingChanged } from '../core/queries.ts';
import { Problem } from '../parts/notices.tsx';
import { useStable } from '../parts/use-stable.ts';
import { useWindow } from '../state/window-store.ts';
import { AllDone } from './all-done.tsx';
import { AnotherLook } from './another-look.tsx';
import { BeforeComplete } from './before-complete.tsx';
import { CaseText } from './case-text.tsx';
import { DefinitionPanel } from './definition-panel.tsx';
import { DeskBar } from './desk-bar.tsx';
import { DeskFoot } from './desk-foot.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { GoToCase } from './go-to-case.tsx';
import { jumpToMark } from './jump-to-mark.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { QuestionPanel } from './question-panel.tsx';
import { clearSelection, useSelectedWords } from './selected-words.ts';
import { ThemePanel, toggled } from './theme-panel.tsx';
import { useDesk } from './use-desk.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { useKeyedCodebook } from './use-keyed-codebook.ts';
import { useUnanswered } from './use-unanswered.ts';

/** Left the case, right what the reviewer says of it, below the way on. */
export function Desk({ overview, reviewer }: { overview: Overview; reviewer: string }) {
  const codebook = useKeyedCodebook(overview.codebook);
  const work = useDesk(reviewer);
  const { file, line, lines, error } = work;
  const { coverEach } = useWindow((state) => state.settings);
  const [revealed, setRevealed] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [open, setOpen] = useState<'keys' | 'go-to' | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const caseRef = line?.caseRef;
  const isCovered = coverEach && revealed !== caseRef;
  const breaks = useBreaks({ revealedCaseRef: isCovered ? null : (caseRef ?? null) });
  const saveTo = useStable(work.save);
  // Bound to its case: a note that is saved as its case is left must not land on the next.
  const save = useCallback((changes: Changes) => saveTo(caseRef ?? '', changes), [saveTo, caseRef]);
  const toggleCover = (): void => setRevealed(isCovered ? (caseRef ?? null) : null);

  /** A theme's key or a press on it: what is selected becomes its evidence, else it is present or taken back. */
  const pressTheme = useStable((theme: string): void => {
    setFocused(theme);
    const { selected } = useSelectedWords.getState();
    if (selected === null) void work.mark(theme, toggled);
    else void work.markWords(theme, selected).then(clearSelection);
  });
  const goToMark = useStable((id: string) => void jumpToMark(id));
  const removeMark = useStable((id: string) => void work.removeEvidence(id));

  useDeskKeys({
    codebook,
    work,
    evidence: file?.evidence ?? [],
    onReveal: toggleCover,
    onShowKeys: () => setOpen('keys'),
    onGoTo: () => setOpen('go-to'),
    onDefine: setFocused,
    onTheme: pressTheme,
  });

  // A new case on the desk: a screen reader and the keyboard begin at its top.
  useEffect(() => {
    if (caseRef !== undefined) heading.current?.focus();
  }, [caseRef]);

  const unanswered = useUnanswered(error, codebook);

  const marks = useMemo(() => {
    const counts: Record<string, number> = {};
    for (const { theme } of file?.evidence ?? []) counts[theme] = (counts[theme] ?? 0) + 1;
    return counts;
  }, [file?.evidence]);
  return (
    <>
      <DeskBar overview={overview} reviewer={reviewer} work={work} onGoTo={() => setOpen('go-to')} onShowKeys={() => setOpen('keys')} />
      <BreakPrompt breaks={breaks} />
      {file && line ? (
        <div className="desk">
          <CaseText
            file={file}
            themes={codebook.themes}
            isCalibration={line.calibration}
            menu={<CaseMenuHere reviewer={reviewer} caseRef={line.caseRef} onLeft={work.leave} />}
            headingRef={heading}
            isCovered={isCovered}
            canCover={coverEach}
            onToggleCover={toggleCover}
          />
          <section className="coding" aria-label={texts.app.places.code}>
            <div className="coding-scroll">
              <AnotherLook codebook={codebook} coding={file.coding} onSave={save} />
              <ThemePanel
                codebook={codebook}
                coding={file.coding}
                marks={marks}
                focused={focused}
                onSave={save}
                onFocusTheme={setFocused}
                onPress={pressTheme}
              />
              <EvidenceList codebook={codebook} evidence={file.evidence} isCovered={isCovered} onGoTo={goToMark} onRemove={removeMark} />
              <QuestionPanel key={file.caseRef} codebook={codebook} coding={file.coding} unanswered={unanswered} onSave={save} />
            </div>
            {work.checks.length > 0 ? (
              <BeforeComplete checks={work.checks} onComplete={() => void work.complete()} onLook={work.clearChecks} />
            ) : (
              <DefinitionPanel theme={codebook.themes.find((theme) => theme.id === focused)} />
            )}
            <Problem error={unanswered === null ? error : null} onDismiss={work.clearError} />
            {lines.every((each) => each.status === 'complete') ? (
              <AllDone cases={lines.length} inPackage={overview.workPackage !== null} />
            ) : null}
            <DeskFoot work={work} status={file.coding.status} onSave={save} />
          </section>
        </div>
      ) : null}
      {open === 'keys' ? <KeysDialog codebook={overview.codebook} reviewer={reviewer} onClose={() => setOpen(null)} /> : null}
      {open === 'go-to' ? (
        <GoToCase
          lines={lines}
          onGo={(ref) => {
            setOpen(null);
            work.open(ref);
          }}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </>
  );
}

/** The menu of the case, with what is selected in it. */
function CaseMenuHere({ reviewer, caseRef, onLeft }: { reviewer: string; caseRef: string; onLeft: () => void }) {
  const selection = useSelectedWords((state) => state.selected);
  const after = (act: CaseAct): void => (act === 'pass' || act === 'interest' ? onLeft() : void codingChanged('everything'));
  return <CaseMenu reviewer={reviewer} caseRef={caseRef} selection={selection} onDone={after} />;
}
