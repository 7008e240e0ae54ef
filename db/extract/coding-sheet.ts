import { basename } from 'node:path';
import { type Codebook, isLive, questionOptions } from '../../shared/codebook/codebook.ts';
import { type Changes, noteItem, type ThemeState } from '../../shared/coding/coding.ts';
import { successorsOf } from '../../shared/coding/theme-lineage.ts';
import { nearest } from '../../shared/nearest.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';

/** A column of a coding spreadsheet: the item it sets and how its cells are read. */
export interface CodingColumn {
  /** Null for a column that is no item. */
  readonly item: string | null;
  read(cell: string): Result<string | null>;
}

const themeMarks: Readonly<Record<string, ThemeState>> = { '1': 'present', '0': 'absent', '?': 'unclear', 'n/a': 'not-applicable' };
const marksOfThemes = Object.fromEntries(Object.entries(themeMarks).map(([mark, state]) => [state, mark]));

function markedState(text: string): ThemeState | undefined {
  const mark = text.toLowerCase();
  return Object.hasOwn(themeMarks, mark) ? themeMarks[mark] : undefined;
}

/** How a theme's value is written in a spreadsheet: 1, 0, ?, n/a, or blank where it is not coded. */
export function themeMark(state: string | undefined): string {
  return state === undefined ? '' : (marksOfThemes[state] ?? state);
}

/** Reads a theme's value as a spreadsheet or the command line writes it: a mark, or the state's own name. */
export function themeStateOf(text: string): string {
  return markedState(text) ?? text;
}

/**
 * The columns after `case_ref`. One that is no item of the codebook takes blank cells only: a row that says something there is
 * rejected, since its coding would be lost without a word.
 */
export function codingColumns(headings: readonly string[], codebook: Codebook, path: string): Result<readonly CodingColumn[]> {
  const [first = '', ...rest] = headings.map((heading) => heading.trim());
  const file = basename(path);
  if (first !== 'case_ref')
    return fail('spreadsheet-first-column', texts.errors.spreadsheetFirstColumn(file, first), { file: path, line: 1 });
  const repeated = rest.find((heading, at) => heading !== '' && rest.indexOf(heading) < at);
  if (repeated !== undefined) {
    return fail('spreadsheet-repeated-column', texts.errors.spreadsheetRepeatedColumn(file, repeated), { file: path, field: repeated });
  }
  return ok(rest.map((heading) => columnFor(heading, codebook)));
}

function columnFor(heading: string, codebook: Codebook): CodingColumn {
  if (heading === 'note') return { item: noteItem, read: (cell) => ok(cell === '' ? null : cell) };
  if (codebook.themes.some((theme) => theme.id === heading && isLive(theme)))
    return { item: heading, read: (cell) => readThemeCell(heading, cell) };
  const question = codebook.questions.find((candidate) => candidate.id === heading && isLive(candidate));
  if (!question) return unknownColumn(heading, codebook);
  const options = questionOptions(question).map((option) => option.id);
  return {
    item: heading,
    read: (cell) => {
      if (cell === '') return ok(null);
      if (question.kind === 'text' || options.includes(cell)) return ok(cell);
      return fail('coding-value', texts.errors.codingAnswer(heading, cell, options));
    },
  };
}

function unknownColumn(heading: string, codebook: Codebook): CodingColumn {
  const items = [...codebook.themes, ...codebook.questions];
  const ids = items.filter(isLive).map((item) => item.id);
  const retired = items.find((item) => item.id === heading);
  const use = successorsOf(heading, codebook).map(({ id }) => id);
  const reason = retired
    ? texts.errors.codingRetired(retired.label, use)
    : texts.errors.spreadsheetUnknownColumn(heading, nearest(heading, ids));
  return { item: null, read: (cell) => (cell === '' ? ok(null) : fail('spreadsheet-unknown-column', reason)) };
}

function readThemeCell(item: string, cell: string): Result<string | null> {
  if (cell === '') return ok(null);
  const state = markedState(cell);
  return state ? ok(state) : fail('coding-value', texts.errors.spreadsheetThemeValue(item, cell));
}

/** One row as a case reference and the values it gives. */
export function readCodingRow(cells: readonly string[], columns: readonly CodingColumn[]): Result<{ caseRef: string; values: Changes }> {
  if (cells.length !== columns.length + 1) return fail('bad-row', texts.errors.spreadsheetCells(cells.length, columns.length + 1));
  const values: Record<string, string | null> = {};
  for (const [at, column] of columns.entries()) {
    const value = column.read((cells[at + 1] ?? '').trim());
    if (!value.ok) return value;
    if (column.item !== null) values[column.item] = value.value;
  }
  return ok({ caseRef: (cells[0] ?? '').trim(), values });
}
