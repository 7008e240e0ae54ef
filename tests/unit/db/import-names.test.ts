import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../../db/core.ts';
import type { CommandInput } from '../../../shared/contract/commands.ts';
import { done, refused, testCore } from '../../support/core.ts';
import { written } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { type SheetSource, workbook } from '../../support/workbooks.ts';

/** Synthetic: the names stand for nobody. */
const plainCsv = 'Crime Ref,Ward\nA-1,North\n';
const sheet = (name: string): SheetSource => ({
  name,
  rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>Crime Ref</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>A-1</t></is></c></row>',
});

interface Loading {
  readonly core: Core;
  readonly file: string;
  take(options?: Options): ReturnType<typeof done<'extract.import'>>;
  refuse(options?: Options): ReturnType<typeof refused<'extract.import'>>;
  /** The review file as it lies on the disk, closed. */
  bytes(): string;
}

type Options = Omit<CommandInput<'extract.import'>, 'file'>;

async function loading(name: string, content: string | Uint8Array = plainCsv, inFolder = ''): Promise<Loading> {
  const folder = temporaryFolder();
  const core = testCore();
  const review = join(folder, 'r.dip');
  if (inFolder !== '') mkdirSync(join(folder, inFolder));
  const file = written(join(folder, inFolder), name, content);
  await done(core, 'review.create', { file: review, title: 'T' });
  return {
    core,
    file,
    take: (options = {}) => done(core, 'extract.import', { file, ...options }),
    refuse: (options = {}) => refused(core, 'extract.import', { file, ...options }),
    bytes: () => {
      core.close();
      return readFileSync(review).toString('latin1');
    },
  };
}

describe('the name of a file', () => {
  it.each(['Jane Okonkwo case.csv', 'jane_okonkwo.csv', 'JaneOkonkwoFinal.csv', 'extract-for-PC-Okonkwo.csv'])(
    'is screened as headings are: %s',
    async (name) => {
      const { refuse, file } = await loading(name);
      const error = await refuse();
      expect(error).toMatchObject({ code: 'identity-in-file-name', where: { file } });
      expect(error.message).toMatch(
        /the name of the file holds a likely identity \(.*•.*\).*Rename the file, redact, or accept it with a reason\.$/,
      );
      expect(error.message.toLowerCase()).not.toContain('okonkwo');
    },
  );

  it.each([
    'Outcome 16 extract.csv',
    'extract_20230131.csv',
    'OC16 rape Sept 2023-24 (1).csv',
    'Rape Dip Sample West Yorkshire FINAL v2.csv',
  ])('goes in where it names nobody: %s', async (name) => {
    const { take, core } = await loading(name);
    await take();
    expect((await done(core, 'review.overview', {})).extracts).toMatchObject([{ fileName: name }]);
  });

  it('is stored without the identity when told to redact, and says so', async () => {
    const { take, core, bytes } = await loading('Jane Okonkwo case.csv');
    const { notes } = await take({ privacy: 'redact' });
    expect(notes).toContainEqual(expect.stringContaining('“[name] case.csv”'));
    expect((await done(core, 'review.overview', {})).extracts).toMatchObject([{ fileName: '[name] case.csv' }]);
    expect(bytes()).not.toContain('Okonkwo');
  });

  it('is stored as it is for a reason alone', async () => {
    const { take, refuse, core } = await loading('Jane Okonkwo case.csv');
    expect(await refuse({ privacy: 'accept' })).toMatchObject({ code: 'reason-missing' });
    await take({ privacy: 'accept', reason: 'The name is made up.' });
    expect((await done(core, 'review.overview', {})).extracts).toMatchObject([{ fileName: 'Jane Okonkwo case.csv' }]);
  });

  it('is stored without its folder', async () => {
    const { take, bytes } = await loading('extract.csv', plainCsv, 'Jane Okonkwo');
    await take();
    expect(bytes()).not.toContain('Okonkwo');
  });
});

describe('the name of a sheet', () => {
  const content = workbook({ sheets: [sheet('Cases'), sheet('DC Amina Yusuf')] });

  it('is screened, that of a sheet which is not read too', async () => {
    const { refuse } = await loading('extract.xlsx', content);
    const error = await refuse();
    expect(error).toMatchObject({ code: 'identity-in-sheet-name' });
    expect(error.message).toMatch(/the name of sheet 2 holds a likely identity/);
    expect(error.message).not.toContain('Yusuf');
  });

  it.each(['Cases', 'DC Amina Yusuf'])('is stored without the identity when told to redact, reading %s', async (name) => {
    const { take, bytes } = await loading('extract.xlsx', content);
    await take({ privacy: 'redact', reading: { sheet: name } });
    const stored = bytes();
    expect(stored).toContain('[name]');
    expect(stored).not.toContain('Yusuf');
  });

  it('is told apart from that of the file', async () => {
    const ofSheet = await loading('extract.xlsx', content);
    expect((await ofSheet.take({ privacy: 'redact' })).notes).toContainEqual(
      expect.stringMatching(/^The name of a sheet held a likely identity; it is kept as “.*\[name\].*”\.$/),
    );
    const ofFile = await loading('Jane Okonkwo case.csv');
    expect((await ofFile.take({ privacy: 'redact' })).notes).toEqual([
      'The name of the file held a likely identity; it is kept as “[name] case.csv”.',
    ]);
  });
});

describe('inspect', () => {
  it('tells what names and headings hold, masked', async () => {
    const { core, file } = await loading('Jane Okonkwo case.csv', 'Crime Ref,Amina Yusuf\nA-1,North\n');
    const { privacy } = await done(core, 'extract.inspect', { file });
    expect(privacy.beside).toEqual([
      { place: 'file-name', number: 1, kind: 'name', masked: expect.stringContaining('J') },
      { place: 'heading', number: 2, kind: 'name', masked: expect.stringContaining('A') },
    ]);
    expect(JSON.stringify(privacy)).not.toMatch(/Okonkwo|Yusuf/);
  });
});

it('the heading of a column that is dropped stays out of the mapping that is kept', async () => {
  const { take, bytes } = await loading('e.csv', 'Crime Ref,Amina Yusuf\nA-1,North\n');
  await take({ mapping: { fields: { caseRef: 'Crime Ref' }, drop: ['Amina Yusuf'] } });
  expect(bytes()).not.toContain('Yusuf');
});
