import type { Bridge, BridgeCommand, BridgeInput, BridgeOutput } from '../../shared/contract/desktop.ts';
import type { CoreError } from '../../shared/result.ts';

declare global {
  interface Window {
    readonly dipSampler: Bridge;
  }
}

/** What a failed command becomes inside the window, where queries and mutations expect something thrown. */
export class Failed extends Error {
  readonly error: CoreError;

  constructor(error: CoreError) {
    super(error.message);
    this.error = error;
  }
}

/** Asks the host for a command and gives its value, or throws `Failed` with a finished sentence. */
export async function ask<N extends BridgeCommand>(command: N, input: BridgeInput<N>): Promise<BridgeOutput<N>> {
  const result = await window.dipSampler.call(command, input);
  if (result.ok) return result.value;
  throw new Failed(result.error);
}

/** The same for a question that may no longer matter before it is answered: when the signal says so, the core is told to stop. */
export async function askCancellable<N extends BridgeCommand>(
  command: N,
  input: BridgeInput<N>,
  signal: AbortSignal,
): Promise<BridgeOutput<N>> {
  const id = crypto.randomUUID();
  const stop = (): void => void window.dipSampler.call('desktop.cancel', { id });
  signal.addEventListener('abort', stop, { once: true });
  try {
    const result = await window.dipSampler.call(command, input, undefined, id);
    if (result.ok) return result.value;
    throw new Failed(result.error);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
