import { useState } from 'react';
import type { FileChoice } from '../../shared/contract/desktop.ts';
import type { CoreError } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { ask, Failed } from '../core/bridge.ts';
import { reviewChanged } from '../core/queries.ts';
import { useWindow } from '../state/window-store.ts';

const t = texts.sample.drawn;

interface Written {
  readonly choice: FileChoice;
  readonly said: string;
}

/** Writing the certificate of a draw, or its frame, to a file of the person's choice. */
export function useSaveDraw(drawId: string) {
  const [written, setWritten] = useState<Written | null>(null);
  const [error, setError] = useState<CoreError | null>(null);

  const save = async (
    purpose: 'save-certificate' | 'save-frame',
    suggestedName: string,
    write: (choice: FileChoice) => Promise<string>,
  ): Promise<void> => {
    setError(null);
    setWritten(null);
    try {
      const { choice } = await ask('desktop.choose-file', { purpose, suggestedName });
      if (!choice) return;
      setWritten({ choice, said: await write(choice) });
      useWindow.getState().saved(new Date().toISOString());
      await reviewChanged();
    } catch (problem) {
      if (!(problem instanceof Failed)) throw problem;
      setError(problem.error);
    }
  };

  return {
    written,
    error,
    clearError: () => setError(null),
    certificate: () =>
      save('save-certificate', t.certificateName(drawId), async ({ token, name }) => {
        await ask('draw.certificate', { file: token, drawId });
        return t.written(name);
      }),
    frame: () =>
      save('save-frame', t.frameName(drawId), async ({ token, name }) => {
        const { files } = await ask('draw.write-frame', { file: token, drawId });
        const second = files[1]?.file;
        return second === undefined ? t.written(name) : t.writtenMany(name, second);
      }),
  };
}
