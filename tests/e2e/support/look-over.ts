import { expect } from 'vitest';
import { beyondReach } from './beyond.ts';
import type { RunningApp } from './launch.ts';
import { violations } from './violations.ts';

/** Nothing broken for axe, nothing out of reach, and a picture to look at, called as the screen and what it was launched with. */
export async function lookOver(run: RunningApp, name: string, where: string): Promise<void> {
  expect(await violations(run), name).toEqual([]);
  expect(await beyondReach(run), name).toEqual([]);
  await run.screenshot(`${name}-${where.replace(/\W+/g, '-')}`);
}
