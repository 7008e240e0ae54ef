import type { Random } from './random.ts';

const FRAME_SIZE = 420;
export const SAMPLE_SIZE = 200;

/** As if read from twenty dice thrown in public. */
export const SEED = '35162464132556143621';

/** References in the order in which crimes were recorded, with gaps where the force left other crimes out. */
export function makeReferences(random: Random): string[] {
  let number = 100;
  return Array.from({ length: FRAME_SIZE }, () => {
    number += random.chance(0.72) ? 1 : random.between(2, 6);
    return `SYN-${String(number).padStart(4, '0')}`;
  });
}

/**
 * The references that a simple draw takes: the smallest tickets, a ticket being the SHA-256 of seed, line
 * feed and reference. The draw is worked out first and the cases are dealt to fit it, because nobody can
 * choose a seed for its figures here: the app itself will draw these and no others.
 */
export function drawnReferences(refs: readonly string[], sha256Hex: (text: string) => string): Set<string> {
  const tickets = refs.map((ref) => ({ ref, ticket: sha256Hex(`${SEED}\n${ref}`) }));
  // References are ASCII, so comparing them as text is comparing their bytes.
  tickets.sort((a, b) => order(a.ticket, b.ticket) || order(a.ref, b.ref));
  return new Set(tickets.slice(0, SAMPLE_SIZE).map(({ ref }) => ref));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
