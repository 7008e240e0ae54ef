import type { Hand } from '../../shared/contract/package-commands.ts';

/** The one thing to do next with packages: the first that is still to be issued, then what is out, then what has come back. */
export type NextStep = { readonly act: 'issue'; readonly reviewer: string } | { readonly act: 'take-in' } | { readonly act: 'differences' };

export function nextStep(hands: readonly Hand[]): NextStep {
  const without = hands.find(({ assigned, packages }) => assigned > 0 && packages.length === 0);
  if (without) return { act: 'issue', reviewer: without.reviewer };
  const isOut = hands.some(({ packages }) => packages.some(({ state }) => state === 'out' || state === 'part-back'));
  return { act: isOut ? 'take-in' : 'differences' };
}
