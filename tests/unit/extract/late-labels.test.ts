import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { done } from '../../support/core.ts';
import { readCsv } from '../../support/csv.ts';
import { loadingDesk } from '../../support/loading-desk.ts';

/** More rows than labels are looked for in before an import begins. */
const rowsBefore = 20_100;

/** An extract whose last rows have labels that none before has. */
function extract(usual: string, flag: string, ...late: readonly (readonly [outcome: string, flag: string])[]): string {
  const before = Array.from({ length: rowsBefore }, (_, at) => `R-${at},${usual},${flag}`);
  return ['Crime Ref,Outcome,DA Flag', ...before, ...late.map((cells, at) => `L-${at},${cells.join(',')}`), ''].join('\n');
}

describe('labels of a force’s own that first come late in a file', () => {
  it.each([
    ['behind other labels', 'Outcome 16', 'Non-DA'],
    ['behind codes and flags alone', '16', 'N'],
  ])('are understood all the same, by an import without a mapping: %s', async (_, usual, flag) => {
    const desk = await loadingDesk();
    const { problems } = await desk.load(extract(usual, flag, ['Charged', 'DA'], ['Community Resolution', 'Domestic']));
    expect(problems).toEqual([]);
    const cases = await desk.cases();
    expect(cases[0]).toMatchObject({ outcomeCode: '16', domesticFlag: 'false' });
    expect(cases.slice(-2)).toMatchObject([
      { outcomeCode: '1', domesticFlag: 'true' },
      { outcomeCode: '8', domesticFlag: 'true' },
    ]);
    // The mapping that is kept has them, so that the next extract of this kind is read alike.
    const next = await desk.inspect('Crime Ref,Outcome,DA Flag\nN-1,Charged,DA\n');
    expect(next.suggestedMapping.values).toMatchObject({ outcomeCode: { Charged: '1' }, domesticFlag: { DA: true } });
  });

  it('are told with their row where nobody can tell what they mean', async () => {
    const desk = await loadingDesk();
    const late = extract('Outcome 16', 'N', ['Gone fishing', 'Perhaps']);
    const expected = [
      '“Gone fishing” in Outcome is not an outcome that is known; it is kept as text.',
      '“Perhaps” in DA Flag is neither yes nor no; it is kept as text.',
    ];
    const out = join(desk.folder, 'problems.csv');
    await done(desk.core, 'extract.problems', { file: desk.file(late), out });
    expect(
      readCsv(readFileSync(out, 'utf8'))
        .slice(1)
        .map(([row, , , problem]) => [row, problem]),
    ).toEqual(expected.map((problem) => [String(rowsBefore + 1), problem]));
    const { problems } = await desk.load(late);
    expect(problems.map(({ row, message }) => [row, message])).toEqual(expected.map((message) => [rowsBefore + 1, message]));
    expect((await desk.cases()).at(-1)).toMatchObject({ outcomeCode: 'Gone fishing', domesticFlag: 'Perhaps' });
  });

  it.each(['Outcome', 'Investigation Outcome'])('leave the codes among which they stand what they are: %s', async (heading) => {
    const desk = await loadingDesk();
    const { problems } = await desk.load(`Crime Ref,${heading}\nA-1,16\nA-2,Gone fishing\nA-3,14\nA-4,Charged\n`);
    expect(problems).toMatchObject([{ row: 2, message: expect.stringContaining('“Gone fishing”') }]);
    expect((await desk.cases()).map(({ outcomeCode }) => outcomeCode)).toEqual(['16', 'Gone fishing', '14', '1']);
  });

  it('are told, not guessed, where a mapping says what is understood', async () => {
    const desk = await loadingDesk();
    const mapping = { fields: { caseRef: 'Crime Ref', outcomeCode: 'Outcome' }, values: { outcomeCode: { NFA: '18' } } };
    const { problems } = await desk.load('Crime Ref,Outcome\nA-1,NFA\nA-2,16\nA-3,Charged\n', { mapping });
    expect(problems).toMatchObject([{ row: 3, message: expect.stringContaining('“Charged”') }]);
    expect((await desk.cases()).map(({ outcomeCode }) => outcomeCode)).toEqual(['18', '16', 'Charged']);
  });

  it('are told too where the mapping has no values at all', async () => {
    const desk = await loadingDesk();
    const mapping = { fields: { caseRef: 'Crime Ref', outcomeCode: 'Outcome' } };
    const { problems } = await desk.load('Crime Ref,Outcome\nA-1,16\nA-2,Outcome 16\n', { mapping });
    expect(problems).toMatchObject([{ row: 2, message: expect.stringContaining('“Outcome 16”') }]);
    expect((await desk.cases()).map(({ outcomeCode }) => outcomeCode)).toEqual(['16', 'Outcome 16']);
  });
});
