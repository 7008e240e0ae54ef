/** Numbers between 0 and 1, neither included, evenly spread: each call the next. */
export type Uniform = () => number;

/**
 * A generator that gives the same numbers for the same seed, on every machine.
 * Source: sfc32 of Doty-Humphrey's PractRand, whose state is four words of 32 bits.
 *
 * @param seed at least 32 hex digits, as SHA-256 gives them
 */
export function seededUniform(seed: string): Uniform {
  const word = (at: number): number => Number.parseInt(seed.slice(at * 8, at * 8 + 8), 16) | 0;
  let [a, b, c, counter] = [word(0), word(1), word(2), word(3)];
  const next = (): number => {
    const drawn = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + drawn;
    c |= 0;
    return ((drawn >>> 0) + 0.5) / 2 ** 32;
  };
  // The first numbers still show the seed.
  for (let i = 0; i < 12; i++) next();
  return next;
}

/**
 * A draw from the gamma distribution with scale 1.
 * Source: Marsaglia and Tsang 2000, ACM Transactions on Mathematical Software 26:363–372.
 *
 * @param shape above 0
 */
export function gammaDraw(shape: number, uniform: Uniform): number {
  if (shape < 1) return gammaDraw(shape + 1, uniform) * uniform() ** (1 / shape);
  const d = shape - 1 / 3;
  const scale = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normalDraw(uniform);
    const v = (1 + scale * x) ** 3;
    if (v <= 0) continue;
    const u = uniform();
    // Holds nearly always, and spares the logarithms.
    if (u < 1 - 0.0331 * x ** 4 || Math.log(u) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** A draw from the standard normal distribution. Source: Box and Muller 1958. */
function normalDraw(uniform: Uniform): number {
  return Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}
