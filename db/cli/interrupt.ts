/**
 * From here on Ctrl C ends the program as a person expects: nothing is changed, and the program says so. A second one ends it at once; the
 * transaction is then rolled back when the review is next opened. Imports nothing, so that it can stand before all that takes time to load.
 */
export function listenForInterrupt(): { readonly signal: AbortSignal; end(): void } {
  const controller = new AbortController();
  const interrupt = (): void => controller.abort();
  process.once('SIGINT', interrupt);
  return { signal: controller.signal, end: () => void process.off('SIGINT', interrupt) };
}
