import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCore } from '../../../db/core.ts';
import { sealOf } from '../../../db/package/keys.ts';
import { connect } from '../../../db/review-file/connection.ts';
import type { ReturnBody, ReturnHead } from '../../../shared/package/return-document.ts';
import { done, refused, testCore } from '../../support/core.ts';
import { fingerprint } from '../../support/fingerprint.ts';
import { coded, issued, makeSharedReview, ofShared, once, returned } from '../../support/packages.ts';
import { written } from '../../support/sheets.ts';

let shared = '';
beforeAll(async () => {
  shared = await makeSharedReview();
});

/** A review, and what somebody who can read Ada's package can make of her return: changed, and sealed again by the secret in the package. */
async function forgery(change: (head: ReturnHead, body: ReturnBody) => [object, object]) {
  const { folder, review } = ofShared(shared);
  const core = createCore({ actor: 'secretariat' });
  await done(core, 'review.open', { file: review });
  await done(core, 'assign.make', { reviewers: ['Ada', 'Ben'], seed: 'dice' });
  const { shares } = await done(core, 'assign.list', {});
  core.close();
  const own = (name: string) => shares.find(({ reviewer }) => reviewer === name)?.cases[0] ?? '';
  const ada = await issued(review, 'Ada');
  await coded(ada, 'Ada', { [own('Ada')]: { domestic: 'present' } });
  const db = connect(ada, true);
  const secret = String(db.prepare('SELECT secret FROM work_package').pluck().get());
  db.close();
  const [first = '', second = ''] = readFileSync(await returned(ada, 'ada.dipreturn', true), 'utf8').split('\n');
  const [head, body] = change(JSON.parse(first) as ReturnHead, JSON.parse(second) as ReturnBody);
  const said = JSON.stringify(body);
  const file = written(folder, 'forged.dipreturn', `${JSON.stringify({ ...head, seal: sealOf(secret, said) })}\n${said}\n`);
  return { review, file, bens: own('Ben') };
}

async function refusal(review: string, file: string): Promise<string> {
  const before = fingerprint(review);
  const core = testCore();
  await done(core, 'review.open', { file: review });
  const { code } = await refused(core, 'merge.make', { files: [file] });
  core.close();
  expect(fingerprint(review)).toBe(before);
  return code;
}

describe('whoever can read a package', () => {
  it('can seal what its reviewer says, and that is taken', async () => {
    const { review, file } = await forgery((head, body) => [head, body]);
    expect(await once(review, 'merge.make', { files: [file] })).toMatchObject({ added: 1 });
  });

  it.each([
    ['another reviewer', { reviewer: 'Ben' }],
    ['a reviewer there is not', { reviewer: 'Eve' }],
    ['a later epoch', { epoch: 9 }],
  ])('cannot seal for %s', async (_, claim) => {
    const { review, file } = await forgery((head, body) => [
      { ...head, ...claim },
      { ...body, ...claim },
    ]);
    expect(await refusal(review, file)).toBe('return-damaged');
  });

  it('cannot say one thing under the seal and another above it', async () => {
    const { review, file } = await forgery((head, body) => [head, { ...body, reviewer: 'Ben' }]);
    expect(await refusal(review, file)).toBe('return-unreadable');
  });

  it('cannot speak of a case that the package did not have', async () => {
    // Shared out by the same seed, so that the same case is Ben's in each copy.
    const { bens } = await forgery((head, body) => [head, body]);
    const { review, file } = await forgery((head, body) => [
      head,
      {
        ...body,
        cases: body.cases.map((each) => ({ ...each, ref: bens })),
        revisions: body.revisions.map((each) => ({ ...each, case: bens })),
      },
    ]);
    expect(await refusal(review, file)).toBe('not-of-package');
  });

  it('cannot take the id of what another has said', async () => {
    const { review } = ofShared(shared);
    await coded(review, 'Ben', { 'C-01': { domestic: 'present' } });
    const db = connect(review, true);
    const id = String(db.prepare('SELECT id FROM coding_revision').pluck().get());
    db.close();
    const ada = await issued(review, 'Ada');
    await coded(ada, 'Ada', { 'C-01': {} });
    const held = connect(ada, true);
    const secret = String(held.prepare('SELECT secret FROM work_package').pluck().get());
    held.close();
    const [first = '', second = ''] = readFileSync(await returned(ada, 'a.dipreturn', true), 'utf8').split('\n');
    const body = JSON.parse(second) as ReturnBody;
    const said = JSON.stringify({ ...body, revisions: body.revisions.map((each) => ({ ...each, id })) });
    const head = { ...(JSON.parse(first) as ReturnHead), seal: sealOf(secret, said) };
    expect(await refusal(review, written(`${review}/..`, 'x.dipreturn', `${JSON.stringify(head)}\n${said}\n`))).toBe('not-of-package');
  });
});
