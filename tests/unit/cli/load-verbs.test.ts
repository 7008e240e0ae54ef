import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, refusal, told } from '../../support/cli.ts';
import { sha256Of } from '../../support/fingerprint.ts';
import { sixCases } from '../../support/review-of-four.ts';
import { written } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function emptyReview(): { folder: string; review: string; extract: string } {
  const folder = temporaryFolder();
  const review = join(folder, 'r.dip');
  told('new', review, '--title', 'T');
  return { folder, review, extract: written(folder, 'six.csv', sixCases) };
}

describe('new', () => {
  it('makes a review with the default codebook and says where, absolutely', () => {
    const folder = temporaryFolder();
    const run = cli(['new', 'r.dip', '--title', 'T', '--json'], { cwd: folder });
    expect(run.json()).toEqual({ review: join(folder, 'r.dip'), codebook: { id: 'outcome-16-default', version: 1 } });
  });

  it('takes a codebook of one’s own and a marking', () => {
    const folder = temporaryFolder();
    const book = written(folder, 'book.json', JSON.stringify({ id: 'ours', version: 3, title: 'Ours', themes: [] }));
    expect(told('new', join(folder, 'r.dip'), '--title', 'T', '--codebook', book, '--marking', 'OFFICIAL')).toMatchObject({
      codebook: { id: 'ours', version: 3 },
    });
  });

  it('refuses a codebook with a fault, names the field, and makes no review', () => {
    const folder = temporaryFolder();
    const book = written(folder, 'book.json', JSON.stringify({ id: 'ours', version: 1, themes: [] }));
    const error = refusal(['new', join(folder, 'r.dip'), '--title', 'T', '--codebook', book]);
    expect(error).toMatchObject({ code: 'codebook-unreadable', where: { file: book, field: 'title' } });
    told('new', join(folder, 'r.dip'), '--title', 'T');
  });
});

describe('inspect', () => {
  it('tells what an import would see, field by field', () => {
    const { extract } = emptyReview();
    const seen = told<Record<string, unknown>>('inspect', extract);
    expect(seen).toMatchObject({
      file: extract,
      sha256: sha256Of(sixCases),
      bytes: Buffer.byteLength(sixCases),
      format: 'csv',
      encoding: 'utf-8',
      delimiter: ',',
      rows: 6,
      privacy: { counts: {}, findings: [] },
      problems: [],
    });
    expect(seen['columns']).toMatchObject([
      { name: 'Crime Ref', filled: 6, distinct: 6, suggestedField: 'caseRef', confidence: expect.closeTo(0.95) },
      { name: 'Recorded Date', filled: 6, distinct: 6, suggestedField: 'recordedDate' },
      { name: 'Victim Age', filled: 5, distinct: 5, suggestedField: 'victimAge' },
      { name: 'DA Flag', filled: 5, distinct: 2, suggestedField: 'domesticFlag' },
      { name: 'Area', filled: 5, distinct: 2, suggestedField: 'area' },
      { name: 'Ward', filled: 5, distinct: 2, suggestedField: null, confidence: 0 },
      { name: 'Summary', filled: 5, distinct: 5, suggestedField: 'narrative' },
    ]);
  });

  it('lists rows with the wrong number of cells, and refuses none', () => {
    const file = written(temporaryFolder(), 'ragged.csv', 'Crime Ref,Ward\n1,A\n2\n');
    expect(told('inspect', file)).toMatchObject({
      rows: 2,
      problems: [{ row: 2, message: expect.stringMatching(/1 cell in place of 2/) }],
    });
  });

  it('says on standard error what it decided, and what a date may also mean', () => {
    const file = written(temporaryFolder(), 'titled.csv', 'Outcome 16 extract\nCrime Ref,Ward,Ward,Recorded Date\n1,A,B,01/02/2023\n');
    const { err } = cli(['inspect', file, '--json']);
    expect(err).toMatch(/1 row above the headings was passed over; the headings are in row 2\./);
    expect(err).toMatch(/“Ward” heads more than one column; a later one is called “Ward \(2\)” here\./);
    expect(err).toMatch(/Every date in Recorded Date, 01\/02\/2023 for one, could be day first or month first; they are read day first\./);
  });
});

