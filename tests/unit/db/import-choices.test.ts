import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../../shared/contract/extract-commands.ts';
import { done } from '../../support/core.ts';
import { csv } from '../../support/csv.ts';
import { loadingDesk } from '../../support/loading-desk.ts';
import { written } from '../../support/sheets.ts';

/** Synthetic: the names stand for nobody, and the number is of Ofcom's drama range. */
const extract = csv([
  ['Crime Ref', 'Area'],
  ['A-1', 'North'],
]);
const naming: Mapping = {
  fields: { caseRef: 'Crime Ref', area: 'Area' },
  drop: [],
  values: { area: { North: 'Gurpreet Dhaliwal 07700 900456' } },
};
const unnumbered = csv([
  ['Type', 'Ward'],
  ['search', 'A'],
]);

describe('what a map of values writes', () => {
  it.each(['refuse', 'redact'] as const)('is screened, and refused under %s, with its field and masked', async (privacy) => {
    const desk = await loadingDesk();
    const error = await desk.refuse(extract, { mapping: naming, privacy, reason: '' });
    expect(error).toMatchObject({ code: 'identity-in-mapping', where: { file: join(desk.folder, 'e.csv'), field: 'values.area' } });
    expect(error.message).toMatch(
      /^e\.csv: what the mapping writes as area holds a likely identity \(G.*•.*\)\. Have it write something else/,
    );
    expect(error.message).not.toMatch(/Dhaliwal|900456/);
  });

  it('is told of the mapping’s own file where it is one', async () => {
    const desk = await loadingDesk();
    const mappingFile = written(desk.folder, 'm.json', JSON.stringify(naming));
    const error = await desk.refuse(extract, { mappingFile, privacy: 'refuse' });
    expect(error).toMatchObject({ code: 'identity-in-mapping', where: { file: mappingFile } });
    expect(error.message).toMatch(/^m\.json: /);
  });

  it('goes in for a reason, counted, and is not in the mapping that is kept', async () => {
    const desk = await loadingDesk();
    expect(await desk.refuse(extract, { mapping: naming, reason: '' })).toMatchObject({ code: 'reason-missing' });
    await desk.load(extract, { mapping: naming });
    expect(await desk.cases()).toMatchObject([{ area: 'Gurpreet Dhaliwal 07700 900456' }]);
    const seen = await desk.inspect(extract);
    expect(seen).toMatchObject({ mappingOf: 'extract-1', suggestedMapping: { values: { area: {} } } });
  });
});

describe('the prefix of numbered rows', () => {
  it.each(['Priya Ramanathan', 'priya_ramanathan', 'PriyaRamanathan'])('is screened as a name of a file is: %s', async (numberRows) => {
    const desk = await loadingDesk();
    for (const privacy of ['refuse', 'redact'] as const) {
      const error = await desk.refuse(unnumbered, { numberRows, privacy, reason: '' });
      expect(error).toMatchObject({ code: 'identity-in-prefix', where: { field: 'numberRows' } });
      expect(error.message).toMatch(/^e\.csv: the prefix for numbered rows holds a likely identity .* Give another prefix/);
      expect(error.message.toLowerCase()).not.toContain('ramanathan');
    }
    desk.core.close();
    expect(readFileSync(join(desk.folder, 'r.dip')).toString('latin1').toLowerCase()).not.toContain('ramanathan');
  });

  it('is not empty', async () => {
    const desk = await loadingDesk();
    expect(await desk.refuse(unnumbered, { numberRows: '' })).toMatchObject({ code: 'bad-input', where: { field: 'numberRows' } });
  });
});

describe('numbers that another extract has given', () => {
  const other = csv([
    ['Type', 'Ward'],
    ['stop', 'B'],
    ['search', 'C'],
  ]);

  it.each(['refuse', 'skip', 'replace'] as const)('are no duplicates: the mend is another prefix (%s)', async (duplicates) => {
    const desk = await loadingDesk();
    await desk.load(unnumbered, { numberRows: 'SYN' });
    const error = await desk.refuse(other, { numberRows: 'SYN', duplicates });
    expect(error).toEqual({
      code: 'numbers-taken',
      message:
        'e.csv: 1 row would have the number of another case; the first is “SYN-000001” in row 1, which stands for a case of extract-1 already. Number the rows with another prefix.',
      where: { file: join(desk.folder, 'e.csv'), row: 1, field: 'numberRows' },
    });
    expect(await done(desk.core, 'review.overview', {})).toMatchObject({ cases: 1, extracts: [{}] });
    expect(await desk.load(other, { numberRows: 'SYN2' })).toMatchObject({ imported: 2 });
  });

  it('are told of the very same file as nothing left to load', async () => {
    const desk = await loadingDesk();
    await desk.load(unnumbered, { numberRows: 'SYN' });
    expect(await desk.refuse(unnumbered, { numberRows: 'SYN', duplicates: 'skip' })).toMatchObject({ code: 'nothing-left' });
    expect(await done(desk.core, 'review.overview', {})).toMatchObject({ cases: 1, extracts: [{}] });
    expect(await desk.load(unnumbered, { numberRows: 'SYN', duplicates: 'replace' })).toMatchObject({ imported: 1, duplicates: 1 });
  });
});
