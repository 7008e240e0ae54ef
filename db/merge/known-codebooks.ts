import { codebookSchema } from '../../shared/codebook/codebook.ts';
import { unsayable } from '../../shared/coding/check-revision.ts';
import type { Changes } from '../../shared/coding/coding.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { sha256Hex } from '../sha256.ts';

/** The codebook's versions, as a merge holds returns against them. Each is read once a merge. */
export interface KnownCodebooks {
  /** SHA-256 of a version as it is kept, with its codebook's id; null where the review has no such version. */
  of(version: number): { readonly id: string; readonly sha256: string } | null;
  /** What nobody can have said under that version, an item of it, or null. */
  unsayable(version: number, changes: Changes): string | null;
}

interface Known {
  readonly id: string;
  readonly sha256: string;
  readonly check: ReturnType<typeof unsayable>;
}

export function knownCodebooks(review: ReadableReview): KnownCodebooks {
  const known = new Map<number, Known | null>();
  const read = (version: number): Known | null => {
    const found = known.get(version);
    if (found !== undefined) return found;
    const row = review.one<{ id: string; content: string }>('SELECT codebook_id AS id, content FROM codebook WHERE version = ?', version);
    const made = row
      ? { id: row.id, sha256: sha256Hex(row.content), check: unsayable(codebookSchema.parse(JSON.parse(row.content))) }
      : null;
    known.set(version, made);
    return made;
  };
  return {
    of: read,
    unsayable: (version, changes) => {
      const found = read(version);
      return found ? found.check(changes) : (Object.keys(changes)[0] ?? '');
    },
  };
}
