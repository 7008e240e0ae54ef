import { unitAt } from '../../shared/evidence/code-points.ts';
import type { IdentityKind, IdentitySpan } from '../../shared/vocabulary/identity-kinds.ts';
import { profileColumn } from '../screen/column-profile.ts';
import { type MaskedContext, maskedContext } from '../screen/mask.ts';

/** Characters shown on either side. */
const around = 40;

/**
 * A stretch of a narrative masked, among its neighbours, as the screen of an import would show it: whatever else the screen finds there is
 * masked too, since an extract may have been accepted as it was.
 */
export async function maskPlace(
  text: string,
  part: string,
  kind: IdentityKind,
  place: { readonly start: number; readonly end: number },
): Promise<MaskedContext> {
  // The lists of names take a while to load, and only a review with reports needs them here.
  const { screenCell } = await import('../screen/screen-cell.ts');
  const own: IdentitySpan = { kind, start: unitAt(text, place.start), end: unitAt(text, place.end) };
  const others = screenCell(text, profileColumn(part, 'narrative')).spans.filter(({ start, end }) => end <= own.start || start >= own.end);
  const spans = [...others, own].sort((a, b) => a.start - b.start);
  return maskedContext(text, spans, spans.indexOf(own), around);
}
