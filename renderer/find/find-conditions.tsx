import '../style/sample.css';
import '../style/sample-plan.css';
import { useState } from 'react';
import { parseExpression } from '../../shared/expression/parse.ts';
import { texts } from '../../shared/texts/texts.ts';
import { useReviewQuery } from '../core/queries.ts';
import { Button } from '../parts/controls.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { FilterAsText, FilterRows } from '../sample/filter-conditions.tsx';
import { emptyRow, expressionOf, type FilterField } from '../sample/filter-rows.ts';
import type { FilterForm } from '../sample/plan-form.ts';
import { useFindStore } from './find-store.ts';

const t = texts.find.table;

/** Conditions on facts and on one's own codings; they are used once somebody says so. */
export function FindConditions({ onClose }: { onClose: () => void }) {
  const fields = useReviewQuery('case.fields', {}).data;
  return (
    <Sheet title={t.conditionsHeading} onClose={onClose}>
      {fields ? <ConditionsForm fields={fields} onClose={onClose} /> : null}
    </Sheet>
  );
}

function ConditionsForm({ fields, onClose }: { fields: readonly FilterField[]; onClose: () => void }) {
  const [filter, setFilter] = useState<FilterForm>(() => begun(useFindStore.getState().form.filter, fields));
  const { text, incomplete } = expressionOf(filter.rows, filter.join, fields);
  const where = filter.by === 'text' ? filter.text.trim() : text;
  const parsed = parseExpression(where);
  const problem = filter.by === 'text' && !parsed.ok ? parsed.error.message : null;
  const { change } = useFindStore.getState();
  const edit = (part: Partial<FilterForm>): void => setFilter({ ...filter, ...part });
  const finish = (used: FilterForm, expression: string): void => {
    change({ filter: used, where: expression });
    onClose();
  };
  return (
    <>
      {filter.by === 'text' ? (
        <FilterAsText filter={filter} fields={fields} problem={problem} onChange={edit} />
      ) : (
        <FilterRows filter={filter} fields={fields} onChange={edit} />
      )}
      <div className="actions">
        <Button
          look="main"
          isDisabled={where === '' || problem !== null || (filter.by === 'rows' && incomplete !== null)}
          onPress={() => finish(filter, where)}
        >
          {t.conditionsUse}
        </Button>
        <Button onPress={() => finish({ by: 'all', join: 'and', rows: [], text: '' }, '')}>{t.conditionsDrop}</Button>
      </div>
    </>
  );
}

/** As it was left, or with a first condition to fill in. */
function begun(filter: FilterForm, fields: readonly FilterField[]): FilterForm {
  const first = fields.find(({ name }) => name !== 'caseRef') ?? fields[0];
  return filter.by === 'all' && first ? { by: 'rows', join: 'and', rows: [emptyRow(first)], text: '' } : filter;
}
