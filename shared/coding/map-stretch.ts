import type { Stretch } from './desk-items.ts';

/** A change of a part of a narrative after the import: code points from `start`, `end` not included, gave way to `length` others. */
export interface TextEdit {
  readonly part: string;
  /** SHA-256 of the part before the change, and after it. */
  readonly before: string;
  readonly after: string;
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/**
 * Where a stretch stands once its part has been changed. A stretch that the change overlaps grows to cover all that was put in place of the
 * old words, so that it never begins or ends within a token such as `[name]`; one that lay wholly inside it is lost, since none of its
 * words are left: null. `inside: 'cover'` lets it cover what was put in their place: evidence of words that named somebody is evidence still.
 *
 * The answer's `text` is as far as the changes lead; where that is not the hash of the part as it stands, the text was changed by other means,
 * and the positions mean nothing in it.
 *
 * @param edits Changes of one case in the order in which they were made. Those made before the stretch was are passed over.
 */
export function mapStretch<S extends Stretch>(stretch: S, edits: readonly TextEdit[], inside: 'lost' | 'cover' = 'lost'): S | null {
  let mapped = stretch;
  for (const edit of edits) {
    if (edit.part !== mapped.part || edit.before !== mapped.text) continue;
    const place = mapPlace(mapped, edit) ?? (inside === 'cover' && edit.length > 0 ? covering(edit) : null);
    if (place === null) return null;
    mapped = { ...mapped, ...place, text: edit.after };
  }
  return mapped;
}

function covering({ start, length }: TextEdit): Place {
  return { start, end: start + length };
}

type Place = Pick<Stretch, 'start' | 'end'>;

function mapPlace({ start, end }: Place, edit: TextEdit): Place | null {
  const shift = edit.length - (edit.end - edit.start);
  if (end <= edit.start) return { start, end };
  if (start >= edit.end) return { start: start + shift, end: end + shift };
  if (start >= edit.start && end <= edit.end) return null;
  return { start: Math.min(start, edit.start), end: end > edit.end ? end + shift : edit.start + edit.length };
}
