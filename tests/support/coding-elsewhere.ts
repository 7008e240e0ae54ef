import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { onTestFinished } from 'vitest';

const core = resolve(import.meta.dirname, '../../db/core.ts');

/** Codes case after case, and says of each note once the core has said that it is saved. */
const coding = `
  const { createCore } = await import(${JSON.stringify(core)});
  const [review, from] = process.argv.slice(1);
  const core = createCore({ actor: 'other' });
  const opened = await core.dispatch('review.open', { file: review });
  if (!opened.ok) throw new Error(opened.error.message);
  for (let n = Number(from); ; n++) {
    const saved = await core.dispatch('coding.save', { reviewer: 'Ada', caseRef: 'C-01', changes: { $note: String(n) } });
    if (!saved.ok) throw new Error(saved.error.message);
    process.stdout.write(n + '\\n');
  }`;

/**
 * Lets another process code until it is killed at a random moment after its first saved change, `within` milliseconds at most. Gives the
 * last change that it said was saved.
 */
export function codeUntilKilled(review: string, from: number, within: number): Promise<number> {
  const other = spawn(process.execPath, ['--input-type=module', '--eval', coding, review, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void other.kill('SIGKILL'));
  let said = '';
  other.stdout.once('data', () => setTimeout(() => other.kill('SIGKILL'), Math.random() * within));
  other.stdout.on('data', (text) => (said += String(text)));
  return new Promise((settle, reject) =>
    other.once('close', (code) => {
      // A line that the kill cut off says nothing.
      const lines = said.slice(0, said.lastIndexOf('\n')).split('\n');
      if (code === null) settle(Number(lines.at(-1)));
      else reject(new Error(`The other process ended by itself, with ${String(code)}.`));
    }),
  );
}
