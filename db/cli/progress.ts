import type { Progress } from '../../shared/contract/commands.ts';
import { texts } from '../../shared/texts/texts.ts';

/** Work shorter than this, in milliseconds, shows nothing. */
const patience = 500;

/** One line on standard error that fills up; only on a terminal, and only for work that takes a while. */
export function showProgress(): { show(progress: Progress): void; clear(): void } {
  const started = performance.now();
  let shown = false;
  return {
    show: ({ stage, done, total }) => {
      if (!process.stderr.isTTY || performance.now() - started < patience) return;
      const share = total === null || total === 0 ? '' : ` ${Math.floor((100 * done) / total)}%`;
      process.stderr.write(`\r${texts.cli.working[stage] ?? stage}${share} `);
      shown = true;
    },
    clear: () => {
      if (shown) process.stderr.write('\r\u001b[K');
    },
  };
}
