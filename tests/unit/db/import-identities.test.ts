import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../../db/core.ts';
import type { CommandInput } from '../../../shared/contract/commands.ts';
import { done, refused, testCore } from '../../support/core.ts';
import { csv, readRecords } from '../../support/csv.ts';
import { fingerprint } from '../../support/fingerprint.ts';
import { written } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Synthetic: a phone number of Ofcom's drama range and a name that stands for nobody. */
const rows = [
  ['Crime Ref', 'Ward', 'Officer Name', 'Summary'],
  ['C-01', 'Abbey', 'PC Jane Okonkwo', 'The victim asked to be called on 07700 900123 after six.'],
  ['C-02', 'Castle', '', 'The victim does not support further action.'],
  ['C-03', 'Abbey', '', 'Her sister Amina Yusuf rang on 07700 900456.'],
];

type Options = Omit<CommandInput<'extract.import'>, 'file'>;

interface Loading {
  readonly core: Core;
  readonly file: string;
  readonly review: string;
  take(options: Options): ReturnType<typeof done<'extract.import'>>;
  refuse(options?: Options): ReturnType<typeof refused<'extract.import'>>;
  /** Every case as the export writes it. */
  stored(): Promise<Record<string, string>[]>;
}

async function loading(content = csv(rows)): Promise<Loading> {
  const folder = temporaryFolder();
  const core = testCore();
  const review = join(folder, 'r.dip');
  const file = written(folder, 'extract.csv', content);
  await done(core, 'review.create', { file: review, title: 'T' });
  return {
    core,
    file,
    review,
    take: (options) => done(core, 'extract.import', { file, ...options }),
    refuse: (options = {}) => refused(core, 'extract.import', { file, ...options }),
    stored: async () => {
      await done(core, 'export.coded', { file: join(folder, 'out.csv') });
      return readRecords(readFileSync(join(folder, 'out.csv'), 'utf8'));
    },
  };
}

describe('an extract with likely identities', () => {
  it('is refused without counting those that a person keeps', async () => {
    const { refuse, core, file } = await loading();
    const { privacy } = await done(core, 'extract.inspect', { file });
    const kept = privacy.findings.filter(({ kind }) => kind === 'phone').map(({ id }) => id);
    expect((await refuse({ keep: kept, reason: 'Numbers of a helpline' })).message).toMatch(
      /^extract\.csv holds 2 likely identities \(2 names\); the first is in row 1, Officer Name/,
    );
  });

  it('is refused unless something else was chosen, with how many, of what kinds, and where the first is', async () => {
    const { refuse, core } = await loading();
    const error = await refuse();
    expect(error).toMatchObject({ code: 'identities-found', where: { row: 1, field: 'Officer Name' } });
    expect(error.message).toMatch(
      /^extract\.csv holds 4 likely identities \(2 names and 2 phone numbers\); the first is in row 1, Officer Name .*Redact them, accept them with a reason/,
    );
    expect(error.message).not.toMatch(/Jane|Okonkwo|900123/);
    expect(await done(core, 'review.overview', {})).toMatchObject({ cases: 0, extracts: [] });
  });

  it('is stored with each replaced by its kind, when told to redact', async () => {
    const { take, stored } = await loading();
    expect(await take({ privacy: 'redact' })).toMatchObject({ imported: 3, redactions: 4, privacy: { total: 4 } });
    expect(await stored()).toMatchObject([
      { 'Officer Name': '[name]', narrative: 'The victim asked to be called on [phone] after six.' },
      { narrative: 'The victim does not support further action.' },
      { narrative: 'Her sister [name] rang on [phone].' },
    ]);
  });

  it('leaves no byte of what was replaced in the review file', async () => {
    const { take, core, review } = await loading();
    await take({ privacy: 'redact' });
    core.close();
    const bytes = readFileSync(review).toString('latin1');
    for (const identity of ['Okonkwo', '900123', 'Amina', 'Yusuf', '900456']) expect(bytes).not.toContain(identity);
  });

  it('is accepted for a reason alone, which the audit trail and the report then give', async () => {
    const { take, refuse, stored, core, review } = await loading();
    const before = fingerprintOf(core, review);
    expect(await refuse({ privacy: 'accept', reason: '  ' })).toMatchObject({ code: 'reason-missing' });
    expect(await before()).toBe(true);
    await done(core, 'review.open', { file: review });
    await take({ privacy: 'accept', reason: 'The panel needs the officers’ names.' });
    expect((await stored())[0]).toMatchObject({ 'Officer Name': 'PC Jane Okonkwo' });
    const [entry] = (await done(core, 'audit.list', {})).filter(({ action }) => action === 'extract-imported');
    expect(entry?.detail).toMatchObject({
      privacy: 'accept',
      reason: 'The panel needs the officers’ names.',
      identities: { name: 2, phone: 2 },
      screened: true,
    });
  });

  it('need not be redacted where a person has kept a finding, but wants a reason for that', async () => {
    const { core, file, take, refuse, stored } = await loading();
    const { privacy } = await done(core, 'extract.inspect', { file });
    const keep = privacy.findings.filter(({ column }) => column === 'Officer Name').map(({ id }) => id);
    expect(await refuse({ privacy: 'redact', keep })).toMatchObject({ code: 'reason-missing' });
    expect(await take({ privacy: 'redact', keep, reason: 'Officers are named on purpose.' })).toMatchObject({ redactions: 3 });
    expect((await stored()).map((record) => record['Officer Name'])).toEqual(['PC Jane Okonkwo', '', '']);
  });

  it('passes without a word once the columns that hold them are left out', async () => {
    const { take, stored } = await loading();
    const mapping = { fields: { caseRef: 'Crime Ref' }, drop: ['Officer Name', 'Summary'] };
    expect(await take({ mapping })).toMatchObject({ imported: 3, privacy: { counts: {}, total: 0 } });
    expect(Object.keys((await stored())[0] ?? {})).not.toContain('Officer Name');
  });

  it('cannot be redacted in a case reference, which would make two cases one', async () => {
    const { refuse } = await loading(csv([['Crime Ref'], ['ann@example.org'], ['C-02']]));
    expect(await refuse({ privacy: 'redact' })).toMatchObject({ code: 'identity-in-reference', where: { row: 1, field: 'caseRef' } });
  });

  it('does not count in the reference of a bad row that is left out', async () => {
    const { take, refuse } = await loading('Crime Ref,Area\nann@example.org\nC-02,North\n');
    expect(await refuse({ privacy: 'redact' })).toMatchObject({ code: 'identity-in-reference' });
    expect(await take({ privacy: 'redact', badRows: 'skip' })).toMatchObject({ imported: 1, rejectedCount: 1 });
  });
});

