import { create } from 'zustand';

/** Who issues packages in this window: asked with the first, kept for the next. Empty where nobody is to be named. */
export const useIssuer = create<{ readonly by: string }>(() => ({ by: '' }));

export function setIssuer(by: string): void {
  useIssuer.setState({ by });
}
