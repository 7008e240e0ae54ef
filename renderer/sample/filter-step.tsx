import { texts } from '../../shared/texts/texts.ts';
import { Choices } from '../parts/choices.tsx';
import { FilterAsText, FilterRows } from './filter-conditions.tsx';
import { emptyRow, type FilterField } from './filter-rows.ts';
import type { FilterForm } from './plan-form.ts';
import { PartProblem, PlanStep } from './plan-step.tsx';
import type { Preview } from './use-preview.ts';

const t = texts.sample.filter;

interface FilterStepProps {
  readonly filter: FilterForm;
  readonly fields: readonly FilterField[];
  readonly seen: Preview | undefined;
  readonly isBehind: boolean;
  readonly problem: string | null;
  readonly onChange: (filter: FilterForm) => void;
}

/** Who is in the frame: everyone, or those that meet conditions, with how many that makes. */
export function FilterStep({ filter, fields, seen, isBehind, problem, onChange }: FilterStepProps) {
  const change = (part: Partial<FilterForm>): void => onChange({ ...filter, ...part });
  const firstField = fields.find(({ name }) => name !== 'caseRef') ?? fields[0];
  const choose = (who: string): void => {
    if (who === 'all') change({ by: 'all' });
    else change({ by: 'rows', rows: filter.rows.length > 0 || !firstField ? filter.rows : [emptyRow(firstField)] });
  };
  return (
    <PlanStep
      id="filter-heading"
      number={1}
      title={t.heading}
      outcome={
        <span className={isBehind ? 'frame-count behind' : 'frame-count'} role="status">
          {seen ? t.count(seen.frame, seen.cases) : problem === null ? t.counting : null}
        </span>
      }
    >
      <Choices
        label={t.who}
        value={filter.by === 'all' ? 'all' : 'some'}
        options={[
          { id: 'all', label: t.all },
          { id: 'some', label: t.some },
        ]}
        onChange={choose}
      />
      {filter.by === 'rows' ? <FilterRows filter={filter} fields={fields} onChange={change} /> : null}
      {filter.by === 'text' ? <FilterAsText filter={filter} fields={fields} problem={problem} onChange={change} /> : null}
      {filter.by === 'text' ? null : <PartProblem message={problem} />}
    </PlanStep>
  );
}
