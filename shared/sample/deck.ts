import type { Random } from './random.ts';

/** Deals sentences from banks; a bank is known by its identity, so banks are module constants. */
export type Deal = (bank: readonly string[]) => string;

/**
 * Deals each bank out in shuffled order before any sentence of it comes round again, and never the same
 * one twice running, so that cases read one after another do not sound alike.
 */
export function createDeal(random: Random): Deal {
  const piles = new Map<readonly string[], string[]>();
  const last = new Map<readonly string[], string>();

  return (bank) => {
    let pile = piles.get(bank);
    if (!pile || pile.length === 0) {
      pile = random.shuffle(bank);
      if (pile.length > 1 && pile.at(-1) === last.get(bank)) pile.reverse();
      piles.set(bank, pile);
    }
    const sentence = pile.pop();
    if (sentence === undefined) throw new Error('An empty bank of sentences.');
    last.set(bank, sentence);
    return sentence;
  };
}
