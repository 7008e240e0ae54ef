import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { onTestFinished } from 'vitest';

const core = resolve(import.meta.dirname, '../../db/core.ts');
const script = `
  const { createCore } = await import(${JSON.stringify(core)});
  const core = createCore({ actor: 'other' });
  const result = await core.dispatch('review.open', { file: process.argv[1] });
  process.stdout.write(result.ok ? 'open' : result.error.message);
  // Named here, so that the core is not collected and its review closed.
  setInterval(() => core, 60_000);`;

/** Another process that holds a review open until the test ends. Resolves once it has it. */
export async function holdOpen(review: string): Promise<void> {
  const other = spawn(process.execPath, ['--input-type=module', '--eval', script, review], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void other.kill());
  const said = await new Promise<string>((answer) => other.stdout.once('data', (data) => answer(String(data))));
  if (said !== 'open') throw new Error(`the other process could not open the review: ${said}`);
}
