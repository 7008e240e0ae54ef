import { type CSSProperties, type KeyboardEvent, type MouseEvent, useEffect, useState } from 'react';
import { texts } from '../../shared/texts/texts.ts';
import type { Cell } from '../load/grid-keys.ts';
import { usePages } from '../load/use-case-pages.ts';
import { useGridCell } from '../load/use-grid-cell.ts';
import { drawnRows, rowHeight, useRowWindow } from '../load/use-row-window.ts';
import { Problem } from '../parts/notices.tsx';
import { useStable } from '../parts/use-stable.ts';
import { useWindow } from '../state/window-store.ts';
import { findColumns } from './find-columns.ts';
import { FindRow } from './find-row.tsx';
import { useFindStore } from './find-store.ts';
import { type Found, tablePage } from './use-find.ts';

const t = texts.find.table;

/** Height of a row with the words around below it, px; find.css has the same. */
const wordsRowHeight = 62;

const sortedBy = { position: 'position', reference: 'caseRef', state: 'state' } as const;

/**
 * The cases found as an ARIA grid: only the rows in view are in the page. Arrows, Page Up and Down, Home and End move, Enter opens. It begins
 * on the case it was left at, where that is among those found.
 */
export function FindGrid({ found: { input, head }, labelledBy }: { found: Found; labelledBy: string }) {
  const { total } = head;
  const columns = findColumns(input.text !== '');
  const across = columns.length + (input.around ? 1 : 0);
  const [left] = useState(() => useFindStore.getState().place);
  const [chosen, setChosen] = useState<Cell>({ row: head.at ?? 0, column: head.at === null ? 0 : left.column });
  const cell: Cell = { row: Math.min(chosen.row, total - 1), column: Math.min(chosen.column, across - 1) };
  const { scroller, ...rows } = useRowWindow(total, input.around ? wordsRowHeight : rowHeight);
  const { lineAt, error } = usePages({ first: rows.first, last: rows.last, total, focused: cell.row }, (page) => tablePage(input, page));
  const caseRef = lineAt(cell.row)?.caseRef;

  const { move, follow } = useGridCell({ cell, total, columns: across, rows: { ...rows, scroller }, onChoose: setChosen });
  const open = (row: number): void => {
    const line = lineAt(row);
    if (!line) return;
    useFindStore.getState().stand({ caseRef: line.caseRef });
    useWindow.getState().openCase(line.caseRef);
    useWindow.getState().showView('desk');
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey) return move(event);
    event.preventDefault();
    open(cell.row);
  };
  /** The reference opens its case by one click, the rest of its row by two. */
  const click = ({ target, detail }: MouseEvent): void => {
    if (!(target instanceof Element)) return;
    const { row } = target.closest('tr')?.dataset ?? {};
    if (row !== undefined && (target.closest('th[scope=row]') || detail === 2)) open(Number(row));
  };

  const restore = useStable((): void => {
    if (head.at === null) return;
    // First the rows that were in view, where it is still the same place; then as little more as shows the case.
    if (left.row === head.at) rows.show(Math.min(total - 1, left.top + rows.page - 1));
    rows.show(head.at);
  });
  // Once the page is laid out: before that there is no knowing what is in view.
  const isLaidOut = rows.page > 1;
  useEffect(() => {
    if (isLaidOut) restore();
  }, [isLaidOut, restore]);
  useEffect(() => {
    useFindStore.getState().stand({ row: cell.row, column: cell.column, top: rows.top, ...(caseRef !== undefined && { caseRef }) });
  }, [cell.row, cell.column, rows.top, caseRef]);

  const least = columns.reduce((sum, { width }) => sum + width, 0);
  const measures = {
    '--case-columns': columns.map(({ width }) => `minmax(${width}rem, ${width}fr)`).join(' '),
    '--case-first': `${columns[0]?.width ?? 0}rem`,
    '--case-width': `${least}rem`,
    '--case-rows': total,
  } as CSSProperties;
  const semantics = {
    role: 'grid',
    'aria-labelledby': labelledBy,
    'aria-rowcount': total + 1,
    'aria-colcount': across,
    'aria-readonly': true,
  };
  return (
    <>
      <Problem error={error} />
      <div
        ref={scroller}
        className={input.around ? 'case-grid find-grid with-words' : 'case-grid find-grid'}
        style={measures}
        onScroll={rows.onScroll}
        onScrollEnd={rows.onScrollEnd}
        onWheel={rows.onWheel}
        onPointerDown={rows.onPointerDown}
      >
        <table {...semantics} onKeyDown={press} onFocus={follow} onClick={click}>
          <thead className="case-head">
            <tr className="case-row" aria-rowindex={1}>
              {columns.map(({ id, isNumber }, at) => (
                <th
                  key={id}
                  scope="col"
                  className={isNumber ? 'case-cell number' : 'case-cell'}
                  aria-colindex={at + 1}
                  aria-sort={id === sortedBy[input.sort] ? 'ascending' : undefined}
                  title={t.columns[id]}
                >
                  {t.columns[id]}
                </th>
              ))}
              {input.around ? (
                <th scope="col" className="visually-hidden" aria-colindex={across}>
                  {t.columns.words}
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody className="case-body" style={{ height: rows.space }}>
            {drawnRows(rows.first, rows.last, cell.row).map((row) => (
              <FindRow
                key={row}
                row={row}
                top={rows.topOfRow(row)}
                columns={columns}
                line={lineAt(row)}
                current={row === cell.row ? cell.column : null}
                around={input.around}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
