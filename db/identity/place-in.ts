import { countCodePoints, sliceCodePoints } from '../../shared/evidence/code-points.ts';
import { trimmed } from '../../shared/evidence/widen.ts';
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
  const length = countCodePoints(text);
  if (end > length) return fail('stretch-beyond', texts.care.errors.reporter(part, length), { field: 'end' });
  const words = sliceCodePoints(text, start, Math.max(start, end));
  const place = /[\p{L}\p{N}]/u.test(words) ? trimmed({ start, end }, words) : null;
  if (!place) return fail('stretch-empty', texts.care.errors.stretchEmpty(), { field: 'start' });
  return ok({ part, ...place, text: sha256Hex(text) });
}
