import { type ClipboardEvent, type CSSProperties, useState } from 'react';
import { texts } from '../../shared/texts/texts.ts';
import { announce } from '../parts/announce.tsx';
import { Problem } from '../parts/notices.tsx';
import { asTabbed, type CaseColumn } from './case-columns.ts';
import { CaseRow } from './case-row.tsx';
import type { Cell } from './grid-keys.ts';
import { useCasePages } from './use-case-pages.ts';
import { useGridCell } from './use-grid-cell.ts';
import { drawnRows, useRowWindow } from './use-row-window.ts';

interface CaseGridProps {
  readonly startsWith: string;
  /** How many cases there are whose reference begins so; at least one. */
  readonly total: number;
  readonly columns: readonly CaseColumn[];
  readonly labelledBy: string;
}

/**
 * Cases as an ARIA grid of any length: only the rows in view are in the page, and the row that holds the focus, so that it is never lost.
 * One stop for the Tab key; arrows, Page Up and Down, Home and End move inside.
 */
export function CaseGrid({ startsWith, total, columns, labelledBy }: CaseGridProps) {
  const [chosen, setChosen] = useState<Cell>({ row: 0, column: 0 });
  const cell: Cell = { row: Math.min(chosen.row, total - 1), column: Math.min(chosen.column, columns.length - 1) };
  const { scroller, ...rows } = useRowWindow(total);
  const { lineAt, error } = useCasePages(startsWith, { first: rows.first, last: rows.last, total, focused: cell.row });

  const { move, follow } = useGridCell({ cell, total, columns: columns.length, rows: { ...rows, scroller }, onChoose: setChosen });
  /** Text that somebody has marked is copied as ever; else the row. */
  const copy = (event: ClipboardEvent): void => {
    const line = lineAt(cell.row);
    if (!line || document.getSelection()?.isCollapsed === false) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', asTabbed(columns, line));
    announce(texts.caseTable.copied(line.caseRef));
  };

  const widths = columns.map(({ width }) => `minmax(${width}rem, ${width}fr)`).join(' ');
  const least = columns.reduce((sum, { width }) => sum + width, 0);
  const measures = {
    '--case-columns': widths,
    '--case-first': `${columns[0]?.width ?? 0}rem`,
    '--case-width': `${least}rem`,
    '--case-rows': total,
  } as CSSProperties;
  const semantics = {
    role: 'grid',
    'aria-labelledby': labelledBy,
    'aria-rowcount': total + 1,
    'aria-colcount': columns.length,
    'aria-readonly': true,
  };
  return (
    <>
      <Problem error={error} />
      <div
        ref={scroller}
        className="case-grid"
        style={measures}
        onScroll={rows.onScroll}
        onScrollEnd={rows.onScrollEnd}
        onWheel={rows.onWheel}
        onPointerDown={rows.onPointerDown}
      >
        <table {...semantics} onKeyDown={move} onFocus={follow} onCopy={copy}>
          <thead className="case-head">
            <tr className="case-row" aria-rowindex={1}>
              {columns.map(({ id, heading, isNumber }, at) => (
                <th key={id} scope="col" className={isNumber ? 'case-cell number' : 'case-cell'} aria-colindex={at + 1} title={heading}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="case-body" style={{ height: rows.space }}>
            {drawnRows(rows.first, rows.last, cell.row).map((row) => (
              <CaseRow
                key={row}
                row={row}
                top={rows.topOfRow(row)}
                columns={columns}
                line={lineAt(row)}
                current={row === cell.row ? cell.column : null}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
