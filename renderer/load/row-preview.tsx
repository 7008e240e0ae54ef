import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FileChoice } from '../../shared/contract/desktop.ts';
import type { Mapping } from '../../shared/contract/extract-commands.ts';
import type { ReadingChoices } from '../../shared/contract/extract-reading.ts';
import { texts } from '../../shared/texts/texts.ts';
import { longDate } from '../../shared/texts/words.ts';
import { type FactFieldId, type FieldValue, factFieldIds, fieldKind } from '../../shared/vocabulary/case-fields.ts';
import { ask, Failed } from '../core/bridge.ts';
import { Button } from '../parts/controls.tsx';
import { Problem } from '../parts/notices.tsx';

const t = texts.load;

/** Rows that can be looked through before an import. */
const previewed = 50;

interface RowPreviewProps {
  readonly file: FileChoice;
  readonly reading: ReadingChoices;
  readonly mapping: Mapping;
  readonly numberRows: string | null;
  /** Rows of the file. */
  readonly rows: number;
  /** True shows likely identities replaced. */
  readonly redact: boolean;
}

/** A row as it will be stored under the present choices; the first fifty can be looked through. */
export function RowPreview({ file, reading, mapping, numberRows, rows, redact }: RowPreviewProps) {
  const [at, setAt] = useState(0);
  const last = Math.min(rows, previewed) - 1;
  const preview = useQuery({
    queryKey: ['preview', file.token, reading, mapping, numberRows, redact],
    queryFn: () => ask('extract.preview', { file: file.token, reading, mapping, numberRows, rows: previewed, redact }),
    placeholderData: keepPreviousData,
  });
  const row = preview.data?.cases[at];
  const failed = preview.error instanceof Failed ? preview.error.error : null;
  const problems = preview.data?.problems.filter((problem) => problem.row === row?.row) ?? [];
  return (
    <div>
      <div className="preview-head">
        <h2 id="preview-heading" className="side-heading" aria-live="polite">
          {t.previewHeading(row?.row ?? 1)}
        </h2>
        <Button look="plain" aria-label={t.previousRow} isDisabled={at === 0} onPress={() => setAt(at - 1)}>
          ‹
        </Button>
        <Button look="plain" aria-label={t.nextRow} isDisabled={at >= last} onPress={() => setAt(at + 1)}>
          ›
        </Button>
      </div>
      <Problem error={failed} />
      {row ? (
        <section className="card preview" tabIndex={0} aria-labelledby="preview-heading">
          <dl className="facts">
            {factFieldIds
              .filter((id) => row.facts[id] !== undefined)
              .map((id) => (
                <div key={id}>
                  <dt>{texts.fields[id]}</dt>
                  <dd>{shown(id, row.facts[id] ?? null)}</dd>
                </div>
              ))}
            {Object.entries(row.extra).map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
            {row.narrativeWords > 0 ? (
              <div>
                <dt>{texts.fields.narrative}</dt>
                <dd>{t.narrativeWords(row.narrativeWords)}</dd>
              </div>
            ) : null}
          </dl>
          {problems.map(({ message }) => (
            <p key={message} className="caution-text">
              {message}
            </p>
          ))}
        </section>
      ) : null}
      {redact ? <p className="quiet preview-note">{t.redactedNote}</p> : null}
    </div>
  );
}

/** A stored value as a person reads it. */
export function shown(id: FactFieldId, value: FieldValue): string {
  if (value === null || value === '') return t.empty;
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  return fieldKind(id) === 'date' ? longDate(String(value)) : String(value);
}
