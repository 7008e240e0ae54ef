import type { CaseFieldId } from '../../../shared/vocabulary/case-fields.ts';
import type { IdentityKind, IdentitySpan } from '../../../shared/vocabulary/identity-kinds.ts';

export interface LabelledSpan extends IdentitySpan {
  /** Of a name: where such names are at home, so that recall can be told by origin. */
  readonly origin?: string;
}

/** A text and every identity in it. */
export interface LabelledText {
  readonly text: string;
  /** Heading of its column, or null for a narrative. */
  readonly heading: string | null;
  readonly field: CaseFieldId | null;
  readonly spans: readonly LabelledSpan[];
}

/** The kind of identity that fills a slot. */
export function kindOfSlot(slot: string): IdentityKind {
  return slot === 'full-name' || slot === 'given-name' || slot === 'surname' ? 'name' : (slot as IdentityKind);
}
