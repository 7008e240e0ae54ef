/** Dice that a seed is made of: twenty of them leave 3.6 million billion outcomes, more than anybody could try. */
export const wantedDice = 20;

/** A text that is nothing but dice, with or without spaces between them. */
function isDice(text: string): boolean {
  return /^[1-6\s]+$/.test(text) && /[1-6]/.test(text);
}

/** The seed that a typed text stands for: dice without their spaces, anything else letter by letter. */
export function seedOf(text: string): string {
  return isDice(text) ? text.replace(/\s/g, '') : text;
}

export interface DiceShown {
  /** The dice typed, in fives, with a dot for each that is still to come. */
  readonly fives: readonly string[];
  readonly count: number;
  readonly hadSpaces: boolean;
}

/** How dice are shown as they are typed; null for any other text. */
export function diceShown(text: string): DiceShown | null {
  if (!isDice(text)) return null;
  const seed = seedOf(text);
  const padded = seed.padEnd(wantedDice, '·');
  return { fives: padded.match(/.{1,5}/g) ?? [], count: seed.length, hadSpaces: seed !== text.trim() };
}
