import { memo } from 'react';
import { texts } from '../../shared/texts/texts.ts';
import type { CaseColumn, CaseLine } from './case-columns.ts';

const t = texts.caseTable;

interface CaseRowProps {
  /** From 0; for assistive technology the headings are the first row. */
  readonly row: number;
  /** Px from the top of the space that is scrolled. */
  readonly top: number;
  readonly columns: readonly CaseColumn[];
  /** Undefined while it is being read. */
  readonly line: CaseLine | undefined;
  /** The column of the cell that the Tab key reaches, where it is in this row. */
  readonly current: number | null;
}

/** One case. Drawn again only when something of it changes, since scrolling draws many. */
export const CaseRow = memo(function CaseRow({ row, top, columns, line, current }: CaseRowProps) {
  // A row that may only fly past has one cell, until it has something to show.
  const cells = line || current !== null ? columns : columns.slice(0, 1);
  return (
    <tr className={current === null ? 'case-row' : 'case-row current'} aria-rowindex={row + 2} data-row={row} style={{ top }}>
      {cells.map((column, at) => {
        const Cell = at === 0 ? 'th' : 'td';
        return (
          <Cell
            key={column.id}
            {...(at === 0 && { scope: 'row' })}
            className={column.isNumber ? 'case-cell number' : 'case-cell'}
            aria-colindex={at + 1}
            tabIndex={at === current ? 0 : -1}
            data-column={at}
          >
            {line ? column.text(line) : at === 0 ? <Waiting /> : null}
          </Cell>
        );
      })}
    </tr>
  );
});

/** Stands still where the reference will be. */
function Waiting() {
  return (
    <span className="case-waiting">
      <span className="visually-hidden">{t.notRead}</span>
    </span>
  );
}
