import { TextField as AriaTextField, Input } from 'react-aria-components';
import { texts } from '../../shared/texts/texts.ts';
import { Picker } from '../parts/choices.tsx';
import { Combo } from '../parts/combo.tsx';
import { Button } from '../parts/controls.tsx';
import { RemoveMark } from '../parts/remove-mark.tsx';
import { emptyRow, type FilterField, type FilterRow, needsValue, type RowTest, rowExpression, testsOf } from './filter-rows.ts';

const t = texts.sample.filter;

interface FilterRowProps {
  readonly number: number;
  readonly row: FilterRow;
  readonly fields: readonly FilterField[];
  readonly onChange: (row: FilterRow) => void;
  readonly onRemove: () => void;
}

/** One condition: a field, how it compares, and with what. */
export function FilterRowEditor({ number, row, fields, onChange, onRemove }: FilterRowProps) {
  const field = fields.find(({ name }) => name === row.field);
  const kind = field?.kind ?? 'text';
  const isWrong = row.value !== '' && rowExpression({ ...row, test: row.test === 'between' ? 'at-least' : row.test }, kind) === null;
  const part = { kind, field, onChange: (value: string) => onChange({ ...row, value }) };
  return (
    <li className="filter-row" aria-label={t.rowLabel(number)}>
      <Picker
        label={t.field(number)}
        value={row.field}
        options={fields.map(({ name, label }) => ({ id: name, label }))}
        onChange={(name) => {
          const next = fields.find((each) => each.name === name);
          if (next && name !== row.field) onChange(emptyRow(next));
        }}
      />
      <Picker
        label={t.test(number)}
        value={row.test}
        options={testsOf[kind].map((test) => ({ id: test, label: t.tests[kind][test] ?? test }))}
        onChange={(test) => onChange({ ...row, test: test as RowTest })}
      />
      {needsValue(row.test) ? <ValueEditor {...part} label={t.value(number)} value={row.value} isWrong={isWrong} /> : <span />}
      {row.test === 'between' ? (
        <>
          <span className="quiet">{t.and}</span>
          <ValueEditor
            {...part}
            label={t.upTo(number)}
            value={row.upTo}
            isWrong={row.upTo !== '' && rowExpression({ ...row, test: 'is', value: row.upTo }, kind) === null}
            onChange={(upTo) => onChange({ ...row, upTo })}
          />
        </>
      ) : null}
      <Button look="plain" className="remove" aria-label={t.removeRow(number)} onPress={onRemove}>
        <RemoveMark />
      </Button>
    </li>
  );
}

interface ValueEditorProps {
  readonly label: string;
  readonly value: string;
  readonly kind: FilterField['kind'];
  readonly field: FilterField | undefined;
  readonly isWrong: boolean;
  readonly onChange: (value: string) => void;
}

/** What is compared with: a day, yes or no, a number, or a text with those that occur to choose from. */
function ValueEditor({ label, value, kind, field, isWrong, onChange }: ValueEditorProps) {
  if (kind === 'boolean') {
    const options = [
      { id: 'true', label: t.yes },
      { id: 'false', label: t.no },
    ];
    return <Picker label={label} value={value} options={options} onChange={onChange} />;
  }
  if (kind === 'text') {
    const offered = (field?.values ?? []).map((each) => ({ value: each.value, note: t.valueCases(each.cases) }));
    return <Combo label={label} value={value} options={offered} openLabel={t.showValues} onChange={onChange} />;
  }
  return (
    <AriaTextField aria-label={label} value={value} onChange={onChange} isInvalid={isWrong} className="field value-field">
      <Input className="input slim" {...(kind === 'date' ? { type: 'date' } : { inputMode: 'decimal' })} />
      {isWrong && kind === 'number' ? <span className="wrong">{t.numberWrong}</span> : null}
    </AriaTextField>
  );
}
