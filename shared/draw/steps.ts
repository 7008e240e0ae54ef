/**
 * Long work cut into steps: it yields how many cases it has come to, so that a host may show that, look after other things, or end it
 * between two steps; what it returns is the outcome.
 */
export type Steps<T> = Generator<number, T, undefined>;

/** Cases between two yields. */
export const stepLength = 20_000;

/** Runs the work to its end in one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
