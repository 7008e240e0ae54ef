import { useRef, useState } from 'react';
import type { CommandName, Progress } from '../../shared/contract/commands.ts';
import type { BridgeInput, BridgeOutput } from '../../shared/contract/desktop.ts';
import type { CoreError, Result } from '../../shared/result.ts';

/** A command that may take a while: how far it has come, what went wrong, and a way to end it. */
export function useLongCall<N extends CommandName>(command: N) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<CoreError | null>(null);
  const id = useRef('');

  /** Runs it and gives whatever came of it, for who does not want an error shown as it is. */
  const attempt = async (input: BridgeInput<N>): Promise<Result<BridgeOutput<N>>> => {
    id.current = crypto.randomUUID();
    setRunning(true);
    setError(null);
    setProgress(null);
    const result = await window.dipSampler.call(command, input, setProgress, id.current);
    setRunning(false);
    return result;
  };
  const run = async (input: BridgeInput<N>): Promise<BridgeOutput<N> | null> => {
    const result = await attempt(input);
    if (result.ok) return result.value;
    setError(result.error);
    return null;
  };
  const cancel = (): void => {
    void window.dipSampler.call('desktop.cancel', { id: id.current });
  };
  return { attempt, run, cancel, running, progress, error, clearError: () => setError(null) };
}
