import { type KeyboardEvent, useEffect, useMemo } from 'react';
import type { Difference, DifferenceCounts } from '../../shared/contract/reconcile-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { drawnRows, useRowWindow } from '../load/use-row-window.ts';
import { Picker } from '../parts/choices.tsx';
import { useStable } from '../parts/use-stable.ts';
import { type DifferenceFilter, nameOf, useReconcile } from './reconcile-store.ts';
import { StateMark } from './state-mark.tsx';
import type { Differences } from './use-differences.ts';

const t = texts.reconcile;

/** Height of a line of the list, px; reconcile.css has the same. */
const lineHeight = 34;

/** A line of the list: the reference of a case, or one of its differences. */
type Line = { readonly heading: string } | { readonly difference: Difference; readonly place: number };

/** The differences by case. Only the lines in view are in the page; the arrows, Home and End move in it, and what is moved to is opened. */
export function DifferenceList({ differences }: { differences: Differences }) {
  const { shown, current, counts } = differences;
  const lines = useMemo(() => linesOf(shown), [shown]);
  const lineOfCurrent = lines.findIndex((line) => 'difference' in line && line.difference === current);
  const { scroller, ...rows } = useRowWindow(lines.length, lineHeight, 0);

  const showCurrent = useStable((): void => {
    if (lineOfCurrent < 0) return;
    // Its case comes along where that stands right above.
    const above = lines[lineOfCurrent - 1];
    if (above && 'heading' in above) rows.show(lineOfCurrent - 1);
    rows.show(lineOfCurrent);
    const list = scroller.current;
    if (list?.contains(document.activeElement)) list.querySelector<HTMLElement>('[aria-selected=true]')?.focus({ preventScroll: true });
  });
  const isLaidOut = rows.page > 1;
  const name = nameOf(current);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another difference is what is waited for
  useEffect(showCurrent, [name, isLaidOut, showCurrent]);

  const press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = placeAfter(event.key, shown.indexOf(current), shown.length, rows.page);
    const next = to === null ? undefined : shown[to];
    if (to === null) return;
    event.preventDefault();
    if (next && next !== current) differences.open(next);
  };
  return (
    <section className="differences" aria-labelledby="differences-heading">
      <div className="differences-head">
        <h2 id="differences-heading">{t.heading}</h2>
        <FilterPicker counts={counts} />
      </div>
      <div
        ref={scroller}
        className="difference-list"
        role="listbox"
        aria-label={t.listLabel}
        data-in-page
        onKeyDown={press}
        onScroll={rows.onScroll}
        onScrollEnd={rows.onScrollEnd}
        onWheel={rows.onWheel}
        onPointerDown={rows.onPointerDown}
      >
        <div className="difference-lines" role="presentation" style={{ height: rows.space }}>
          {drawnRows(rows.first, rows.last, Math.max(0, lineOfCurrent)).map((row) => {
            const line = lines[row];
            if (!line) return null;
            const style = { top: rows.topOfRow(row) };
            if ('heading' in line)
              return (
                <div key={line.heading} className="difference-case" role="presentation" aria-hidden="true" style={style}>
                  {line.heading}
                </div>
              );
            const { difference, place } = line;
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself has the keys
              <div
                key={nameOf(difference)}
                role="option"
                className={`difference ${difference.state}`}
                aria-selected={difference === current}
                aria-posinset={place + 1}
                aria-setsize={shown.length}
                aria-label={t.optionLabel(difference.caseRef, difference.label, t.stateWords[difference.state])}
                title={difference.label}
                tabIndex={difference === current ? 0 : -1}
                style={style}
                onClick={() => differences.open(difference)}
              >
                <StateMark state={difference.state} />
                <span className="difference-label">{difference.label}</span>
              </div>
            );
          })}
        </div>
      </div>
    </section>
  );
}

function FilterPicker({ counts }: { counts: DifferenceCounts }) {
  const filter = useReconcile((state) => state.filter);
  const all = counts.open + counts.decided + counts.carried;
  const options = (['all', 'open', 'decided', 'carried'] as const).map((id) => ({
    id,
    label: t.filters[id](id === 'all' ? all : counts[id]),
  }));
  return (
    <Picker
      label={t.filter}
      options={options}
      value={filter}
      onChange={(id) => useReconcile.getState().setFilter(id as DifferenceFilter)}
    />
  );
}

function linesOf(shown: readonly Difference[]): readonly Line[] {
  return shown.flatMap((difference, place): Line[] => {
    const line = { difference, place };
    return shown[place - 1]?.caseRef === difference.caseRef ? [line] : [{ heading: difference.caseRef }, line];
  });
}

/** Where a key leads in a list; null for a key that does not move. */
function placeAfter(key: string, at: number, length: number, page: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: length - 1,
  };
  const to = steps[key];
  return to === undefined ? null : Math.min(Math.max(to, 0), length - 1);
}
