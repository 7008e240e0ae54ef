import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { done } from '../../support/core.ts';
import { csv, readCsv } from '../../support/csv.ts';
import { loadingDesk } from '../../support/loading-desk.ts';

const broken = 'The case reference holds a line break.';
const unseen = 'The case reference holds a tab or another character that cannot be seen.';

describe('a case reference that cannot be used', () => {
  it.each([
    ['a line break', 'A\n2', broken],
    ['a tab', 'A\t2', unseen],
    ['a control character', 'A\u00072', unseen],
    ['a space of no width', 'A-2\u200b', unseen],
    ['a mark of direction', '\u202eA-2', unseen],
    ['nothing but what cannot be seen', '\u2060', unseen],
  ])('is a bad row, told with what to do: %s', async (_, reference, reason) => {
    const desk = await loadingDesk();
    const content = csv([
      ['Crime Ref', 'Area'],
      ['A-1', 'North'],
      [reference, 'South'],
      ['A-3', 'East'],
    ]);
    const error = await desk.refuse(content);
    expect(error).toMatchObject({ code: 'reference-unfit', where: { row: 2, line: 3, field: 'caseRef' } });
    expect(error.message).toBe(
      `e.csv: 1 row has a case reference that cannot be used; the first is row 2. ${reason} Take it out of the file, skip bad rows, or number the rows.`,
    );
    const out = join(desk.folder, 'problems.csv');
    await done(desk.core, 'extract.problems', { file: desk.file(content), out });
    expect(readCsv(readFileSync(out, 'utf8')).slice(1)).toEqual([['2', '3', '', reason]]);
    expect(await desk.load(content, { badRows: 'skip' })).toMatchObject({ imported: 2, rejected: [{ row: 2, reason }] });
    expect((await desk.cases()).map(({ caseRef }) => caseRef)).toEqual(['A-1', 'A-3']);
  });

  it('is told where Excel has shortened it, since others may have become the same', async () => {
    const desk = await loadingDesk();
    const { problems } = await desk.load('Crime Ref,Area\n4.2E+11,N\n4E+11,S\n42E+1,S\nSE+12,S\n');
    const message = (value: string) =>
      `“${value}” in Crime Ref is a number that Excel has shortened, so that its last digits are lost; it is kept as it is. Ask for the column as text.`;
    expect(problems).toEqual([
      { row: 1, column: 'Crime Ref', message: message('4.2E+11') },
      { row: 2, column: 'Crime Ref', message: message('4E+11') },
    ]);
  });

  it('is no reference where the rows are numbered', async () => {
    const desk = await loadingDesk();
    expect(await desk.load('Crime Ref,Area\nA\tB,North\n', { numberRows: 'N' })).toMatchObject({ imported: 1, rejectedCount: 0 });
  });
});
