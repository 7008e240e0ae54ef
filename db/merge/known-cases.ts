import { markFamily } from '../../shared/coding/coding.ts';
import { readMark } from '../../shared/coding/desk-items.ts';
import { sliceCodePoints } from '../../shared/evidence/code-points.ts';
import type { PartHash, ReturnedRevision } from '../../shared/package/return-document.ts';
import type { NarrativePart } from '../../shared/vocabulary/case-fields.ts';
import { sealOf } from '../package/keys.ts';
import { partHashes } from '../package/write-return.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { editsOf } from '../store/text-edits.ts';

/** A case of the review as a merge looks at it. */
interface KnownCase {
  readonly id: number;
  readonly narrative: readonly NarrativePart[];
  readonly parts: readonly PartHash[];
}

/** The cases that returns speak of, each read once a merge. */
export interface KnownCases {
  idOf(ref: string): number | null;
  /**
   * Whether a reviewer read what the review has: the same parts, or parts that have become those by changes that are on record, as a redaction is.
   */
  isSameText(ref: string, read: readonly PartHash[]): boolean;
  /** Whether the words under a mark are those that were marked; true too where the text was changed since, and nobody can tell. */
  isSameQuote(ref: string, revision: ReturnedRevision, quotes: Readonly<Record<string, string>>, secret: string): boolean;
}

export function knownCases(review: ReadableReview): KnownCases {
  const known = new Map<string, KnownCase | null>();
  const read = (ref: string): KnownCase | null => {
    const found = known.get(ref);
    if (found !== undefined) return found;
    const row = review.one<{ id: number; narrative: string }>('SELECT id, narrative FROM case_record WHERE case_ref = ?', ref);
    const narrative = row ? (JSON.parse(row.narrative) as NarrativePart[]) : [];
    const made = row ? { id: row.id, narrative, parts: partHashes(narrative) } : null;
    known.set(ref, made);
    return made;
  };
  return {
    idOf: (ref) => read(ref)?.id ?? null,
    isSameText: (ref, parts) => {
      const found = read(ref);
      if (found?.parts.length !== parts.length) return false;
      return parts.every(({ column, sha256 }, at) => {
        const now = found.parts[at];
        return now?.column === column && (now.sha256 === sha256 || leadsTo(review, found.id, column, sha256, now.sha256));
      });
    },
    isSameQuote: (ref, { changes }, quotes, secret) => {
      const found = read(ref);
      for (const [item, value] of Object.entries(changes)) {
        if (!item.startsWith(markFamily) || value === null) continue;
        const id = item.slice(markFamily.length);
        const mark = readMark(id, value);
        const quote = quotes[id];
        const at = found?.parts.findIndex(({ column, sha256 }) => column === mark?.part && sha256 === mark.text) ?? -1;
        const text = found?.narrative[at]?.text;
        if (mark && quote !== undefined && text !== undefined && sealOf(secret, sliceCodePoints(text, mark.start, mark.end)) !== quote)
          return false;
      }
      return true;
    },
  };
}

function leadsTo(review: ReadableReview, caseId: number, part: string, from: string, to: string): boolean {
  let hash = from;
  for (const edit of editsOf(review, caseId)) if (edit.part === part && edit.before === hash) hash = edit.after;
  return hash === to;
}
