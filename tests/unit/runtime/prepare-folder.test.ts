import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { prepareFolder } from '../../../build/runtime/prepare-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Fills a scratch folder with one file in a folder of its own. */
const filling = (content: string) => async (scratch: string) => {
  const made = join(scratch, 'made');
  mkdirSync(made);
  writeFileSync(join(made, 'file'), content);
  return made;
};

describe('a prepared folder', () => {
  it('appears whole, and only once it is whole', async () => {
    const target = join(temporaryFolder(), 'runtime');
    await prepareFolder(target, async (scratch) => {
      const made = await filling('whole')(scratch);
      expect(existsSync(target)).toBe(false);
      return made;
    });
    expect(readFileSync(join(target, 'file'), 'utf8')).toBe('whole');
  });

  it('does not appear when its preparation fails, nor does a trace of it', async () => {
    const parent = temporaryFolder();
    const cutOff = prepareFolder(join(parent, 'runtime'), async (scratch) => {
      await filling('half')(scratch);
      throw new Error('cut off');
    });
    await expect(cutOff).rejects.toThrow('cut off');
    expect(readdirSync(parent)).toEqual([]);
  });

  it('is prepared once', async () => {
    const target = join(temporaryFolder(), 'runtime');
    await prepareFolder(target, filling('first'));
    await prepareFolder(target, () => Promise.reject(new Error('prepared again')));
    expect(readFileSync(join(target, 'file'), 'utf8')).toBe('first');
  });

  it('is the first to be finished when two prepare it at once', async () => {
    const parent = temporaryFolder();
    const target = join(parent, 'runtime');
    await prepareFolder(target, async (scratch) => {
      const made = await filling('slow')(scratch);
      await prepareFolder(target, filling('quick'));
      return made;
    });
    expect(readFileSync(join(target, 'file'), 'utf8')).toBe('quick');
    expect(readdirSync(parent)).toEqual(['runtime']);
  });

  it('clears away what a preparation cut off long ago left, and leaves a recent one to its process', async () => {
    const parent = temporaryFolder();
    const old = join(parent, '.partial-runtime-old');
    mkdirSync(old);
    mkdirSync(join(parent, '.partial-runtime-new'));
    const yesterday = Date.now() / 1000 - 24 * 3600;
    utimesSync(old, yesterday, yesterday);
    await prepareFolder(join(parent, 'runtime'), filling('whole'));
    expect(readdirSync(parent).sort()).toEqual(['.partial-runtime-new', 'runtime']);
  });
});
