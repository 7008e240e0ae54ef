import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../../shared/codebook/default-codebook.ts';
import { done, refused, testCore } from '../../support/core.ts';
import { csv } from '../../support/csv.ts';
import { written } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const codebook = {
  ...defaultCodebook,
  checks: [
    { id: 'young', when: "victimAge < 16 and not has('underage')", says: 'The extract gives an age under 16, and Underage is not marked.' },
    { id: 'old', when: "victimAge >= 16 and has('underage')", says: 'The extract gives an age of 16 or more, and Underage is marked.' },
  ],
};

/** A review of a case aged 14 and one without an age, with those two checks. */
async function desk() {
  const core = testCore();
  const folder = temporaryFolder();
  const review = `${folder}/r.dip`;
  const codebookFile = written(folder, 'book.json', JSON.stringify(codebook));
  await done(core, 'review.create', { file: review, title: 'Checks', codebookFile });
  await done(core, 'extract.import', {
    file: written(
      folder,
      'e.csv',
      csv([
        ['Crime Ref', 'Victim Age', 'Summary'],
        ['A-1', '14', 'An account.'],
        ['A-2', '', 'Another.'],
      ]),
    ),
  });
  const ids = async (caseRef: string) => (await done(core, 'coding.check', { reviewer: 'Ada', caseRef })).map(({ id }) => id);
  return {
    core,
    ids,
    save: (changes: Record<string, string | null>) => done(core, 'coding.save', { reviewer: 'Ada', caseRef: 'A-1', changes }),
  };
}

describe('what is asked before a case is complete', () => {
  it('is whether facts and themes go together; a theme not touched counts as absent, as completing makes it', async () => {
    const { core, ids } = await desk();
    expect(await done(core, 'coding.check', { reviewer: 'Ada', caseRef: 'A-1' })).toEqual([
      { id: 'young', says: 'The extract gives an age under 16, and Underage is not marked.' },
    ]);
    expect(await ids('A-2')).toEqual([]);
  });

  it('is nothing once the theme is marked', async () => {
    const { ids, save } = await desk();
    await save({ underage: 'present' });
    expect(await ids('A-1')).toEqual([]);
  });

  it('is of the reviewer’s own coding, not of others', async () => {
    const { core, ids, save } = await desk();
    await save({ underage: 'present' });
    expect((await done(core, 'coding.check', { reviewer: 'Ben', caseRef: 'A-1' })).map(({ id }) => id)).toEqual(['young']);
    expect(await ids('A-1')).toEqual([]);
  });

  it('is about evidence for a theme that is not present', async () => {
    const { core, ids, save } = await desk();
    await done(core, 'evidence.mark', { reviewer: 'Ada', caseRef: 'A-1', theme: 'privacy', start: 0, end: 2 });
    await save({ underage: 'present', privacy: 'absent' });
    expect(await ids('A-1')).toEqual(['evidence:privacy']);
  });

  it('names the case that is not there', async () => {
    const { core } = await desk();
    expect(await refused(core, 'coding.check', { reviewer: 'Ada', caseRef: 'Z-9' })).toMatchObject({ code: 'unknown-case' });
  });
});
