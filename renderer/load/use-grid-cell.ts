import type { FocusEvent, KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { type Cell, cellAfter } from './grid-keys.ts';
import type { RowWindow } from './use-row-window.ts';

interface GridCell {
  readonly cell: Cell;
  readonly total: number;
  readonly columns: number;
  readonly rows: Pick<RowWindow, 'scroller' | 'page' | 'show'>;
  readonly onChoose: (cell: Cell) => void;
}

/** What moves from cell to cell in a long grid: its keys, and whatever takes the focus in it. */
export function useGridCell({ cell, total, columns, rows, onChoose }: GridCell) {
  const { scroller } = rows;
  const move = (event: KeyboardEvent): void => {
    if (event.altKey || event.shiftKey) return;
    const next = cellAfter(event.key, event.ctrlKey || event.metaKey, cell, { rows: total, columns, page: rows.page });
    if (!next) return;
    event.preventDefault();
    flushSync(() => {
      onChoose(next);
      rows.show(next.row);
    });
    const target = scroller.current?.querySelector<HTMLElement>('[tabindex="0"]');
    target?.focus({ preventScroll: true });
    // The first column is always in view, wherever the others are.
    if (next.column === 0) scroller.current?.scrollTo({ left: 0 });
    target?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  /** A cell that was pressed is the one to go on from. */
  const follow = ({ target }: FocusEvent<HTMLElement>): void => {
    const { row } = target.closest('tr')?.dataset ?? {};
    const { column } = target.dataset;
    if (row !== undefined && column !== undefined) onChoose({ row: Number(row), column: Number(column) });
  };
  return { move, follow };
}
