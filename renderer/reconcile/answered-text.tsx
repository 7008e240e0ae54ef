import { memo, useMemo } from 'react';
import type { DifferenceAnswer } from '../../shared/contract/reconcile-commands.ts';
import { unitAt } from '../../shared/evidence/code-points.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { NarrativePart } from '../../shared/vocabulary/case-fields.ts';
import { type Laid, paragraphsOf, type Segment, segmentsOf } from '../code/narrative-segments.ts';
import { useWindow } from '../state/window-store.ts';
import { callOf } from './choices-of.ts';
import { lineOf, passageId } from './passages.ts';

const t = texts.reconcile;

/** A stretch that one reviewer marked. */
interface Passage {
  readonly id: string;
  /** The letter of the reviewer, or their name once that may be known. */
  readonly who: string;
  /** Place of the reviewer among the answers. */
  readonly coder: number;
}

interface AnsweredTextProps {
  readonly parts: readonly NarrativePart[];
  readonly answers: readonly DifferenceAnswer[];
}

/**
 * The narrative with what each reviewer marked in it: a line of its own kind under the words and their letter or name before them, so that what lies over
 * one another is read without colour.
 */
export const AnsweredText = memo(function AnsweredText({ parts, answers }: AnsweredTextProps) {
  return (
    <section className="narrative" aria-label={t.narrativeRegion} tabIndex={0}>
      {parts.map((part) => (
        <div key={part.column} data-part={part.column}>
          {parts.length > 1 ? <h3>{part.column}</h3> : null}
          <PartText part={part} answers={answers} />
        </div>
      ))}
    </section>
  );
});

function PartText({ part: { column, text }, answers }: { part: NarrativePart; answers: readonly DifferenceAnswer[] }) {
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const passages = useMemo(() => passagesIn(column, text, answers), [column, text, answers]);
  const announces = useWindow((state) => state.settings.announceMarks);
  return paragraphs.map((paragraph) => (
    <p key={paragraph.start}>
      {segmentsOf(paragraph, passages, []).map((segment) => (
        <Piece key={segment.start} segment={segment} text={text} announces={announces} />
      ))}
    </p>
  ));
}

function Piece({ segment, text, announces }: { segment: Segment<Passage>; text: string; announces: boolean }) {
  const { start, end, marks, begins, ends } = segment;
  const words = text.slice(start, end);
  if (marks.length === 0) return <span>{words}</span>;
  return (
    <>
      {announces && begins.length > 0 ? <Aside>{t.begins(whoOf(begins))}</Aside> : null}
      <mark
        className={['evidence', 'said', ...new Set(marks.map(({ coder }) => lineOf(coder)))].join(' ')}
        data-marks={marks.map(({ id }) => id).join(' ')}
        {...(begins.length > 0 && { 'data-letters': whoOf(begins).join(', ') })}
        title={t.evidenceTitle(whoOf(marks))}
      >
        {words}
      </mark>
      {announces && ends.length > 0 ? <Aside>{t.ends(whoOf(ends))}</Aside> : null}
    </>
  );
}

function passagesIn(column: string, text: string, answers: readonly DifferenceAnswer[]): Laid<Passage>[] {
  return answers.flatMap(({ key, reviewer, evidence }, coder) =>
    evidence.flatMap(({ part, state, start, end }, at) =>
      part !== column || state === 'lost'
        ? []
        : [{ start: unitAt(text, start), end: unitAt(text, end), of: { id: passageId(key, at), who: callOf({ key, reviewer }), coder } }],
    ),
  );
}

function whoOf(passages: readonly Passage[]): readonly string[] {
  return [...new Set(passages.map(({ who }) => who))];
}

/** For ears alone. */
function Aside({ children }: { children: string }) {
  return <span className="visually-hidden aside"> [{children}] </span>;
}
