import { type ReactNode, type RefObject, useMemo } from 'react';
import type { Theme } from '../../shared/codebook/codebook.ts';
import type { CaseFile } from '../../shared/contract/coding-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { longDate } from '../../shared/texts/words.ts';
import { type FactFieldId, type FieldValue, factFieldIds, fieldKind, narrativeText } from '../../shared/vocabulary/case-fields.ts';
import { outcomes, rapeOffences } from '../../shared/vocabulary/home-office.ts';
import { Button, Key } from '../parts/controls.tsx';
import { useWindow } from '../state/window-store.ts';
import { Narrative } from './narrative.tsx';

const t = texts.desk;

/** A code and its wording are one fact: the extract's own words, or the Home Office's where it gives the code alone. */
const companions: Readonly<Partial<Record<FactFieldId, FactFieldId>>> = { offenceCode: 'offence', outcomeCode: 'outcome' };
const meanings: Readonly<Partial<Record<FactFieldId, Readonly<Record<string, string>>>>> = {
  offenceCode: rapeOffences,
  outcomeCode: outcomes,
};
const toldElsewhere: ReadonlySet<FactFieldId> = new Set(['caseRef', 'offence', 'outcome']);

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
  const words = narrativeText(parts).split(/\s+/).filter(Boolean).length;
  const flags = file.facts['contentFlags'];
  return (
    <article className="case" aria-labelledby="case-heading">
      <div className="case-title">
        <h1 id="case-heading" className="case-ref" tabIndex={-1} ref={headingRef}>
          {file.caseRef}
        </h1>
        {menu}
      </div>
      {isCalibration ? <p className="quiet">{t.calibration}</p> : null}
      <dl className="facts case-facts" aria-label={t.facts}>
        {factFieldIds
          .filter((id) => !toldElsewhere.has(id) && hasValue(file.facts[id] ?? file.facts[companions[id] ?? id]))
          .map((id) => (
            <div key={id} className={companions[id] === undefined ? '' : 'wide'}>
              <dt>{texts.fields[id === 'offenceCode' ? 'offence' : id]}</dt>
              <dd>{factText(id, file)}</dd>
            </div>
          ))}
        {Object.entries(file.extra).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h2 className="visually-hidden">{t.narrative}</h2>
      {parts.length === 0 ? (
        <p className="quiet narrative-none">{t.noNarrative}</p>
      ) : isCovered ? (
        <div className="covered">
          <p>
            <strong>{t.covered}</strong> <span className="quiet">{t.coveredWords(words)}</span>
          </p>
          {hasValue(flags) ? <p className="caution-text">{t.coveredFlags(String(flags))}</p> : null}
          <Button onPress={onToggleCover}>
            {t.show} <Key>{t.spaceKey}</Key>
          </Button>
        </div>
      ) : (
        <>
          <Narrative parts={parts} evidence={file.evidence} themes={themes} announcesMarks={announceMarks} showsWords={showWords} />
          {canCover ? (
            <Button look="plain" onPress={onToggleCover}>
              {t.cover} <Key>{t.spaceKey}</Key>
            </Button>
          ) : null}
        </>
      )}
    </article>
  );
}

function hasValue(value: FieldValue | undefined): boolean {
  return value !== null && value !== undefined && value !== '';
}

/** A fact in words: codes with their meaning, dates written out, flags as yes or no. */
function factText(id: FactFieldId, file: CaseFile): string {
  const value = file.facts[id] ?? null;
  if (typeof value === 'boolean') return value ? texts.load.yes : texts.load.no;
  const text = String(value ?? '');
  if (fieldKind(id) === 'date') return longDate(text);
  const companion = companions[id];
  if (companion === undefined) return text;
  const meaning = file.facts[companion] ?? meanings[id]?.[text] ?? '';
  return [text, String(meaning)].filter((part) => part !== '').join(': ');
}
