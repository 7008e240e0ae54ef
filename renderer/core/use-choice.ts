import { useState } from 'react';
import type { BridgeInput, FileChoice } from '../../shared/contract/desktop.ts';
import type { CoreError } from '../../shared/result.ts';
import { ask, Failed } from './bridge.ts';

/** Asks for one file by the system's dialog: null when it was cancelled, or could not be had for the reason that is then the `problem`. */
export function useChoice() {
  const [problem, setProblem] = useState<CoreError | null>(null);
  const choose = async (wanted: BridgeInput<'desktop.choose-file'>): Promise<FileChoice | null> => {
    setProblem(null);
    try {
      return (await ask('desktop.choose-file', wanted)).choice;
    } catch (thrown) {
      if (!(thrown instanceof Failed)) throw thrown;
      setProblem(thrown.error);
      return null;
    }
  };
  return { choose, problem };
}
