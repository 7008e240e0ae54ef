import { type Changes, identityFamily, markFamily } from '../../shared/coding/coding.ts';
import { readIdentityReport, readMark, type Stretch } from '../../shared/coding/desk-items.ts';
import { mapStretch } from '../../shared/coding/map-stretch.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { sha256Hex } from '../sha256.ts';
import { editsOf, narrativeOf } from '../store/text-edits.ts';

/**
 * What a reviewer has said of a case as a package carries it: places are those in the text as it is now. With the hash of a text from which a name
 * was taken out, and the text without it, the name could be found by trying; so neither such hashes nor the changes themselves leave the review.
 * A place that the text no longer has is left out.
 */
export function carrying(review: ReadableReview, caseId: number): (changes: string) => string {
  const edits = editsOf(review, caseId);
  if (edits.length === 0) return (changes) => changes;
  const now = new Map(narrativeOf(review, caseId).map(({ column, text }) => [column, sha256Hex(text)]));
  const moved = <S extends Stretch & { readonly id: string }>(stretch: S | null, inside: 'lost' | 'cover'): string | null => {
    const mapped = stretch && mapStretch(stretch, edits, inside);
    if (!mapped || now.get(mapped.part) !== mapped.text) return null;
    const { id: _, ...rest } = mapped;
    return JSON.stringify(rest);
  };
  const carried = (item: string, value: string | null): string | null => {
    if (value === null) return null;
    if (item.startsWith(markFamily)) return moved(readMark(item.slice(markFamily.length), value), 'cover');
    if (item.startsWith(identityFamily)) return moved(readIdentityReport(item.slice(identityFamily.length), value), 'lost');
    return value;
  };
  return (changes) =>
    JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(changes) as Changes).map(([item, value]) => [item, carried(item, value)])));
}
