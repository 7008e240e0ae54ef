import type { Inspection } from '../../shared/contract/extract-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { caseFieldIds } from '../../shared/vocabulary/case-fields.ts';
import { Picker } from '../parts/choices.tsx';
import { TickMark } from '../parts/controls.tsx';
import { type Becomes, excludes, mappedValues } from './becomes.ts';

const t = texts.load;

const options = [
  { id: 'keep', label: t.keepAs },
  { id: 'drop', label: t.drop },
  ...caseFieldIds.flatMap((id) => [
    { id, label: texts.fields[id] },
    ...(id === 'victimAgeBand' ? [{ id: 'age-and-band', label: t.ageAndBand }] : []),
  ]),
];

interface ColumnTableProps {
  readonly inspection: Inspection;
  readonly becomes: readonly Becomes[];
  readonly onChange: (becomes: readonly Becomes[]) => void;
}

/** Their headings, a few values, and what each column becomes. Giving a field to one column takes it from another. */
export function ColumnTable({ inspection, becomes, onChange }: ColumnTableProps) {
  const change = (column: number, field: Becomes): void => {
    onChange(becomes.map((held, at) => (at === column ? field : excludes(held, field) ? 'keep' : held)));
  };
  return (
    <table className="columns">
      <thead>
        <tr>
          <th scope="col">{t.theirHeading}</th>
          <th scope="col">{t.firstValues}</th>
          <th scope="col">{t.becomes}</th>
        </tr>
      </thead>
      <tbody>
        {inspection.columns.map((column, at) => {
          const field = becomes[at] ?? 'keep';
          const found = foundIn(inspection, column.name);
          return (
            <tr key={column.name} className={found > 0 && field !== 'drop' ? 'names-people' : ''}>
              <th scope="row">{column.name}</th>
              <td className="examples">{examplesOf(column, field, found)}</td>
              <td>
                <div className="becomes">
                  <Picker label={t.fieldFor(column.name)} options={options} value={field} onChange={(id) => change(at, id as Becomes)} />
                  <ColumnMark field={field} found={found} mapped={mappedValues(inspection, field)} />
                </div>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What is to be known of a column at a glance: identities in it, labels understood, or that its field is known. */
function ColumnMark({ field, found, mapped }: { field: Becomes; found: number; mapped: number }) {
  if (found > 0 && field !== 'drop') return <span className="column-found">{t.columnFound(found)}</span>;
  if (field === 'keep' || field === 'drop') return null;
  return (
    <span className="becomes-mark">
      <TickMark />
      {mapped > 0 ? <span className="quiet">{t.valuesMapped(mapped)}</span> : null}
    </span>
  );
}

/** Likely identities in a column, as the inspection counted them. */
export function foundIn({ privacy }: Inspection, column: string): number {
  return Object.values(privacy.byColumn[column] ?? {}).reduce((sum, n) => sum + n, 0);
}

function examplesOf({ filled, examples }: Inspection['columns'][number], field: Becomes, found: number): string {
  if (found > 0 && examples.length === 0) return '';
  const isLong = field === 'narrative' || (filled > 0 && examples.length === 0);
  return isLong ? t.longText : examples.join(', ');
}
