import { type RefObject, useMemo } from 'react';
import type { DifferenceFile } from '../../shared/contract/reconcile-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { CaseFacts } from '../code/case-facts.tsx';
import { CaseNarrative } from '../code/case-narrative.tsx';
import { AnsweredText } from './answered-text.tsx';

interface DifferenceCaseProps {
  readonly file: DifferenceFile;
  readonly position: string;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly isCovered: boolean;
  readonly canCover: boolean;
  readonly onToggleCover: () => void;
}

/** The case in which reviewers differ: the facts first, then the narrative, out of the page until it is asked for, as at the desk. */
export function DifferenceCase({ file, position, headingRef, isCovered, canCover, onToggleCover }: DifferenceCaseProps) {
  const parts = useMemo(() => file.narrative.filter((part) => part.text.trim() !== ''), [file.narrative]);
  return (
    <article className="case" aria-labelledby="case-heading">
      <div className="case-title">
        <h1
          id="case-heading"
          className="case-ref"
          tabIndex={-1}
          ref={headingRef}
          aria-label={texts.reconcile.headingOf(file.caseRef, file.item.label)}
        >
          {file.caseRef}
        </h1>
        <span className="quiet">{position}</span>
      </div>
      <CaseFacts facts={file.facts} extra={file.extra} />
      <CaseNarrative
        parts={parts}
        flags={file.facts['contentFlags']}
        isCovered={isCovered}
        canCover={canCover}
        onToggleCover={onToggleCover}
      >
        <AnsweredText parts={parts} answers={file.answers} />
      </CaseNarrative>
    </article>
  );
}
