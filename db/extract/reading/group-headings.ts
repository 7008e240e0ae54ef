import type { MergedSpan } from '../workbook/sheet-row.ts';
import { type FirstRow, filledIn, isBare, lastLineOf } from './first-row.ts';

/** Rows under a heading row that are held against it. */
const rowsBelow = 10;

/** People other than the victim, whose age under a plain “Age” would be taken for the victim's. */
const otherPeople =
  /\b(suspects?|offenders?|perpetrators?|perps?|accused|defendants?|witness(es)?|officers?|oic|informants?|reporte[rd]( by)?|callers?|third[ -]part(y|ies)|partners?|parents?|child(ren)?)\b/i;

/**
 * True where the row under a heading row of a sheet belongs to the headings too: groups are merged over what stands under them, and headings
 * without a group are merged downwards or left blank on one side. Where both rows have something to say of a column the lower must be all
 * words above columns of numbers or dates, since it may just as well be the first case under a heading that is merged over two columns.
 */
export function headingsGoOn(rows: readonly FirstRow[], at: number): boolean {
  const [upper, lower] = [rows[at], rows[at + 1]];
  if (!upper || lower?.line !== lastLineOf(upper) + 1) return false;
  const groups = (upper.merged ?? []).filter(({ left, right }) => right > left);
  const repeated = (lower.merged ?? []).filter(({ fromAbove }) => fromAbove);
  const own = lower.cells.flatMap((cell, column) => (isFilled(cell) && !covers(repeated, column) ? [column] : []));
  if (own.length === 0) return repeated.length > 0;
  if (!groups.some(({ left, right }) => own.filter((column) => column >= left && column <= right).length > 1)) return false;
  if (own.some((column) => isBare(lower.cells[column] ?? ''))) return false;
  const inBoth = own.filter((column) => isFilled(upper.cells[column]) && !covers(groups, column));
  return inBoth.length === 0 || standsAboveValues(own, rows.slice(at + 2, at + 2 + rowsBelow));
}

/** True where a column, under a row of words, holds numbers or dates and nothing else. */
function standsAboveValues(columns: readonly number[], below: readonly FirstRow[]): boolean {
  return columns.some((column) => {
    const filled = below.map(({ cells }) => cells[column] ?? '').filter(isFilled);
    return filled.length > 1 && filled.every(isBare);
  });
}

/** Headings, and how many of them got the name of their group. */
export interface GroupedHeadings {
  readonly cells: readonly string[];
  /** The first that got one. */
  readonly example: string | null;
  readonly joined: number;
}

/**
 * Headings with the group above them where they need it: two groups each with an “Age”, or an age that is not
 * the victim's. Others keep the name that they are known by.
 */
export function withGroups(rows: readonly FirstRow[], at: number): GroupedHeadings {
  const [row, above] = [rows[at], rows[at - 1]];
  const cells = row?.cells ?? [];
  const groups = above && row && lastLineOf(above) === row.line - 1 ? groupsOf(above, row) : [];
  const times = new Map<string, number>();
  for (const cell of cells) times.set(key(cell), (times.get(key(cell)) ?? 0) + 1);
  let example: string | null = null;
  let joined = 0;
  const named = cells.map((cell, column) => {
    const group = groups[column] ?? '';
    if (group === '' || !isFilled(cell) || !(times.get(key(cell)) !== 1 || otherPeople.test(group))) return cell;
    const name = `${group.trim()} ${cell.trim()}`;
    joined++;
    example ??= name;
    return name;
  });
  return { cells: named, example, joined };
}

/** The group above each column, blank where there is none; none at all where what is merged above is a title. */
function groupsOf(above: FirstRow, row: FirstRow): readonly string[] {
  const wide = (above.merged ?? []).filter(({ left, right }) => right > left);
  if (filledIn(above) < 2) return [];
  if (wide.length === 0) return unmergedGroups(above, row);
  const repeated = (row.merged ?? []).filter(({ fromAbove }) => fromAbove);
  return row.cells.map((_, column) => (covers(repeated, column) ? '' : (above.cells[column] ?? '')));
}

/**
 * Groups in a row that merges nothing, as a text cannot: each goes on to the right until the next. Believed only where headings under them
 * are the same, which two groups would explain.
 */
function unmergedGroups(above: FirstRow, { cells }: FirstRow): readonly string[] {
  const filled = cells.filter(isFilled).map(key);
  if (new Set(filled).size === filled.length || above.cells.some((cell) => isFilled(cell) && isBare(cell))) return [];
  let group = '';
  return cells.map((_, column) => {
    const own = above.cells[column] ?? '';
    group = isFilled(own) ? own : group;
    return group;
  });
}

function covers(spans: readonly MergedSpan[], column: number): boolean {
  return spans.some(({ left, right }) => column >= left && column <= right);
}

function isFilled(cell: string | undefined): boolean {
  return cell !== undefined && cell.trim() !== '';
}

function key(heading: string): string {
  return heading.replace(/\s+/g, ' ').trim().toLowerCase();
}
