import { copyFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { surveyFile } from '../../../db/extract/reading/survey-file.ts';
import { done } from '../../support/core.ts';
import { sha256Of } from '../../support/fingerprint.ts';
import { loadingDesk } from '../../support/loading-desk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const [long, longer] = [new Date('2023-03-14T09:00:00Z'), new Date('2023-03-14T10:00:00Z')];
const content = 'Crime Ref,Ward\nC-1,A\n';
const other = 'Crime Ref,Ward\nC-1,B\n';

let file = '';
beforeEach(() => {
  file = join(temporaryFolder(), 'e.csv');
  write(content);
});

/** Writes the file as if it had been written long ago. */
function write(text: string, at = long): void {
  writeFileSync(file, text);
  utimesSync(file, at, at);
}

/** Surveys it, and tells whether its bytes were read for that. */
async function surveyed(mayRemember = true): Promise<{ sha256: string; read: boolean }> {
  let read = false;
  const progress = () => {
    read = true;
  };
  const survey = await surveyFile(file, { mayRemember, progress });
  if (!survey.ok) throw new Error(survey.error.message);
  return { sha256: survey.value.sha256, read };
}

describe('a file that has been surveyed', () => {
  it('is not read again for a look at it', async () => {
    expect(await surveyed()).toEqual({ sha256: sha256Of(content), read: true });
    expect(await surveyed()).toEqual({ sha256: sha256Of(content), read: false });
  });

  it('is read again for what is kept of it', async () => {
    await surveyed();
    expect(await surveyed(false)).toEqual({ sha256: sha256Of(content), read: true });
  });

  it.each<[change: string, make: () => void]>([
    ['in its time', () => write(other, longer)],
    ['in its length', () => write(`${other}C-2,B\n`)],
    [
      'by another in its place, as long and as old',
      () => {
        copyFileSync(file, `${file}.new`);
        writeFileSync(`${file}.new`, other);
        utimesSync(`${file}.new`, long, long);
        renameSync(`${file}.new`, file);
      },
    ],
    [
      'and its time set back',
      () => {
        const before = statSync(file, { bigint: true }).ctimeNs;
        do write(other);
        while (statSync(file, { bigint: true }).ctimeNs === before);
      },
    ],
  ])('is read again where it has changed %s', async (_, make) => {
    await surveyed();
    make();
    const { sha256, read } = await surveyed();
    expect(read).toBe(true);
    expect(sha256).not.toBe(sha256Of(content));
  });

  it('is read again as long as it is new: the next change may bear the same time', async () => {
    write(content, new Date());
    await surveyed();
    expect(await surveyed()).toMatchObject({ read: true });
  });

  it('is one at a time, and another is not taken for it', async () => {
    const first = file;
    await surveyed();
    file = `${first}.other`;
    write(other);
    expect(await surveyed()).toEqual({ sha256: sha256Of(other), read: true });
  });
});

it('a preview tells what stands in the file now, whatever was looked at before', async () => {
  const desk = await loadingDesk();
  const mapping = { fields: { caseRef: 'Crime Ref' } };
  const wards = async () => (await done(desk.core, 'extract.preview', { file, mapping })).cases.map(({ extra }) => extra['Ward']);
  await done(desk.core, 'extract.inspect', { file });
  expect(await wards()).toEqual(['A']);
  write(other, longer);
  expect(await wards()).toEqual(['B']);
});
