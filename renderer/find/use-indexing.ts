import { useCallback, useEffect, useRef, useState } from 'react';
import type { Progress } from '../../shared/contract/commands.ts';
import type { CoreError } from '../../shared/result.ts';

/** Work that is over sooner, ms, is not spoken of. */
const patience = 500;

interface Indexing {
  /** Null while nothing is being indexed, or it has only just begun. */
  readonly progress: Progress | null;
  readonly error: CoreError | null;
  /** Indexes until nothing is left; at once where nothing is. False where it was ended before. */
  run(): Promise<boolean>;
  cancel(): void;
}

/** Fills the index of narratives go by go, so that the desk can save in between, and a cancel keeps what is done. */
export function useIndexing(): Indexing {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [error, setError] = useState<CoreError | null>(null);
  const underWay = useRef<Promise<boolean> | null>(null);
  const call = useRef<{ id: string; ended: boolean }>({ id: '', ended: false });

  const fill = useCallback(async (): Promise<boolean> => {
    const started = performance.now();
    const show = (now: Progress): void => {
      if (performance.now() - started > patience) setProgress(now);
    };
    setError(null);
    for (;;) {
      call.current.id = crypto.randomUUID();
      const gone = await window.dipSampler.call('find.index', {}, show, call.current.id);
      if (!gone.ok && gone.error.code !== 'cancelled') setError(gone.error);
      if (!gone.ok || call.current.ended) return false;
      const { left, total } = gone.value;
      if (left === 0) return true;
      show({ stage: 'words', done: total - left, total });
    }
  }, []);

  const run = useCallback((): Promise<boolean> => {
    call.current.ended = false;
    underWay.current ??= fill().finally(() => {
      underWay.current = null;
      setProgress(null);
    });
    return underWay.current;
  }, [fill]);

  const cancel = useCallback((): void => {
    if (!underWay.current) return;
    call.current.ended = true;
    void window.dipSampler.call('desktop.cancel', { id: call.current.id });
  }, []);
  // Whoever leaves the table goes on with something else; what is indexed stays.
  useEffect(() => cancel, [cancel]);

  return { progress, error, run, cancel };
}
