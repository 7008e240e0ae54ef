/** SHA-256 of the UTF-8 bytes of a text, as 64 lower-case hex digits. Handed in by the host. */
export type Sha256Hex = (text: string) => string;

export interface Ticket {
  readonly caseRef: string;
  /** 64 lower-case hex digits. */
  readonly ticket: string;
}

/**
 * The ticket of a case: SHA-256 of the seed as given, a line feed, and the case reference. Anyone can make it again with
 * `printf '%s\n%s' SEED CASEREF | sha256sum`.
 */
export function ticketOf(seed: string, caseRef: string, sha256: Sha256Hex): string {
  return sha256(`${seed}\n${caseRef}`);
}
