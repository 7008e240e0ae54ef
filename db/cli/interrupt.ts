/** Ctrl C, a polite kill, and a terminal or a session that is closed. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * From here on Ctrl C ends the program as a person expects: nothing is changed, and the program says so. A second one ends it at once; the
 * transaction is then rolled back when the review is next opened. Imports nothing, so that it can stand before all that takes time to load.
 */
export function listenForInterrupt(): { readonly signal: AbortSignal; end(): void } {
  const controller = new AbortController();
  const interrupt = (): void => controller.abort();
  for (const signal of signals) process.once(signal, interrupt);
  return {
    signal: controller.signal,
    end: () => {
      for (const signal of signals) process.off(signal, interrupt);
    },
  };
}
