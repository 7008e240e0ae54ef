import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunningApp } from './launch.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Violation {
  readonly id: string;
  readonly nodes: readonly string[];
}

/** Rules of WCAG 2.2 A and AA that the page breaks now. */
export async function violations(run: RunningApp): Promise<readonly Violation[]> {
  await run.page.evaluate(axeSource);
  return run.page.evaluate(async () => {
    const axe = Reflect.get(window, 'axe') as {
      run: (context: Document, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    };
    const result = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    return result.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html.slice(0, 160)) }));
  });
}
