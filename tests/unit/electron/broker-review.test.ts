import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createCoreClient } from '../../../electron/core-client.ts';
import { noReview, type OpenReview } from '../../../electron/open-review.ts';
import { fail, ok } from '../../../shared/result.ts';
import { answeringCore, FakeCorePort, noPrint } from './fake-core.ts';

import { codeOf, overview, setUp } from './host-set-up.ts';

describe('the open review', () => {
  it('is remembered, listed, and its stage brought up to date', async () => {
    let counts = overview;
    const core = answeringCore({
      'review.open': async () => ok(counts),
      'review.overview': async () => ok(counts),
      'review.close': ok({ closed: true }),
    });
    const { call, choose, openReview, folder } = setUp(core);
    const path = join(folder, 'a.dip');
    expect(await call('desktop.start')).toEqual(ok({ open: null, resumed: false, version: '1.2.3', electron: '33' }));
    expect(codeOf(await call('review.open', { file: await choose('open-review', path) }))).toBe('ok');
    expect(openReview.path).toBe(path);
    expect(await call('desktop.start')).toMatchObject(ok({ resumed: true }));
    expect(await call('desktop.recent')).toMatchObject(ok([{ title: 'Round 1', stage: 'code', found: false, choice: { name: 'a.dip' } }]));
    counts = { ...overview, reviewed: 2 };
    await call('review.overview');
    const listed = await call('desktop.recent');
    expect(listed).toMatchObject(ok([{ stage: 'findings' }]));
    expect(JSON.stringify(listed)).not.toContain(folder);
    const [line] = (listed as { value: { choice: { token: string } }[] }).value;
    expect(codeOf(await call('review.open', { file: line?.choice.token }))).toBe('ok');
    await call('review.close');
    expect(openReview.path).toBeNull();
    await call('desktop.forget-recent', { token: line?.choice.token });
    expect(await call('desktop.recent')).toEqual(ok([]));
  });

  it('is noted when it was made, by what the core then has open', async () => {
    const core = answeringCore({ 'review.create': ok({ review: 'x' }), 'review.overview': ok({ ...overview, cases: 0, drawn: 0 }) });
    const { call, choose, openReview, folder } = setUp(core);
    await call('review.create', { file: await choose('new-review', join(folder, 'a.dip')), title: 'Round 1' });
    expect(openReview.path).toBe(join(folder, 'a.dip'));
    expect(await call('desktop.recent')).toMatchObject(ok([{ title: 'Round 1', stage: 'load' }]));
  });

  it('is not noted when it could not be opened', async () => {
    const { call, choose, openReview } = setUp(answeringCore({ 'review.open': fail('not-a-review', 'No.') }));
    await call('review.open', { file: await choose('open-review', '/cases/a.dip') });
    expect(openReview.path).toBeNull();
    expect(await call('desktop.recent')).toEqual(ok([]));
  });

  it('keeps its passphrase in memory while it is open, and nowhere else', async () => {
    const core = answeringCore({ 'review.open': ok(overview), 'review.close': ok({ closed: true }) });
    const { call, choose, openReview, folder } = setUp(core);
    const file = await choose('open-review', join(folder, 'a.dipwork'));
    const answer = await call('review.open', { file, passphrase: 'old lamp' });
    expect(openReview.passphrase).toBe('old lamp');
    // A double click on what is open already asks for none.
    await call('review.open', { file });
    expect(openReview.passphrase).toBe('old lamp');
    expect(JSON.stringify([answer, await call('desktop.recent'), await call('desktop.start')])).not.toContain('old lamp');
    expect(readFileSync(join(folder, 'recent-reviews.json'), 'utf8')).not.toContain('old lamp');
    await call('review.close');
    expect(openReview).toEqual(noReview());
  });

  it('is listed as a work package where it is one, with how far its reviewer is', async () => {
    const core = answeringCore({ 'review.open': ok({ ...overview, workPackage: { reviewer: 'AB', packageId: 'p' } }) });
    const { call, choose, folder } = setUp(core);
    await call('review.open', { file: await choose('open-review', join(folder, 'a.dipwork')) });
    expect(await call('desktop.recent')).toMatchObject(ok([{ workPackage: { reviewer: 'AB', complete: 1, cases: 2 } }]));
  });

  it('comes back after the core has died', async () => {
    const ports: FakeCorePort[] = [];
    const openReview: OpenReview = { path: '/cases/a.dip', passphrase: null };
    const fork = () => {
      const port = new FakeCorePort();
      ports.push(port);
      return port;
    };
    const { call } = setUp(createCoreClient({ fork, openReview, print: noPrint }), openReview);
    const lost = call('review.overview');
    await vi.waitFor(() => expect(ports[0]?.calls).toHaveLength(1));
    ports[0]?.die();
    expect(codeOf(await lost)).toBe('core-stopped');
    const found = call('review.overview');
    await vi.waitFor(() => expect(ports[1]?.calls).toHaveLength(1));
    ports[1]?.answer(ok(overview));
    await vi.waitFor(() => expect(ports[1]?.calls).toHaveLength(2));
    ports[1]?.answer(ok(overview));
    expect(await found).toEqual(ok(overview));
    expect(ports[1]?.calls.map(({ command }) => command)).toEqual(['review.open', 'review.overview']);
  });

  it('offers the sample review to be made, then to be opened', async () => {
    const { call, folder } = setUp(answeringCore({ 'review.open': ok(overview), 'review.create-sample': ok({}) }));
    const made = await call('desktop.sample-file');
    expect(made).toMatchObject(ok({ exists: false }));
    const { token } = (made as { value: { choice: { token: string } } }).value.choice;
    expect(codeOf(await call('review.create-sample', { file: token }))).toBe('ok');
    expect(existsSync(join(folder, 'state'))).toBe(true);
    writeFileSync(join(folder, 'state', 'Sample review.dip'), '');
    expect(await call('desktop.sample-file')).toMatchObject(ok({ exists: true }));
  });
});
