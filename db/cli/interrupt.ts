/**
 * While a command runs, Ctrl C ends it as a person expects: nothing is changed, and the program says so. A second one ends the program at
 * once; the transaction is then rolled back when the review is next opened.
 */
export function listenForInterrupt(): { readonly signal: AbortSignal; end(): void } {
  const controller = new AbortController();
  const interrupt = (): void => controller.abort();
  process.once('SIGINT', interrupt);
  return { signal: controller.signal, end: () => void process.off('SIGINT', interrupt) };
}
