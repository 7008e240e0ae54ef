/** What may tell who somebody is, in the order in which it is told. An extract that is said to be anonymised should hold none of it. */
export const identityKinds = [
  'name',
  'email',
  'phone',
  'postcode',
  'address',
  'nhs-number',
  'national-insurance',
  'date-of-birth',
  'vehicle-registration',
  'url-or-handle',
  'reference',
] as const;

export type IdentityKind = (typeof identityKinds)[number];

/** Part of a text that may be an identity. Positions count UTF-16 units, as `slice` does; `end` is behind the last one. */
export interface IdentitySpan {
  readonly kind: IdentityKind;
  readonly start: number;
  readonly end: number;
}
