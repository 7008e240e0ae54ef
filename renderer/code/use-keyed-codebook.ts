import { useMemo } from 'react';
import type { Codebook } from '../../shared/codebook/codebook.ts';
import { withOwnKeys } from '../../shared/coding/own-keys.ts';
import { useWindow } from '../state/window-store.ts';

/** The codebook with the keys that this reviewer gave to its themes. */
export function useKeyedCodebook(codebook: Codebook): Codebook {
  const { keys } = useWindow((state) => state.settings);
  return useMemo(() => withOwnKeys(codebook, keys), [codebook, keys]);
}
