import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { forgetFailure, recentFailure, rememberFailure } from '../../../build/runtime/remembered-failure.ts';
import { temporaryFolder } from './temporary-folder.ts';

const when = new Date('2026-11-24T04:10:00Z');
const failure = { version: '44.11.5', when, reason: 'fetch failed' };

describe('the memory of a failed download', () => {
  it('gives back what was remembered', async () => {
    const cache = temporaryFolder();
    await rememberFailure(cache, failure);
    expect(await recentFailure(cache, '44.11.5', new Date('2026-11-25T04:09:59Z'))).toEqual(failure);
  });

  it('knows nothing of another version', async () => {
    const cache = temporaryFolder();
    await rememberFailure(cache, failure);
    expect(await recentFailure(cache, '45.0.0', when)).toBeNull();
  });

  it('counts a failure in the future, after the clock was set back, as none', async () => {
    const cache = temporaryFolder();
    await rememberFailure(cache, failure);
    expect(await recentFailure(cache, '44.11.5', new Date('2026-11-23T00:00:00Z'))).toBeNull();
  });

  it('counts a damaged file as none', async () => {
    const cache = temporaryFolder();
    await rememberFailure(cache, failure);
    for (const name of readdirSync(cache)) writeFileSync(join(cache, name), '{"version":"44.11.5","when":"never"');
    expect(await recentFailure(cache, '44.11.5', when)).toBeNull();
  });

  it('ends with a download that works', async () => {
    const cache = temporaryFolder();
    await rememberFailure(cache, failure);
    await forgetFailure(cache);
    expect(await recentFailure(cache, '44.11.5', when)).toBeNull();
    expect(readdirSync(cache)).toEqual([]);
  });
});
