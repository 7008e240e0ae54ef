import { useRef } from 'react';
import { texts } from '../../shared/texts/texts.ts';
import { Choices } from '../parts/choices.tsx';
import { Button, TextArea } from '../parts/controls.tsx';
import { FilterRowEditor } from './filter-row.tsx';
import { emptyRow, expressionOf, type FilterField, type Join, rowsOf } from './filter-rows.ts';
import type { FilterForm } from './plan-form.ts';

const t = texts.sample.filter;

interface FilterPartProps {
  readonly filter: FilterForm;
  readonly fields: readonly FilterField[];
  readonly onChange: (part: Partial<FilterForm>) => void;
}

/** Conditions one below the other, and what they come to as an expression. */
export function FilterRows({ filter, fields, onChange }: FilterPartProps) {
  const { rows, join } = filter;
  const { text } = expressionOf(rows, join, fields);
  const last = rows.at(-1);
  // What was pressed to remove a row goes with it; the keyboard goes on from here.
  const addButton = useRef<HTMLButtonElement>(null);
  const add = (): void => {
    const field = fields.find(({ name }) => name === last?.field) ?? fields[0];
    if (field) onChange({ rows: [...rows, emptyRow(field)] });
  };
  return (
    <div className="filter-rows">
      {rows.length > 1 ? (
        <Choices
          label={t.joinLabel}
          value={join}
          options={[
            { id: 'and', label: t.joins.and },
            { id: 'or', label: t.joins.or },
          ]}
          onChange={(id) => onChange({ join: id as Join })}
        />
      ) : null}
      <ul>
        {rows.map((row, at) => (
          <FilterRowEditor
            // Rows have no names of their own: a row is what stands in its place, and begins afresh when one goes or comes.
            key={`${at + 1} of ${rows.length}`}
            number={at + 1}
            row={row}
            fields={fields}
            onChange={(next) => onChange({ rows: rows.map((each, index) => (index === at ? next : each)) })}
            onRemove={() => {
              onChange({ rows: rows.filter((_, index) => index !== at) });
              addButton.current?.focus();
            }}
          />
        ))}
      </ul>
      <div className="actions">
        <Button look="plain" ref={addButton} onPress={add}>
          {t.addRow}
        </Button>
        <Button look="plain" onPress={() => onChange({ by: 'text', text })}>
          {t.byHand}
        </Button>
      </div>
      {text === '' ? null : (
        <p className="written-as">
          {t.written} <code>{text}</code>
        </p>
      )}
    </div>
  );
}

/** The same as the expression itself. */
export function FilterAsText({ filter, fields, problem, onChange }: FilterPartProps & { problem: string | null }) {
  const rows = problem === null ? rowsOf(filter.text, fields) : null;
  return (
    <div className="filter-text">
      <TextArea
        label={t.expression}
        help={t.expressionHelp}
        value={filter.text}
        onChange={(text) => onChange({ text })}
        wrong={problem}
        className="code-field"
      />
      {rows === null ? (
        problem === null ? (
          <p className="quiet">{t.tooMuch}</p>
        ) : null
      ) : (
        <div className="actions">
          <Button look="plain" onPress={() => onChange({ by: 'rows', ...rows })}>
            {t.asRows}
          </Button>
        </div>
      )}
    </div>
  );
}
