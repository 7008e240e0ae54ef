import { profileColumn } from '../../screen/column-profile.ts';
import { maskOf } from '../../screen/mask.ts';

const asProse = profileColumn('', 'narrative');

/** The first heading, of columns that are not dropped, that holds a likely identity: its column from 1, and what was found, masked. */
export async function identityInHeadings(
  headings: readonly string[],
  isKept: (column: number) => boolean,
): Promise<{ readonly column: number; readonly masked: string } | null> {
  const { screenCell } = await import('../../screen/screen-cell.ts');
  for (const [column, heading] of headings.entries()) {
    const [span] = isKept(column) ? screenCell(heading, asProse).spans : [];
    if (span) return { column: column + 1, masked: maskOf(heading, span) };
  }
  return null;
}
