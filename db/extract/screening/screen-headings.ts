import { maskOf } from '../../screen/mask.ts';
import type { Screening } from './screening.ts';

/** The first heading, of columns that are not dropped, that holds a likely identity: its column from 1, and what was found, masked. */
export async function identityInHeadings(
  headings: readonly string[],
  isKept: (column: number) => boolean,
  screening: Screening,
): Promise<{ readonly column: number; readonly masked: string } | null> {
  const found = await screening.texts(headings);
  for (const [column, heading] of headings.entries()) {
    const [span] = isKept(column) ? (found[column] ?? []) : [];
    if (span) return { column: column + 1, masked: maskOf(heading, span) };
  }
  return null;
}
