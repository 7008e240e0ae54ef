/** Ctrl C; an end that the system or another program asks for; a terminal that was closed. */
const ends = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * From here on Ctrl C ends the program as a person expects: nothing is changed, and the program says so. The same holds where it is asked to
 * end by other means. A second time ends it at once; the transaction is then rolled back when the review is next opened. Imports nothing, so
 * that it can stand before all that takes time to load.
 */
export function listenForInterrupt(): { readonly signal: AbortSignal; end(): void } {
  const controller = new AbortController();
  const end = (): void => {
    for (const name of ends) process.off(name, interrupt);
  };
  const interrupt = (): void => {
    end();
    controller.abort();
  };
  for (const name of ends) process.on(name, interrupt);
  return { signal: controller.signal, end };
}
