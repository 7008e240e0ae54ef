import { onTestFinished } from 'vitest';
import { type Core, createCore } from '../../db/core.ts';
import type { CommandInput, CommandName, CommandOutput } from '../../shared/contract/commands.ts';
import type { CoreError, Result } from '../../shared/result.ts';

/** A core that gives its review back when the test ends. */
export function testCore(actor = 'tester'): Core {
  const core = createCore({ actor });
  onTestFinished(() => core.close());
  return core;
}

/** Runs a command that must succeed, and gives its answer. */
export async function done<N extends CommandName>(core: Core, name: N, input: CommandInput<N>): Promise<CommandOutput<N>> {
  const result = (await core.dispatch(name, input)) as Result<CommandOutput<N>>;
  if (!result.ok) throw new Error(`${name} was refused: ${result.error.code}: ${result.error.message}`);
  return result.value;
}

/** Runs a command that must be refused, and gives its error. */
export async function refused<N extends CommandName>(core: Core, name: N, input: CommandInput<N>): Promise<CoreError> {
  const result = await core.dispatch(name, input);
  if (result.ok) throw new Error(`${name} was not refused: ${JSON.stringify(result.value)}`);
  return result.error;
}
