import { useEffect, useRef } from 'react';
import type { DifferenceFile } from '../../shared/contract/reconcile-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { BreakPrompt } from '../care/break-prompt.tsx';
import { useBreaks } from '../care/use-breaks.ts';
import { useWindow } from '../state/window-store.ts';
import { DecisionFoot } from './decision-foot.tsx';
import { DecisionForm } from './decision-form.tsx';
import { DifferenceCase } from './difference-case.tsx';
import { ItemMeaning } from './item-meaning.tsx';
import { Outcome } from './outcome.tsx';
import { useDecision } from './use-decision.ts';
import type { Differences } from './use-differences.ts';
import { useReconcileKeys } from './use-reconcile-keys.ts';
import { WayOn } from './way-on.tsx';

interface DifferenceDeskProps {
  readonly differences: Differences;
  readonly file: DifferenceFile;
  /** The case whose narrative was shown last: it stays so for the other differences of that case. */
  readonly revealed: string | null;
  readonly onReveal: (caseRef: string | null) => void;
  readonly onShowKeys: () => void;
  readonly onSupport: () => void;
}

/** One difference: in the middle the case, on the right what is asked, the answers and the decision. */
export function DifferenceDesk({ differences, file, revealed, onReveal, onShowKeys, onSupport }: DifferenceDeskProps) {
  const work = useDecision(file);
  const { coverEach } = useWindow((state) => state.settings);
  const isCovered = coverEach && revealed !== file.caseRef;
  const breaks = useBreaks({ revealedCaseRef: isCovered ? null : file.caseRef });
  const heading = useRef<HTMLHeadingElement>(null);
  const toggleCover = (): void => onReveal(isCovered ? file.caseRef : null);

  // A screen reader and the keyboard begin at its top; but who moves in the list stays there.
  useEffect(() => {
    if (!document.activeElement?.closest('.difference-list')) heading.current?.focus();
  }, []);
  useReconcileKeys({ differences, work, onReveal: toggleCover, onShowKeys, onSupport });

  return (
    <>
      <BreakPrompt breaks={breaks} />
      <DifferenceCase
        file={file}
        position={texts.reconcile.position(differences.at + 1, differences.of)}
        headingRef={heading}
        isCovered={isCovered}
        canCover={coverEach}
        onToggleCover={toggleCover}
      />
      <section className="coding deciding" aria-labelledby="item-heading">
        <div className="coding-scroll">
          <WayOn differences={differences} />
          <ItemMeaning item={file.item} />
          {file.inForce && !work.isDeciding ? (
            <Outcome key={file.inForce.at} file={file} inForce={file.inForce} isCovered={isCovered} />
          ) : (
            <DecisionForm file={file} work={work} isCovered={isCovered} />
          )}
        </div>
        <DecisionFoot differences={differences} work={work} file={file} />
      </section>
    </>
  );
}
