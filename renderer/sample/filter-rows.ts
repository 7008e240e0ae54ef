import type { CommandOutput } from '../../shared/contract/commands.ts';
import type { Comparison, Expression, Operand } from '../../shared/expression/expression.ts';
import { parseExpression } from '../../shared/expression/parse.ts';

/** A field or column that a filter can name. */
export type FilterField = CommandOutput<'case.fields'>[number];

/** How a row compares: words for `=`, `!=`, `>=`, `<=`, `>`, `<`, `between … and`, `is not null` and `is null`. */
export type RowTest = 'is' | 'is-not' | 'at-least' | 'at-most' | 'more' | 'less' | 'between' | 'recorded' | 'not-recorded';

/** One condition of a filter. `value` and `upTo` are as typed. */
export interface FilterRow {
  /** The field as an expression writes it. */
  readonly field: string;
  readonly test: RowTest;
  readonly value: string;
  readonly upTo: string;
}

export type Join = 'and' | 'or';

const ordered: readonly RowTest[] = ['at-least', 'at-most', 'more', 'less', 'between'];
const recorded: readonly RowTest[] = ['recorded', 'not-recorded'];

/** The tests that fit a kind of field, the commonest first. */
export const testsOf: Readonly<Record<FilterField['kind'], readonly RowTest[]>> = {
  text: ['is', 'is-not', ...recorded],
  number: ['is', 'is-not', ...ordered, ...recorded],
  date: ['at-least', 'at-most', 'between', 'is', 'more', 'less', ...recorded],
  boolean: ['is', ...recorded],
};

const signs: Readonly<Partial<Record<RowTest, Comparison>>> = {
  is: '=',
  'is-not': '!=',
  'at-least': '>=',
  'at-most': '<=',
  more: '>',
  less: '<',
};

export function needsValue(test: RowTest): boolean {
  return !recorded.includes(test);
}

/** A row as it begins for a field. */
export function emptyRow({ name, kind, values }: FilterField): FilterRow {
  const first = kind === 'boolean' ? (values[0]?.value ?? 'true') : '';
  return { field: name, test: testsOf[kind][0] ?? 'is', value: first, upTo: '' };
}

/** A row as an expression writes it; null while its value is missing or cannot be one of its kind. */
export function rowExpression({ field, test, value, upTo }: FilterRow, kind: FilterField['kind']): string | null {
  if (test === 'recorded') return `${field} is not null`;
  if (test === 'not-recorded') return `${field} is null`;
  const low = literal(value, kind);
  if (low === null) return null;
  if (test !== 'between') return `${field} ${signs[test] ?? '='} ${low}`;
  const high = literal(upTo, kind);
  return high === null ? null : `${field} between ${low} and ${high}`;
}

function literal(value: string, kind: FilterField['kind']): string | null {
  const text = value.trim();
  if (text === '') return null;
  if (kind === 'number') return /^-?\d+(\.\d+)?$/.test(text) ? text : null;
  if (kind === 'boolean') return text === 'true' || text === 'false' ? text : null;
  if (kind === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(text) ? `'${text}'` : null;
  return `'${value.replaceAll("'", "''")}'`;
}

/** All rows as one expression, and which of them (from 0) is not complete; those that are not are left out of it. */
export function expressionOf(
  rows: readonly FilterRow[],
  join: Join,
  fields: readonly FilterField[],
): { readonly text: string; readonly incomplete: number | null } {
  const parts = rows.map((row) => rowExpression(row, kindOf(row.field, fields)));
  const incomplete = parts.indexOf(null);
  return { text: parts.filter((part) => part !== null).join(` ${join} `), incomplete: incomplete < 0 ? null : incomplete };
}

export function kindOf(name: string, fields: readonly FilterField[]): FilterField['kind'] {
  return fields.find((field) => field.name === name)?.kind ?? 'text';
}

/** The rows that say the same as an expression; null where rows cannot, or where it cannot be read. */
export function rowsOf(text: string, fields: readonly FilterField[]): { readonly rows: readonly FilterRow[]; readonly join: Join } | null {
  const parsed = parseExpression(text);
  if (!parsed.ok) return null;
  const expression = parsed.value;
  if (expression.type === 'everything') return { rows: [], join: 'and' };
  const isChain = expression.type === 'and' || expression.type === 'or';
  const rows = (isChain ? expression.operands : [expression]).map((part) => rowOf(part, fields));
  if (rows.includes(null)) return null;
  return { rows: rows.filter((row) => row !== null), join: expression.type === 'or' ? 'or' : 'and' };
}

function rowOf(part: Expression, fields: readonly FilterField[]): FilterRow | null {
  const negated = part.type === 'not' && part.operand.type === 'is-null';
  const plain = negated ? part.operand : part;
  if (plain.type !== 'is-null' && plain.type !== 'between' && plain.type !== 'compare') return null;
  const field = fields.find(({ name }) => name === nameOf(plain.left));
  if (!field) return null;
  const row = (test: RowTest, value: string | null, upTo: string | null): FilterRow | null =>
    value === null || upTo === null || !testsOf[field.kind].includes(test) ? null : { field: field.name, test, value, upTo };
  if (plain.type === 'is-null') return row(negated ? 'recorded' : 'not-recorded', '', '');
  if (plain.type === 'between') return row('between', valueOf(plain.low, field.kind), valueOf(plain.high, field.kind));
  const test = (Object.keys(signs) as RowTest[]).find((each) => signs[each] === plain.op);
  return test === undefined ? null : row(test, valueOf(plain.right, field.kind), '');
}

function nameOf(operand: Operand): string | null {
  if (operand.type === 'field') return operand.name;
  return operand.type === 'extra' ? `"${operand.name.replaceAll('"', '""')}"` : null;
}

/** A literal as it would be typed in a row; null where it is no literal of the field's kind. */
function valueOf(operand: Operand, kind: FilterField['kind']): string | null {
  if (operand.type !== 'literal') return null;
  const text = String(operand.value);
  const fits = kind === 'date' || kind === 'text' ? typeof operand.value === 'string' : typeof operand.value === kind;
  return fits && literal(text, kind) !== null ? text : null;
}
