import { type ReactNode, type RefObject, useMemo } from 'react';
import type { Theme } from '../../shared/codebook/codebook.ts';
import type { CaseFile } from '../../shared/contract/coding-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { useWindow } from '../state/window-store.ts';
import { CaseFacts } from './case-facts.tsx';
import { CaseNarrative } from './case-narrative.tsx';
import { Narrative } from './narrative.tsx';

const t = texts.desk;

interface CaseTextProps {
  readonly file: CaseFile;
  readonly themes: readonly Theme[];
  /** True for a case that everybody reads, to compare. */
  readonly isCalibration: boolean;
  /** What can be done with the case, beside its reference. */
  readonly menu: ReactNode;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly isCovered: boolean;
  readonly canCover: boolean;
  readonly onToggleCover: () => void;
}

/** The facts first, then the narrative, which stays out of the page altogether until it is asked for. */
export function CaseText({ file, themes, isCalibration, menu, headingRef, isCovered, canCover, onToggleCover }: CaseTextProps) {
  const { announceMarks, showWords } = useWindow((state) => state.settings);
  const parts = useMemo(() => file.narrative.filter((part) => part.text.trim() !== ''), [file.narrative]);
  return (
    <article className="case" aria-labelledby="case-heading">
      <div className="case-title">
        <h1 id="case-heading" className="case-ref" tabIndex={-1} ref={headingRef}>
          {file.caseRef}
        </h1>
        {menu}
      </div>
      {isCalibration ? <p className="quiet">{t.calibration}</p> : null}
      <CaseFacts facts={file.facts} extra={file.extra} />
      <CaseNarrative
        parts={parts}
        flags={file.facts['contentFlags']}
        isCovered={isCovered}
        canCover={canCover}
        onToggleCover={onToggleCover}
      >
        <Narrative parts={parts} evidence={file.evidence} themes={themes} announcesMarks={announceMarks} showsWords={showWords} />
      </CaseNarrative>
    </article>
  );
}