describe('inspect', () => {
  it('tells each finding masked, with its row and column, and none of the text around it', async () => {
    const { core, file } = await loading();
    const { privacy, columns } = await done(core, 'extract.inspect', { file });
    expect(privacy).toMatchObject({
      counts: { name: 2, phone: 2 },
      total: 4,
      byColumn: { 'Officer Name': { name: 1 }, Summary: { phone: 2 } },
    });
    expect(privacy.findings.map(({ row, column, kind }) => [row, column, kind])).toEqual([
      [1, 'Officer Name', 'name'],
      [1, 'Summary', 'phone'],
      [3, 'Summary', 'name'],
      [3, 'Summary', 'phone'],
    ]);
    expect(JSON.stringify({ privacy, columns })).not.toMatch(/Okonkwo|Amina|Yusuf|900123|900456|sister/);
  });

  it('tells the text around a finding where it is asked to, with whatever else was found there masked too', async () => {
    const { core, file } = await loading();
    const { privacy } = await done(core, 'extract.inspect', { file, context: true });
    const [, , third] = privacy.findings;
    expect(third).toMatchObject({ row: 3, before: expect.stringContaining('sister ') });
    expect(third?.after).toMatch(/rang on 07/);
    expect(third?.after).not.toMatch(/900456/);
  });

  it('says how thoroughly it looked', async () => {
    const { core, file } = await loading();
    const { privacy } = await done(core, 'extract.inspect', { file });
    expect(privacy.looks).toMatchObject({ fast: 10, slowRows: 5000 });
  });
});

describe('a preview', () => {
  it('shows what redacting would store', async () => {
    const { core, file } = await loading();
    const mapping = { fields: { caseRef: 'Crime Ref', narrative: 'Summary' } };
    const { cases } = await done(core, 'extract.preview', { file, mapping, redact: true });
    expect(cases[0]?.extra).toEqual({ Ward: 'Abbey', 'Officer Name': '[name]' });
  });
});

/** Whether the file is as it was; closes the review to look, since reading an open one would drop its lock. */
function fingerprintOf(core: Core, review: string): () => Promise<boolean> {
  core.close();
  const before = fingerprint(review);
  const open = done(core, 'review.open', { file: review });
  return async () => {
    await open;
    core.close();
    return fingerprint(review) === before;
  };
}

describe('what is kept beside the cells', () => {
  it('holds no label of an identity, though a map of values was suggested from it', async () => {
    const labels = Array.from({ length: 40 }, (_, at) => [
      `L-${at}`,
      at === 9 ? 'Yes - told PC Jane Okonkwo' : at % 2 ? 'Yes - DA' : 'Non-DA',
    ]);
    const { core, file, review, take } = await loading(csv([['Crime Ref', 'DA Flag'], ...labels]));
    expect(JSON.stringify(await done(core, 'extract.inspect', { file }))).not.toContain('Okonkwo');
    await take({ privacy: 'redact' });
    core.close();
    expect(readFileSync(review).toString('latin1')).not.toContain('Okonkwo');
  });

  it('is not a first case taken for headings: those are screened too', async () => {
    const { refuse, take } = await loading('R-0,Jane Okonkwo,07700 900123\nR-1,Amina Yusuf,07700 900456\n');
    for (const privacy of ['refuse', 'redact'] as const) {
      const error = await refuse({ numberRows: 'N', privacy });
      expect(error).toMatchObject({ code: 'identity-in-headings', where: { line: 1 } });
      expect(error.message).not.toMatch(/Okonkwo|900123/);
    }
    expect(await take({ numberRows: 'N', privacy: 'accept', reason: 'Headings as they are.' })).toMatchObject({ imported: 1 });
  });
});