describe('import', () => {
  it('answers field by field, with what was kept as text', () => {
    const { review, extract } = emptyReview();
    expect(told('import', review, extract)).toMatchObject({
      extractId: 'extract-1',
      rows: 6,
      imported: 6,
      duplicates: 0,
      rejected: [],
      redactions: 0,
      problems: [
        { row: 2, column: 'Victim Age', message: '“old” in Victim Age is not a number; it is kept as text.' },
        { row: 3, column: 'Recorded Date', message: '“soon” in Recorded Date is not a date that can be read; it is kept as text.' },
      ],
      problemCount: 2,
      privacy: { counts: {}, total: 0 },
    });
  });

  it('takes a mapping file', () => {
    const { folder, review } = emptyReview();
    const extract = written(folder, 'odd.csv', 'Nummer,Wo,Wer\n1,N,PC X\n');
    const mapping = written(
      folder,
      'map.json',
      '{"fields": {"caseRef": "Nummer", "area": "Wo"}, "drop": ["Wer"], "values": {"area": {"N": "North"}}}',
    );
    told('import', review, extract, '--mapping', mapping);
    const out = join(folder, 'out.csv');
    told('export', review, '--out', out);
    expect(cli(['inspect', out, '--json']).json()).toMatchObject({
      columns: expect.arrayContaining([expect.objectContaining({ name: 'area', examples: ['North'] })]),
    });
  });

  it('refuses a mapping with a field that is none, and names it', () => {
    const { folder, review, extract } = emptyReview();
    const mapping = written(folder, 'map.json', '{"fields": {"caseref": "Crime Ref"}}');
    expect(refusal(['import', review, extract, '--mapping', mapping])).toMatchObject({
      code: 'mapping-unreadable',
      where: { file: mapping },
      message:
        'map.json is not a mapping as it stands: “fields → caseref”: nothing of that name is known there; “caseRef” is. Mend that and try again.',
    });
  });

  it('prints for a person what went in and what did not', () => {
    const { folder, review } = emptyReview();
    const extract = written(folder, 'e.csv', 'Crime Ref,Ward\nA,1\nB\nA,2\n');
    const run = cli(['import', review, extract, '--duplicates', 'skip', '--bad-rows', 'skip']);
    expect(run.out.split('\n')).toEqual([
      'Imported 1 case from 3 rows.',
      'Read as utf-8, cells apart by commas, headings in line 1.',
      '  Crime Ref → caseRef',
      '  Ward → kept under its own name',
      '1 row repeats a case reference: it was left out.',
      'No likely identity found in 5 cells.',
      '1 row was left out:',
      '  row 2: The row has 1 cell in place of 2 (line 3).',
      '',
    ]);
  });

  it('says which ids to keep are those of no finding, and asks for a reason in words of its own', () => {
    const { folder, review } = emptyReview();
    const extract = written(folder, 'e.csv', 'Crime Ref,Ward\nA,call 07700 900123\n');
    const keep = written(folder, 'keep.txt', '1:2:5\n7:2:0\n');
    expect(refusal(['import', review, extract, '--privacy', 'redact', '--keep', keep]).message).toBe(
      '1 likely identity in e.csv is to be kept as it is. Give a reason: it goes into the audit trail and the report.',
    );
    expect(refusal(['import', review, extract, '--privacy', 'accept']).message).toMatch(/^To accept the likely identities in e\.csv, give/);
    const run = cli(['import', review, extract, '--privacy', 'redact', '--keep', keep, '--reason', 'A made-up number.']);
    expect(run.err).toBe('1 id to keep is that of no finding in e.csv: 7:2:0.\n');
  });

  it('speaks of the slow look where there was something for it, and always tells of it in JSON', () => {
    const { folder, review } = emptyReview();
    // Synthetic: capitals run on into a word that may be a name for all that the lists know.
    const extract = written(folder, 'e.csv', 'Crime Ref,Summary\nA,WILL TRY AGAIN Monday.\n');
    const { privacy } = told<{ privacy: { looks: object } }>('inspect', extract);
    expect(privacy.looks).toEqual({ fast: 2, slow: 1, slowRows: 5000, unsure: 0 });
    const run = cli(['import', review, extract, '--privacy', 'accept', '--reason', 'Made up.']);
    expect(run.out).toMatch(/Every cell had the fast look; 1 text of the first 5,000 rows had the slow look for names as well\./);
  });

  it('takes the privacy flags and keeps the reason', () => {
    const { review, extract } = emptyReview();
    told('import', review, extract, '--privacy', 'accept', '--reason', 'Redacted by the force');
    const trail = told<{ detail: object }[]>('audit', review);
    expect(trail.at(-1)?.detail).toMatchObject({ privacy: 'accept', reason: 'Redacted by the force' });
  });
});
