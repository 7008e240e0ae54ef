import { compareUtf8 } from '../../shared/text-order.ts';
import type { ReadableReview } from '../review-file/review.ts';

/** References that begin with a text: from it on, and before this. */
export function rangeOf(prefix: string): readonly [from: string, before: string] {
  return [prefix, `${prefix}\u{10ffff}`];
}

/**
 * How a beginning is written, in capitals and small letters, in the references of the review: in the order of references, and none of them
 * within another. Letter by letter, and only ways that some reference goes on with are followed, so the index answers each
 * question and a million references cost no more than ten.
 */
export function spellingsOf(review: ReadableReview, startsWith: string): readonly string[] {
  let spellings: readonly string[] = [''];
  for (const character of startsWith) {
    const forms = formsOf(character);
    spellings = spellings.flatMap((spelling) => forms.map((form) => spelling + form)).filter((spelling) => occurs(review, spelling));
  }
  return [...spellings].sort(compareUtf8);
}

/** A letter as it stands, small and capital; any other character is itself. One that turns into two letters is left as it is. */
function formsOf(character: string): readonly string[] {
  const forms = [character, character.toLowerCase(), character.toUpperCase()];
  return [...new Set(forms.filter((form) => form.length === character.length))];
}

function occurs(review: ReadableReview, prefix: string): boolean {
  return review.one('SELECT 1 FROM case_record WHERE case_ref >= ? AND case_ref < ? LIMIT 1', ...rangeOf(prefix)) !== undefined;
}
