import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { FileChoice } from '../../shared/contract/desktop.ts';
import type { Mapping } from '../../shared/contract/extract-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { longDate } from '../../shared/texts/words.ts';
import { type FactFieldId, type FieldValue, factFieldIds, fieldKind } from '../../shared/vocabulary/case-fields.ts';
import { ask, Failed } from '../core/bridge.ts';
import { Problem } from '../parts/notices.tsx';

const t = texts.load;

/** The first row as it will be stored under the present choices. */
export function RowPreview({ file, mapping, numberRows }: { file: FileChoice; mapping: Mapping; numberRows: string | null }) {
  const preview = useQuery({
    queryKey: ['preview', file.token, mapping, numberRows],
    queryFn: () => ask('extract.preview', { file: file.token, mapping, numberRows, rows: 1 }),
    placeholderData: keepPreviousData,
  });
  const row = preview.data?.cases[0];
  const failed = preview.error instanceof Failed ? preview.error.error : null;
  return (
    <div>
      <h2 id="preview-heading" className="side-heading">
        {t.previewHeading(row?.row ?? 1)}
      </h2>
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
        </section>
      ) : null}
    </div>
  );
}

/** A stored value as a person reads it. */
export function shown(id: FactFieldId, value: FieldValue): string {
  if (value === null || value === '') return t.empty;
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  return fieldKind(id) === 'date' ? longDate(String(value)) : String(value);
}
