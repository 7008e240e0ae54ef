/** A source of repeatable choices: the same seed and hash give the same choices on every machine. */
export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  integer(below: number): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** True with the given probability, 0 to 1. */
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** One key, with chances in proportion to the weights. */
  weighted<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K;
  shuffle<T>(items: readonly T[]): T[];
}

const WORDS_PER_HASH = 8;
const RANGE = 2 ** 32;

/**
 * SHA-256 in counter mode: the hash of `seed`, a line feed and 0, 1, 2 … gives eight 32-bit numbers at a
 * time. The sample has to be the same everywhere, so nothing here depends on the engine or the clock.
 */
export function createRandom(seed: string, sha256Hex: (text: string) => string): Random {
  let block = '';
  let used = 0;

  function next(): number {
    const word = used % WORDS_PER_HASH;
    if (word === 0) block = sha256Hex(`${seed}\n${used / WORDS_PER_HASH}`);
    used++;
    return Number.parseInt(block.slice(word * 8, word * 8 + 8), 16);
  }

  // A 32-bit number modulo a small count is very slightly uneven, which is of no account in a made sample.
  const integer = (below: number): number => next() % below;

  function pick<T>(items: readonly T[]): T {
    const item = items[integer(items.length)];
    if (item === undefined) throw new Error('Nothing to pick from.');
    return item;
  }

  function weighted<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K {
    const entries = Object.entries(weights) as [K, number][];
    let rest = (next() / RANGE) * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      rest -= weight;
      if (rest < 0) return key;
    }
    throw new Error('No weights to choose by.');
  }

  function shuffle<T>(items: readonly T[]): T[] {
    const pool = [...items];
    return items.map(() => pool.splice(integer(pool.length), 1)[0] as T);
  }

  return {
    integer,
    between: (low, high) => low + integer(high - low + 1),
    chance: (probability) => next() / RANGE < probability,
    pick,
    weighted,
    shuffle,
  };
}
