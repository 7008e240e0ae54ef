import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { done } from '../../support/core.ts';
import { csv, readCsv } from '../../support/csv.ts';
import { type LoadingDesk, loadingDesk } from '../../support/loading-desk.ts';

/** Synthetic: a name that stands for nobody and a phone number of Ofcom's drama range. */
const account = `PC Jane Okonkwo rang 07700 900123 and ${'was told that nobody could say when it had been recorded '.repeat(8)}`;
const rows = csv([
  ['Crime Ref', 'Recorded Date'],
  ['A-1', account],
  ['A-2', '01/02/2023'],
]);
const mapping = { fields: { caseRef: 'Crime Ref', recordedDate: 'Recorded Date' } };

async function problemsOf(desk: LoadingDesk, content: string): Promise<string[][]> {
  const out = join(desk.folder, 'problems.csv');
  await done(desk.core, 'extract.problems', { file: desk.file(content), out, mapping });
  return readCsv(readFileSync(out, 'utf8')).slice(1);
}

function expectQuoted(message: string): void {
  const quoted = /^“(.*)” in Recorded Date is not a date/.exec(message)?.[1] ?? '';
  expect(quoted).toMatch(/•.*…$/);
  expect(quoted.length).toBeLessThanOrEqual(60);
  expect(message).not.toMatch(/Jane|Okonkwo|900123/);
}

describe('a cell that a problem quotes', () => {
  it.each(['accept', 'redact'] as const)('is cut, and its identities are masked, by an import that is to %s', async (privacy) => {
    const desk = await loadingDesk();
    const { problems } = await desk.load(rows, { mapping, privacy });
    expect(problems).toHaveLength(1);
    expectQuoted(problems[0]?.message ?? '');
  });

  it('is the same in the list of problems', async () => {
    const lines = await problemsOf(await loadingDesk(), rows);
    expect(lines).toHaveLength(1);
    expectQuoted(lines[0]?.[3] ?? '');
  });

  it.each([true, false])('is the same in a preview, redacted or not: %s', async (redact) => {
    const desk = await loadingDesk();
    const { problems } = await done(desk.core, 'extract.preview', { file: desk.file(rows), mapping, redact });
    expectQuoted(problems[0]?.message ?? '');
  });

  it('is quoted whole where it is short and names nobody', async () => {
    const { problems } = await (await loadingDesk()).load(
      csv([
        ['Crime Ref', 'Recorded Date'],
        ['A-1', ' soon '],
      ]),
      { mapping },
    );
    expect(problems[0]?.message).toBe('“soon” in Recorded Date is not a date that can be read; it is kept as text.');
  });
});

describe('a case reference that a refusal quotes', () => {
  it('is masked where it holds an identity', async () => {
    const { message } = await (await loadingDesk()).refuse(csv([['Crime Ref'], ['ann@example.org'], ['ann@example.org']]));
    expect(message).toMatch(/1 row repeats a case reference; the first is “a••@•••/);
    expect(message).not.toContain('ann@');
  });

  it('is cut where it is long', async () => {
    const long = 'R-'.repeat(200);
    const { message } = await (await loadingDesk()).refuse(csv([['Crime Ref'], [long], [long]]));
    expect(message.length).toBeLessThan(250);
  });
});

it('a date told as an example of its column is the date alone, whatever stands behind it', async () => {
  const { dates } = await (await loadingDesk()).inspect(
    csv([
      ['Crime Ref', 'Recorded Date'],
      ['A-1', '01/02/2023 told by Jane Okonkwo'],
    ]),
  );
  expect(dates).toMatchObject([{ column: 'Recorded Date', example: '01/02/2023' }]);
});

describe('the list of problems', () => {
  it('has references that repeat in the file, or that the review has already', async () => {
    const desk = await loadingDesk();
    await desk.load(csv([['Crime Ref'], ['B-1']]));
    const lines = await problemsOf(
      desk,
      csv([
        ['Crime Ref', 'Recorded Date'],
        ['A-1', ''],
        ['B-1', ''],
        ['A-1', ''],
        ['A-1', ''],
      ]),
    );
    expect(lines).toEqual([
      ['2', '3', '', 'The review has a case with this reference already.'],
      ['3', '4', '', 'The row has the same case reference as row 1.'],
      ['4', '5', '', 'The row has the same case reference as row 1.'],
    ]);
  });

  it('does not stop, however long it becomes', async () => {
    const desk = await loadingDesk();
    const bad = 100_100;
    const out = join(desk.folder, 'problems.csv');
    const file = desk.file(`Crime Ref,Ward\n${'A\n'.repeat(bad)}`);
    expect(await done(desk.core, 'extract.problems', { file, out })).toMatchObject({ rows: bad });
    const lines = readFileSync(out, 'utf8').trimEnd().split('\r\n');
    expect(lines).toHaveLength(bad + 1);
    expect(lines.at(-1)).toMatch(/^100100,/);
  });
});
