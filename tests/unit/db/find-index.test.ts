import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../../db/core.ts';
import { reindexCases } from '../../../db/store/narrative-index.ts';
import { done, refused, testCore } from '../../support/core.ts';
import { findRef, findReview, found, indexed } from '../../support/find-review.ts';
import { fingerprint } from '../../support/fingerprint.ts';
import { inReview, setNarrative } from '../../support/narrative-index.ts';
import { references, written } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** No other word of the narratives begins with its letter, so the index holds the whole of it in one piece. */
const secret = 'zorblatt';

interface Opened {
  readonly core: Core;
  readonly review: string;
  readonly folder: string;
}

async function opened(summaries: readonly string[], drawn = 0): Promise<Opened> {
  const folder = temporaryFolder();
  const core = testCore();
  const { review } = await findReview(
    core,
    folder,
    summaries.map((summary) => ({ summary })),
    drawn,
  );
  return { core, review, folder };
}

describe('the index of narratives', () => {
  it('is empty after an import, which has no time for it, and a search says how many are not looked through', async () => {
    const { core } = await opened(['She rang the police.', 'He left.']);
    expect(await done(core, 'find.search', { text: 'police', scope: 'all' })).toEqual({ total: 0, of: 2, unindexed: 2, cases: [] });
  });

  it('is filled by a command, which does nothing more to a review that is indexed', async () => {
    const { core, review } = await opened(['She rang the police.', '', 'He left.']);
    expect(await done(core, 'find.index', {})).toEqual({ indexed: 3, left: 0, total: 3 });
    expect(await found(core, 'police', { scope: 'all' })).toEqual(['F-01']);
    core.close();
    const before = fingerprint(review);
    await done(core, 'review.open', { file: review });
    expect(await done(core, 'find.index', {})).toEqual({ indexed: 0, left: 0, total: 3 });
    core.close();
    expect(fingerprint(review)).toBe(before);
  });

  it('takes in what a later extract brings, and nothing twice', async () => {
    const { core, folder } = await opened(['She rang the police.']);
    await indexed(core);
    await done(core, 'extract.import', { file: written(folder, 'later.csv', references('L-1', 'L-2')) });
    expect(await done(core, 'find.index', {})).toEqual({ indexed: 2, left: 0, total: 3 });
    expect(await found(core, 'police', { scope: 'all' })).toEqual(['F-01']);
  });

  it('leaves no entry in the audit trail', async () => {
    const { core } = await opened(['She rang the police.']);
    const before = await done(core, 'audit.list', {});
    await indexed(core);
    expect(await done(core, 'audit.list', {})).toEqual(before);
  });

  it('is made in goes, each of which stays, and a cancel takes back no more than its own', async () => {
    const { core, review } = await opened(Array.from({ length: 250 }, () => 'Short.'));
    core.close();
    const long = 'The account is long and says little. '.repeat(1_500);
    inReview(review, (open) => {
      for (let at = 0; at < 100; at++) setNarrative(open, findRef(at), long);
    });
    await done(core, 'review.open', { file: review });
    const first = await done(core, 'find.index', {});
    expect(first).toEqual({ indexed: 100, left: 150, total: 250 });
    const cancel = new AbortController();
    const told: unknown[] = [];
    const ended = await core.dispatch(
      'find.index',
      {},
      {
        signal: cancel.signal,
        onProgress: (progress) => {
          told.push(progress);
          cancel.abort();
        },
      },
    );
    expect(ended).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(told).toEqual([{ stage: 'words', done: 200, total: 250 }]);
    expect(await done(core, 'find.index', {})).toEqual({ indexed: 150, left: 0, total: 250 });
    expect(await found(core, 'account', { scope: 'all', limit: 500 })).toHaveLength(100);
  });

  it('takes changed narratives in goes as well', async () => {
    const { core, review } = await opened(Array.from({ length: 60 }, () => 'Short.'));
    await indexed(core);
    core.close();
    inReview(review, (open) => {
      for (let at = 0; at < 60; at++) setNarrative(open, findRef(at), 'The account is long and says little. '.repeat(3_000));
    });
    await done(core, 'review.open', { file: review });
    expect(await done(core, 'find.index', {})).toEqual({ indexed: 37, left: 23, total: 60 });
    expect(await done(core, 'find.index', {})).toEqual({ indexed: 23, left: 0, total: 60 });
    expect(await found(core, 'account', { scope: 'all', limit: 500 })).toHaveLength(60);
  });

  it('is refused where no review is open', async () => {
    expect(await refused(testCore(), 'find.index', {})).toMatchObject({ code: 'no-review' });
  });
});

describe('a word that is taken out of a narrative', () => {
  const summaries = [
    'The caller said nothing.',
    `The caller named ${secret} at once.`,
    ...Array.from({ length: 40 }, (_, at) => `The caller of case ${at} said more and was heard.`),
  ];
  const holds = (review: string): boolean => readFileSync(review).includes(secret.slice(1));

  it('is found no more once the index is brought up to date, and is not in the file', async () => {
    const { core, review } = await opened(summaries);
    await indexed(core);
    expect(await found(core, secret, { scope: 'all' })).toEqual(['F-02']);
    core.close();
    inReview(review, (open) => setNarrative(open, 'F-02', 'The caller named [name] at once.'));
    // The index still has it: a test that could not see it there would prove nothing.
    expect(holds(review)).toBe(true);
    await done(core, 'review.open', { file: review });
    expect(await done(core, 'find.search', { text: 'caller', scope: 'all' })).toMatchObject({ unindexed: 1 });
    expect(await done(core, 'find.index', {})).toEqual({ indexed: 1, left: 0, total: 42 });
    expect(await found(core, secret, { scope: 'all' })).toEqual([]);
    expect(await found(core, 'named', { scope: 'all' })).toEqual(['F-02']);
    core.close();
    expect(holds(review)).toBe(false);
  });

  it('is gone with the transaction that took it out, where that brings the index up to date itself', async () => {
    const { core, review } = await opened(summaries);
    await indexed(core);
    core.close();
    inReview(review, (open) => reindexCases(open, [setNarrative(open, 'F-02', 'The caller named [name] at once.')]));
    expect(holds(review)).toBe(false);
    await done(core, 'review.open', { file: review });
    expect(await done(core, 'find.search', { text: secret, scope: 'all' })).toMatchObject({ total: 0, unindexed: 0 });
    expect(await found(core, 'named once', { scope: 'all' })).toEqual(['F-02']);
  });

  it('never comes in where it was taken out before', async () => {
    const { core, review } = await opened(summaries);
    core.close();
    inReview(review, (open) => reindexCases(open, [setNarrative(open, 'F-02', 'The caller named [name] at once.')]));
    await done(core, 'review.open', { file: review });
    await indexed(core);
    expect(await done(core, 'find.search', { text: secret, scope: 'all' })).toMatchObject({ total: 0, unindexed: 0 });
    expect(await found(core, 'named', { scope: 'all' })).toEqual(['F-02']);
  });

  it('is looked for as the text now is after an extract that replaces cases', async () => {
    const { core, folder } = await opened(['The first account.', 'The second account.']);
    await indexed(core);
    const file = written(folder, 'again.csv', 'Crime Ref,Summary\nF-02,"Another telling."\n');
    await done(core, 'extract.import', {
      file,
      duplicates: 'replace',
      mapping: { fields: { caseRef: 'Crime Ref', narrative: 'Summary' } },
    });
    await indexed(core);
    expect(await found(core, 'account', { scope: 'all' })).toEqual(['F-01']);
    expect(await found(core, 'telling', { scope: 'all' })).toEqual(['F-02']);
  });
});
