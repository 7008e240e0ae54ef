import { isKnownHeading } from '../mapping/suggest-mapping.ts';
import { type FirstRow, filledIn, isBare } from './first-row.ts';
import { headingsGoOn } from './group-headings.ts';
import { isBlank } from './guess-delimiter.ts';

/** Rows in which headings are looked for: nobody puts more titles above a table. */
const searched = 25;

/**
 * Which of the first rows holds the headings: the first that fills at least half of the table's width, unless one just below fills
 * much more and looks like headings too. Titles, dates of extraction and a marking above the table fill a cell or two; where they fill more,
 * a number or date among them tells. Of a sheet's headings in two rows, groups merged over what they group, it is the lower.
 *
 * @returns its place among the rows; null where every row is blank
 */
export function findHeadings(rows: readonly FirstRow[]): number | null {
  let at = topHeadings(rows);
  if (at === null) return null;
  while (headingsGoOn(rows, at)) at++;
  return at;
}

function topHeadings(rows: readonly FirstRow[]): number | null {
  const known = knownHeadings(rows);
  if (known !== null) return known;
  const width = commonWidth(rows);
  const candidates = rows
    .map((row, at) => ({ at, filled: filledIn(row), cells: row.cells }))
    .filter(({ at, filled }) => at < searched && filled > 0 && filled >= Math.min(2, width) && filled >= width / 2);
  const [first] = candidates;
  if (!first) {
    const filled = rows.findIndex(({ cells }) => !isBlank(cells));
    return filled < 0 ? null : filled;
  }
  const isPeriod = first.cells.some(isBare);
  const muchMore = isPeriod ? first.filled : first.filled * 1.3;
  const better = candidates.find(({ filled, cells }) => filled > muchMore && !cells.some(isBare));
  if (!better || !(isPeriod || first.filled < 0.75 * width)) return first.at;
  // Titles are short. Rows as full as those below them are cases, and none may be passed over on a guess.
  const passesCases = rows.slice(first.at + 1, better.at).some((row) => filledIn(row) >= 0.75 * width);
  return passesCases ? first.at : better.at;
}

/** The first row with the most headings that are known from other extracts, where it has two or more and half its cells at least; else null. */
function knownHeadings(rows: readonly FirstRow[]): number | null {
  let best: number | null = null;
  let most = 1;
  for (const [at, row] of rows.slice(0, searched).entries()) {
    const known = row.cells.filter(isKnownHeading).length;
    if (known > most && 2 * known >= filledIn(row)) [best, most] = [at, known];
  }
  return best;
}

/** True for a row that cannot be headings: it holds nothing but numbers and dates. */
export function isAllBare(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '' || isBare(cell));
}

/** The number of cells that most rows of more than one have; 1 where none has more. */
function commonWidth(rows: readonly FirstRow[]): number {
  const widths = new Map<number, number>();
  for (const row of rows) if (filledIn(row) > 1) widths.set(row.cells.length, (widths.get(row.cells.length) ?? 0) + 1);
  let best = 1;
  let most = 0;
  for (const [width, times] of widths) {
    if (times > most || (times === most && width > best)) {
      best = width;
      most = times;
    }
  }
  return best;
}
