import { compareUtf8 } from '../text-order.ts';
import type { Frame } from './frame.ts';
import { type Sha256Hex, type Ticket, ticketOf } from './ticket.ts';

/**
 * A systematic draw of n from N: cases in the order of their recorded date (none first), then reference; with u = SHA-256 of the seed
 * as a whole number modulo N, the positions ⌊(u + iN)/n⌋ mod N for i = 0…n−1. Fractional intervals give every case the same chance
 * n/N, which a whole step does not where n does not divide N (Murthy, Sampling Theory and Methods, 1967, circular systematic sampling).
 */
export function systematicDraw({ refs, keys }: Frame, size: number, seed: string, sha256: Sha256Hex): readonly Ticket[] {
  const total = refs.length;
  const order = refs.map((_, at) => at).sort((a, b) => compareUtf8(keys?.[a] ?? '', keys?.[b] ?? '') || a - b);
  const start = Number(BigInt(`0x${sha256(seed)}`) % BigInt(total));
  return Array.from({ length: size }, (_, i) => {
    const caseRef = refs[order[Math.floor((start + i * total) / size) % total] ?? 0] ?? '';
    return { caseRef, ticket: ticketOf(seed, caseRef, sha256) };
  });
}
