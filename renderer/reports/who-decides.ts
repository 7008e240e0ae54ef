import { create } from 'zustand';

/** Who decides in this window: asked once, and kept for the next decision. */
export const useDecider = create<{ readonly by: string }>(() => ({ by: '' }));

export function setDecider(by: string): void {
  useDecider.setState({ by });
}
