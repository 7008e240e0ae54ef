import type { CommandInput, CommandName, CommandOutput } from '../../shared/contract/commands.ts';
import type { CoreError, Result } from '../../shared/result.ts';
import type { Core } from '../commands/handler.ts';
import { showProgress } from './progress.ts';

/** Ends a verb with a failure; caught in one place, where it becomes the exit code and the sentence. */
export class Refused extends Error {
  readonly error: CoreError;

  constructor(error: CoreError) {
    super(error.message);
    this.error = error;
  }
}

/** Asks the core and gives the answer's value, or ends the verb. The dispatcher has held the answer against the contract. */
export async function ask<N extends CommandName>(core: Core, name: N, input: CommandInput<N>): Promise<CommandOutput<N>> {
  const bar = showProgress();
  const result = await core.dispatch(name, input, { onProgress: bar.show });
  bar.clear();
  return valueOf(result as Result<CommandOutput<N>>);
}

export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Refused(result.error);
}
