import { compareUtf8 } from '../text-order.ts';

/** Place of a text in a list sorted by UTF-8 bytes, or −1. */
export function indexOfSorted(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareUtf8(sorted[middle] ?? '', text) < 0) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === text ? low : -1;
}
