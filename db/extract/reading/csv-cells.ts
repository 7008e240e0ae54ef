import { limits } from './limits.ts';
import type { Spoilt } from './spoilt.ts';

/** Blanks cells that are longer than any may be, and tells the first. */
export function blankLongest(cells: string[]): Spoilt | null {
  let first: Spoilt | null = null;
  cells.forEach((cell, at) => {
    if (cell.length <= limits.cell) return;
    cells[at] = '';
    first ??= { kind: 'long-cell', column: at + 1 };
  });
  return first;
}

/** A cell's inside with each doubled quote as one. Piece by piece is fastest for the few that a sentence has, and slowest for a great many. */
export function undoubled(inside: string, doubled: number): string {
  if (doubled > 1000) return inside.split('""').join('"');
  let value = '';
  let from = 0;
  for (let at = inside.indexOf('""'); at >= 0; at = inside.indexOf('""', from)) {
    value += inside.slice(from, at + 1);
    from = at + 2;
  }
  return value + inside.slice(from);
}
