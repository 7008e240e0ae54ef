import { type IdentityKind, identityKinds } from '../vocabulary/identity-kinds.ts';
import { counted, grouped, listed } from './words.ts';

/** What the kinds of identity are called, one and many. */
const kinds: Readonly<Record<IdentityKind, readonly [one: string, many: string]>> = {
  name: ['name', 'names'],
  email: ['e-mail address', 'e-mail addresses'],
  phone: ['phone number', 'phone numbers'],
  postcode: ['postcode', 'postcodes'],
  address: ['address', 'addresses'],
  'nhs-number': ['NHS number', 'NHS numbers'],
  'national-insurance': ['National Insurance number', 'National Insurance numbers'],
  'date-of-birth': ['date of birth', 'dates of birth'],
  'vehicle-registration': ['vehicle registration', 'vehicle registrations'],
  'url-or-handle': ['web address or handle', 'web addresses or handles'],
  reference: ['police reference', 'police references'],
};

/** `2 names and 1 phone number`, in the order of the vocabulary. */
export function kindsCounted(counts: Readonly<Partial<Record<string, number>>>): string {
  return listed(
    identityKinds.flatMap((kind) => {
      const n = counts[kind] ?? 0;
      return n === 0 ? [] : [counted(n, ...kinds[kind])];
    }),
  );
}

const places = {
  'file-name': () => 'The name of the file',
  'sheet-name': (number: number) => `The name of sheet ${grouped(number)}`,
  heading: (number: number) => `The heading of column ${grouped(number)}`,
};

/** Texts on identities that more than one screen needs. */
export const identities = {
  kind: (kind: IdentityKind) => kinds[kind][0],
  kindsCounted,
  /** A find in what is kept beside the cells. */
  beside: (place: keyof typeof places, number: number, kind: IdentityKind, masked: string) =>
    `${places[place](number)} holds a likely ${kinds[kind][0]}: ${masked}`,
};
