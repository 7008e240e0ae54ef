import { describe, expect, it } from 'vitest';
import { defaultCareSettings } from '../../../shared/coding/care-settings.ts';
import { defaultDeskSettings, readDeskSettings } from '../../../shared/coding/desk-settings.ts';
import { done, refused, testCore } from '../../support/core.ts';
import { code, drawnReview, written } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('what reviewers are told', () => {
  it('names helplines that exist before anybody has changed anything', async () => {
    const core = testCore();
    await drawnReview(core, temporaryFolder(), 1);
    const { contacts, notice } = await done(core, 'care.read', {});
    expect(contacts.map(({ name, reach }) => `${name} ${reach}`)).toEqual([
      'Samaritans 116 123',
      'Rape Crisis England & Wales 0808 500 2222',
    ]);
    expect(notice).toMatch(/accounts of rape/);
  });

  it('is changed in parts, kept with the review, and on the trail without its words', async () => {
    const core = testCore('secretariat');
    const folder = temporaryFolder();
    const review = await drawnReview(core, folder, 1);
    await done(core, 'care.save', { settings: { safeguarding: ' Ring 555 ' } });
    await done(core, 'care.save', { settings: { notice: 'Mind yourself.' } });
    core.close();
    await done(core, 'review.open', { file: review });
    expect(await done(core, 'care.read', {})).toEqual({ ...defaultCareSettings, notice: 'Mind yourself.', safeguarding: 'Ring 555' });
    const last = (await done(core, 'audit.list', { verify: true })).at(-1);
    expect(last).toMatchObject({ actor: 'secretariat', action: 'care-settings-saved', detail: { changed: ['notice'], contacts: 2 } });
    expect(JSON.stringify(last)).not.toContain('Mind');
  });

  it('takes a file of contacts alone', async () => {
    const core = testCore();
    const folder = temporaryFolder();
    await drawnReview(core, folder, 1);
    const settingsFile = written(folder, 'contacts.json', '\ufeff[{"name":"Welfare","reach":"Room 4"}]');
    const { contacts } = await done(core, 'care.save', { settingsFile });
    expect(contacts).toEqual([{ name: 'Welfare', reach: 'Room 4', when: '', note: '' }]);
  });

  it.each<[string, string, RegExp]>([
    ['no JSON', 'Welfare: Room 4', /contacts\.json is not JSON/],
    ['a contact without a way to reach it', '[{"name":"Welfare"}]', /contacts\.json cannot be used as it stands: “.*reach”/],
    ['a field that there is not', '{"notices":"x"}', /“notices”/],
    ['no contact at all', '[]', /“contacts”/],
  ])('refuses a file of %s, and says what to mend', async (_, content, message) => {
    const core = testCore();
    const folder = temporaryFolder();
    await drawnReview(core, folder, 1);
    const error = await refused(core, 'care.save', { settingsFile: written(folder, 'contacts.json', content) });
    expect(error.message).toMatch(message);
  });
});

describe('how a reviewer works', () => {
  it('is theirs alone, kept in the review, and changed in parts', async () => {
    const core = testCore();
    const review = await drawnReview(core, temporaryFolder(), 1);
    await done(core, 'desk.save-settings', { reviewer: 'Ada', settings: { breakAfterMinutes: null, keys: { domestic: 'x' } } });
    await done(core, 'desk.save-settings', { reviewer: 'Ada', settings: { coverEach: false } });
    core.close();
    await done(core, 'review.open', { file: review });
    const changed = { ...defaultDeskSettings, breakAfterMinutes: null, keys: { domestic: 'x' }, coverEach: false };
    expect(await done(core, 'desk.settings', { reviewer: 'Ada' })).toEqual(changed);
    expect(await done(core, 'desk.settings', { reviewer: 'Ben' })).toEqual(defaultDeskSettings);
    expect((await done(core, 'audit.list', {})).map(({ action }) => action)).not.toContain('desk-settings-saved');
  });

  it('refuses one key for two themes, in capitals or not', async () => {
    const core = testCore();
    await drawnReview(core, temporaryFolder(), 1);
    const settings = { keys: { domestic: 'x', privacy: 'X' } };
    expect(await refused(core, 'desk.save-settings', { reviewer: 'Ada', settings })).toMatchObject({
      code: 'key-twice',
      where: { field: 'keys' },
    });
  });

  it.each(['', 'not json', '[]', '{"breakAfterMinutes":0,"coverEach":"yes","keys":{"a":"bb"}}'])(
    'reads defaults from what is no setting: %j',
    (stored) => {
      expect(readDeskSettings(stored)).toEqual(defaultDeskSettings);
    },
  );
});

describe('before a sitting', () => {
  it('tells the flags of the reviewer’s own cases, and where they left off', async () => {
    const core = testCore();
    const folder = temporaryFolder();
    const review = `${folder}/r.dip`;
    await done(core, 'review.create', { file: review, title: 'Flags' });
    const rows = ['Crime Ref,Content Flags', 'C-01,"child; violence"', 'C-02,Violence', 'C-03,', 'C-04,child'].join('\n');
    await done(core, 'extract.import', { file: written(folder, 'e.csv', rows) });
    await done(core, 'draw.make', { size: 4, seed: 'dice' });
    const all = await done(core, 'desk.sitting', { reviewer: null });
    expect(all).toMatchObject({ own: false, cases: 4, next: null });
    expect(all.flags).toEqual([
      { flag: 'child', cases: 2 },
      { flag: 'violence', cases: 2 },
    ]);

    const { shares } = await done(core, 'assign.make', { reviewers: ['Ada', 'Ben'], seed: 'share' });
    const own = shares.find(({ reviewer }) => reviewer === 'Ada')?.cases ?? [];
    const before = await done(core, 'desk.sitting', { reviewer: 'Ada' });
    expect(before).toMatchObject({ own: true, cases: 2, complete: 0, next: own[0], reviewers: ['Ada', 'Ben'] });
    await done(core, 'coding.save', { reviewer: 'Ada', caseRef: own[1] ?? '', changes: { domestic: 'present' } });
    expect(await done(core, 'desk.sitting', { reviewer: 'Ada' })).toMatchObject({ next: own[1] });
    await code(core, folder, 'Ada', [
      ['case_ref', 'engagement'],
      [own[1] ?? '', 'never'],
    ]);
    expect(await done(core, 'desk.sitting', { reviewer: 'Ada' })).toMatchObject({ next: own[0], complete: 1 });
  });
});
