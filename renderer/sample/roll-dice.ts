/** Digits of so many fair dice, 1 to 6, from the system's own randomness. Bytes of 252 and above are thrown again, so that no face is favoured. */
export function rollDice(count: number): string {
  let digits = '';
  while (digits.length < count) {
    for (const byte of crypto.getRandomValues(new Uint8Array(count))) {
      if (byte < 252 && digits.length < count) digits += String((byte % 6) + 1);
    }
  }
  return digits;
}
