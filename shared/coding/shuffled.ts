/**
 * Coders of one difference in an order that says nothing of who they are: by a hash over the difference and the name. It is the same each time
 * the difference is opened, and another in the next, so that nobody is always the first.
 *
 * @param difference what tells this difference from every other, in every other review too
 */
export function shuffled<T extends { readonly reviewer: string }>(
  coders: readonly T[],
  difference: readonly string[],
  sha256: (text: string) => string,
): readonly T[] {
  const ticket = ({ reviewer }: T): string => sha256([...difference, reviewer].join('\n'));
  return coders
    .map((coder) => ({ coder, order: ticket(coder) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ coder }) => coder);
}

/** The letter of the coder at a place from 0: A to Z, then A2 to Z2 and on. */
export function coderLetter(at: number): string {
  const round = Math.floor(at / 26);
  return String.fromCharCode(65 + (at % 26)) + (round === 0 ? '' : String(round + 1));
}
