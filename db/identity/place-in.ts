import { pointAt, pointLength, slicePoints } from '../../shared/code-points.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { NarrativePart } from '../../shared/vocabulary/case-fields.ts';
import { sha256Hex } from '../sha256.ts';

interface Place {
  readonly part: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch held against the text it is of, without the blanks at its ends, and with the hash that ties it to that text. */
export function placeIn(
  narrative: readonly NarrativePart[],
  { caseRef, part, start, end }: Place & { readonly caseRef: string },
): Result<Place & { readonly text: string }> {
  const text = narrative.find(({ column }) => column === part)?.text;
  if (text === undefined) {
    const known = narrative.filter((each) => each.text !== '').map(({ column }) => column);
    return fail('no-such-part', texts.care.errors.noPart(caseRef, part, known), { field: 'part' });
  }
  const length = pointLength(text);
  if (end > length) return fail('stretch-beyond', texts.care.errors.reporter(part, length), { field: 'end' });
  const words = slicePoints(text, start, Math.max(start, end));
  if (!/[\p{L}\p{N}]/u.test(words)) return fail('stretch-empty', texts.care.errors.stretchEmpty(), { field: 'start' });
  const first = start + pointAt(words, words.length - words.trimStart().length);
  return ok({ part, start: first, end: first + pointLength(words.trim()), text: sha256Hex(text) });
}
