/** Exit codes of the command line. */
export const exitCodes = { done: 0, usage: 1, refused: 2, integrity: 3 } as const;

const integrityErrors: ReadonlySet<string> = new Set(['draw-not-reproduced', 'audit-broken']);

export function exitCodeOf(errorCode: string): number {
  return integrityErrors.has(errorCode) ? exitCodes.integrity : exitCodes.refused;
}
