import { memo, useMemo, useRef } from 'react';
import type { Theme } from '../../shared/codebook/codebook.ts';
import { wordHits } from '../../shared/coding/word-hits.ts';
import type { Evidence } from '../../shared/contract/evidence.ts';
import { unitAt } from '../../shared/evidence/code-points.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { NarrativePart } from '../../shared/vocabulary/case-fields.ts';
import { lanesOf, letterOf, linesUnder, themeOf } from './mark-look.ts';
import { type Laid, paragraphsOf, type Segment, segmentsOf } from './narrative-segments.ts';
import { selectByKeys, useFollowSelection } from './selected-words.ts';

const t = texts.desk;

interface NarrativeProps {
  readonly parts: readonly NarrativePart[];
  readonly evidence: readonly Evidence[];
  readonly themes: readonly Theme[];
  /** True where a screen reader is to hear where marks begin and end. */
  readonly announcesMarks: boolean;
  /** True where words of the themes' lists are shown. */
  readonly showsWords: boolean;
}

/** The narrative with its evidence. Each piece of text knows where in its part it stands, so that a selection can be told in positions. */
export const Narrative = memo(function Narrative({ parts, evidence, themes, announcesMarks, showsWords }: NarrativeProps) {
  const ref = useRef<HTMLElement>(null);
  useFollowSelection(ref, parts);
  return (
    <section className="narrative" ref={ref} aria-label={t.narrativeRegion} tabIndex={0} onKeyDown={(event) => selectByKeys(event, parts)}>
      {parts.map((part) => (
        <div key={part.column} data-part={part.column}>
          {parts.length > 1 ? <h3>{part.column}</h3> : null}
          <PartText part={part} evidence={evidence} themes={themes} announcesMarks={announcesMarks} showsWords={showsWords} />
        </div>
      ))}
    </section>
  );
});

function PartText({ part, evidence, themes, announcesMarks, showsWords }: Omit<NarrativeProps, 'parts'> & { part: NarrativePart }) {
  const { column, text } = part;
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const marks = useMemo(
    () =>
      evidence
        .filter((mark) => mark.part === column && mark.state !== 'lost')
        .map((mark): Laid<Evidence> => ({ start: unitAt(text, mark.start), end: unitAt(text, mark.end), of: mark })),
    [evidence, column, text],
  );
  const hits = useMemo(() => (showsWords ? wordsLaid(text, themes) : []), [showsWords, text, themes]);
  const laneOf = useMemo(() => lanesOf(marks), [marks]);
  return paragraphs.map((paragraph) => (
    <p key={paragraph.start}>
      {segmentsOf(paragraph, marks, hits).map((segment) => (
        <SegmentText key={segment.start} segment={segment} text={text} themes={themes} laneOf={laneOf} announcesMarks={announcesMarks} />
      ))}
    </p>
  ));
}

interface SegmentProps {
  readonly segment: Segment;
  readonly text: string;
  readonly themes: readonly Theme[];
  readonly laneOf: ReadonlyMap<string, number>;
  readonly announcesMarks: boolean;
}

function SegmentText({ segment, text, themes, laneOf, announcesMarks }: SegmentProps) {
  const { start, end, marks, words: themesOfWords, begins, ends } = segment;
  const words = text.slice(start, end);
  const isListed = themesOfWords.length > 0;
  const label = (mark: Evidence) => themeOf(mark.theme, themes)?.label ?? mark.theme;
  if (marks.length === 0)
    return (
      <span
        data-at={start}
        {...(isListed && { className: 'listed-word', title: t.listedWord(themesOfWords.map((id) => themeOf(id, themes)?.label ?? id)) })}
      >
        {words}
      </span>
    );
  return (
    <>
      {announcesMarks && begins.length > 0 ? <Aside>{t.evidenceBegins(begins.map(label))}</Aside> : null}
      <mark
        className={isListed ? 'evidence listed-word' : 'evidence'}
        data-at={start}
        data-marks={marks.map(({ id }) => id).join(' ')}
        {...(begins.length > 0 && { 'data-letters': begins.map(({ theme }) => letterOf(theme, themes)).join('') })}
        title={marks.map(label).join(', ')}
        style={linesUnder(marks, laneOf, themes)}
      >
        {words}
      </mark>
      {announcesMarks && ends.length > 0 ? <Aside>{t.evidenceEnds(ends.map(label))}</Aside> : null}
    </>
  );
}

/** Where words of the themes' lists stand in a part, in UTF-16 units. They are shown, and never code. */
function wordsLaid(text: string, themes: readonly Theme[]): Laid<string>[] {
  return wordHits(text, themes).map(({ theme, start, end }) => ({ start: unitAt(text, start), end: unitAt(text, end), of: theme }));
}

/** For ears alone: neither seen nor selected. */
function Aside({ children }: { children: string }) {
  return <span className="visually-hidden aside"> [{children}] </span>;
}
