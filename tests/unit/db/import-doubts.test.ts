import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../../shared/contract/extract-commands.ts';
import { csv } from '../../support/csv.ts';
import { loadingDesk } from '../../support/loading-desk.ts';

const columns = ['Crime Ref', 'Outcome', 'DA Flag'];
const given: Mapping = { fields: { caseRef: 'Crime Ref', outcomeCode: 'Outcome', domesticFlag: 'DA Flag' }, drop: [], values: {} };

describe('labels that the extract before did not have', () => {
  const first = csv([columns, ['A-1', 'Outcome 16', 'DA']]);
  const second = csv([columns, ['B-1', 'Outcome 18', 'Non-DA'], ['B-2', 'Outcome 16', 'DA'], ['B-3', 'Gone fishing', 'DA']]);

  it('are understood as without a mapping where the program takes it over', async () => {
    const desk = await loadingDesk();
    await desk.load(first);
    const told = await desk.load(second);
    expect(told.notes).toEqual(['The columns are taken as they were for extract-1, which has the same headings.']);
    expect((await desk.cases()).slice(1)).toMatchObject([
      { outcomeCode: '18', domesticFlag: 'false' },
      { outcomeCode: '16', domesticFlag: 'true' },
      { outcomeCode: 'Gone fishing' },
    ]);
    expect(told.problems).toMatchObject([{ row: 3 }]);
  });

  it('are in the mapping that an inspection suggests', async () => {
    const desk = await loadingDesk();
    await desk.load(first);
    const { suggestedMapping } = await desk.inspect(second);
    expect(suggestedMapping.values).toMatchObject({
      outcomeCode: { 'Outcome 16': '16', 'Outcome 18': '18' },
      domesticFlag: { DA: true, 'Non-DA': false },
    });
  });

  it('stay text where a person has given the mapping', async () => {
    const desk = await loadingDesk();
    await desk.load(second, { mapping: given });
    expect(await desk.cases()).toMatchObject([{ outcomeCode: 'Outcome 18', domesticFlag: 'Non-DA' }, {}, {}]);
  });
});

describe('a value that cannot be right', () => {
  const ages = ['-1', '150', '1234567890123', '17', '0', '104'];

  it('is kept, and told by row: outcomes that the Home Office does not have', async () => {
    const desk = await loadingDesk();
    const codes = ['16', '99', '16a', '1a', '01', '22'];
    const extract = csv([['Crime Ref', 'Outcome'], ...codes.map((code, at) => [`A-${at}`, code])]);
    for (const mapping of [null, { fields: { caseRef: 'Crime Ref', outcomeCode: 'Outcome' }, drop: [], values: {} }]) {
      const { problems } = await desk.load(extract, { mapping, duplicates: 'replace' });
      expect(problems).toEqual([
        { row: 2, column: 'Outcome', message: '“99” in Outcome is not an outcome that the Home Office has; it is kept as it is.' },
        { row: 3, column: 'Outcome', message: '“16a” in Outcome is not an outcome that the Home Office has; it is kept as it is.' },
      ]);
    }
    expect((await desk.cases()).map((found) => found['outcomeCode'])).toEqual(codes);
  });

  it('is kept, and told by row: ages that nobody has', async () => {
    const desk = await loadingDesk();
    const { problems } = await desk.load(csv([['Crime Ref', 'Victim Age'], ...ages.map((age, at) => [`A-${at}`, age])]));
    expect(problems).toEqual(
      ages.slice(0, 3).map((age, at) => ({
        row: at + 1,
        column: 'Victim Age',
        message: `“${age}” in Victim Age is not an age that a person can have; it is kept as it is.`,
      })),
    );
    expect((await desk.cases()).map((found) => found['victimAge'])).toEqual(ages);
  });
});
