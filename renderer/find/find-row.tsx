import { memo } from 'react';
import type { CaseTableRow } from '../../shared/contract/find-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { FindColumn } from './find-columns.ts';
import { WordsAround } from './words-around.tsx';

interface FindRowProps {
  /** From 0; for assistive technology the headings are the first row. */
  readonly row: number;
  readonly top: number;
  readonly columns: readonly FindColumn[];
  /** Undefined while it is being read. */
  readonly line: CaseTableRow | undefined;
  /** The column of the cell that the Tab key reaches, where it is in this row. */
  readonly current: number | null;
  readonly around: boolean;
}

/** One case of the table, and below it the words around what was found, where those may be shown. */
export const FindRow = memo(function FindRow({ row, top, columns, line, current, around }: FindRowProps) {
  // A row that may only fly past has one cell, until it has something to show.
  const cells = line || current !== null ? columns : columns.slice(0, 1);
  return (
    <tr className={current === null ? 'case-row' : 'case-row current'} aria-rowindex={row + 2} data-row={row} style={{ top }}>
      {cells.map(({ id, isNumber, text }, at) => {
        const Cell = at === 0 ? 'th' : 'td';
        return (
          <Cell
            key={id}
            {...(at === 0 && { scope: 'row' })}
            className={isNumber ? 'case-cell number' : `case-cell ${id === 'state' ? (line?.state ?? '') : ''}`}
            aria-colindex={at + 1}
            tabIndex={at === current ? 0 : -1}
            data-column={at}
          >
            {line ? text(line) : at === 0 ? <Waiting /> : null}
          </Cell>
        );
      })}
      {around && cells.length > 1 ? (
        <td
          className="case-cell words-cell"
          aria-colindex={columns.length + 1}
          tabIndex={current === columns.length ? 0 : -1}
          data-column={columns.length}
        >
          {line ? <WordsAround snippets={line.snippets} /> : null}
        </td>
      ) : null}
    </tr>
  );
});

function Waiting() {
  return (
    <span className="case-waiting">
      <span className="visually-hidden">{texts.caseTable.notRead}</span>
    </span>
  );
}
