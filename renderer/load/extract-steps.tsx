import type { Inspection } from '../../shared/contract/extract-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { StackedChoices } from '../parts/choices.tsx';

const t = texts.load;

/** What to do with rows that cannot go in as they are. */
export interface Policies {
  readonly duplicates: 'refuse' | 'skip' | 'replace';
  readonly badRows: 'refuse' | 'skip';
}

/** What was understood of the file. */
export function FileStep({ inspection }: { inspection: Inspection }) {
  const facts: readonly [string, string][] = [
    [t.extent, t.size(inspection.rows, inspection.columns.length)],
    [t.encoding, t.encodings[inspection.encoding] ?? inspection.encoding],
    [t.delimiter, t.delimiters[inspection.delimiter] ?? inspection.delimiter],
    [t.hash, `${inspection.sha256.slice(0, 16)}…`],
  ];
  return (
    <section className="card" aria-labelledby="file-heading">
      <header className="step-heading">
        <h2 id="file-heading">{t.fileHeading}</h2>
        <span className="quiet">{t.fileLead}</span>
      </header>
      <dl className="facts file-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface RowsStepProps {
  readonly inspection: Inspection;
  readonly hasReference: boolean;
  readonly policies: Policies;
  readonly onChange: (policies: Policies) => void;
}

/** Shown only where rows may need a decision: a wrong number of cells, or references that repeat. */
export function RowsStep({ inspection, hasReference, policies, onChange }: RowsStepProps) {
  const reference = inspection.columns.find((column) => column.suggestedField === 'caseRef');
  const repeats = hasReference && reference !== undefined && reference.distinct < reference.filled;
  if (inspection.problems.length === 0 && !repeats) return null;
  return (
    <section className="card" aria-labelledby="rows-heading">
      <h2 id="rows-heading">{t.rowsHeading}</h2>
      {inspection.problems.length > 0 ? (
        <>
          <StackedChoices
            label={t.badRows(inspection.problems.length)}
            value={policies.badRows}
            onChange={(badRows) => onChange({ ...policies, badRows: badRows as Policies['badRows'] })}
            options={[
              { id: 'refuse', label: t.badRowsRefuse },
              { id: 'skip', label: t.badRowsSkip },
            ]}
          />
          <ul className="quiet">
            {inspection.problems.slice(0, 5).map(({ row, message }) => (
              <li key={row}>{t.problemRow(row, message)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {repeats ? (
        <StackedChoices
          label={t.duplicates}
          value={policies.duplicates}
          onChange={(duplicates) => onChange({ ...policies, duplicates: duplicates as Policies['duplicates'] })}
          options={[
            { id: 'refuse', label: t.duplicatesRefuse },
            { id: 'skip', label: t.duplicatesSkip },
            { id: 'replace', label: t.duplicatesReplace },
          ]}
        />
      ) : null}
    </section>
  );
}
