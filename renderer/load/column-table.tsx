import type { Inspection, Mapping } from '../../shared/contract/extract-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { type CaseFieldId, caseFieldIds } from '../../shared/vocabulary/case-fields.ts';
import { Picker } from '../parts/choices.tsx';
import { TickMark } from '../parts/controls.tsx';

const t = texts.load;

/** What a column becomes: a field, an attribute under its own name, or nothing. */
export type Becomes = CaseFieldId | 'keep' | 'drop';

const options = [
  { id: 'keep', label: t.keepAs },
  { id: 'drop', label: t.drop },
  ...caseFieldIds.map((id) => ({ id, label: texts.fields[id] })),
];

export function initialBecomes(inspection: Inspection): readonly Becomes[] {
  return inspection.columns.map((column) => (column.suggestedField as CaseFieldId | null) ?? 'keep');
}

/** The choices of the table as the mapping that an import takes. */
export function mappingFrom(inspection: Inspection, becomes: readonly Becomes[]): Mapping {
  const fields: Record<string, string | string[]> = {};
  const drop: string[] = [];
  inspection.columns.forEach(({ name }, at) => {
    const field = becomes[at] ?? 'keep';
    if (field === 'drop') drop.push(name);
    else if (field === 'narrative') fields['narrative'] = [...((fields['narrative'] as string[] | undefined) ?? []), name];
    else if (field !== 'keep') fields[field] = name;
  });
  return { fields, drop, values: {} };
}

interface ColumnTableProps {
  readonly inspection: Inspection;
  readonly becomes: readonly Becomes[];
  readonly onChange: (becomes: readonly Becomes[]) => void;
}

/** Their headings, a few values, and what each column becomes. Giving a field to one column takes it from another. */
export function ColumnTable({ inspection, becomes, onChange }: ColumnTableProps) {
  const change = (column: number, field: Becomes): void => {
    const shared = field === 'keep' || field === 'drop' || field === 'narrative';
    onChange(becomes.map((held, at) => (at === column ? field : held === field && !shared ? 'keep' : held)));
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
          const long = field === 'narrative' || (column.filled > 0 && column.examples.length === 0);
          return (
            <tr key={column.name}>
              <th scope="row">{column.name}</th>
              <td className="examples">{long ? t.longText : column.examples.join(', ')}</td>
              <td>
                <div className="becomes">
                  <Picker label={t.fieldFor(column.name)} options={options} value={field} onChange={(id) => change(at, id as Becomes)} />
                  <span className="becomes-mark">{field === 'keep' || field === 'drop' ? null : <TickMark />}</span>
                </div>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
