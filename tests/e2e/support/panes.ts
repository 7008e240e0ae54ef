import type { RunningApp } from './launch.ts';

/** Height below which nobody can work in a pane, CSS px. */
const leastHeight = 120;

/**
 * Panes that cannot be worked in: less high than that, or with a control that is covered, or clipped away, even once it is scrolled to.
 * Empty where each can.
 */
export async function unusablePanes({ page }: RunningApp, ...panes: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(
    ([names, least]) =>
      names.flatMap((name) => {
        const pane = document.querySelector<HTMLElement>(name);
        if (!pane) return [`${name} is not there`];
        const wrong = pane.clientHeight < least ? [`${name} is ${pane.clientHeight} px high`] : [];
        for (const control of pane.querySelectorAll<HTMLElement>('button:enabled, textarea, .answer-pick, .choice')) {
          control.scrollIntoView({ block: 'center' });
          const { left, top, width, height } = control.getBoundingClientRect();
          const hit = document.elementFromPoint(left + width / 2, top + height / 2);
          if (width > 1 && !(hit && (control.contains(hit) || hit.contains(control.firstChild))))
            wrong.push(`“${control.textContent.trim().slice(0, 40)}” in ${name} is not reached`);
        }
        return wrong;
      }),
    [panes, leastHeight] as const,
  );
}
