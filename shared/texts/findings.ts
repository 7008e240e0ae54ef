import { counted, grouped } from './words.ts';

/** Words in and around the figures. */
export const findings = {
  emptyBase: (label: string) => `${label}: no reviewed case counts towards this, so there is no percentage.`,
  noPercentage: () => 'no percentage',
  /** For a measure whose codebook gives no sentence. */
  plainSentence: (label: string) => `${label}: {percent} ({numerator} of {denominator}).`,
  withBase: (sentence: string, numerator: number, denominator: number) =>
    `${sentence.replace(/\.\s*$/, '')} (${numerator} of ${denominator}).`,
  interval: (low: number, high: number) => (low === high ? `${low}%` : `${low}% to ${high}%`),
  intervalOfFrame: (low: number, high: number) => `95% interval for the whole frame: ${low}% to ${high}%`,
  weighted: (estimate: number, low: number, high: number) => `Weighted to the whole frame: ${estimate}%, 95% interval ${low}% to ${high}%`,
  wholeFrame: () => 'Every case of the frame was reviewed: nothing is estimated.',
  of: (numerator: number, denominator: number) => `${numerator} of ${denominator}`,
  unresolved: (n: number) => `${counted(n, 'case is', 'cases are')} left out because reviewers differ and nobody has decided.`,
  missing: (n: number) => `${counted(n, 'case is', 'cases are')} left out because a value that counts here is not coded or recorded.`,
  unclear: (n: number) => `In ${grouped(n)} of these cases the reviewers could not tell.`,
  smallBase: (n: number) => `Small base: ${counted(n, 'case', 'cases')}. Read it as an indication.`,
  smallBaseBelow: 30,
  noInterval: () => 'no interval',
  censusWhy: (reviewed: number, frame: number) =>
    reviewed >= frame
      ? 'Every case of the frame was taken, so the share is the frame’s own and needs no interval.'
      : `Every case of the frame was taken, but only ${grouped(reviewed)} of ${grouped(frame)} are reviewed: the share is of those alone, and nobody drew them by chance.`,
  noChanceWhy: (method: 'purposive' | 'time-slice') =>
    method === 'purposive'
      ? 'The cases were chosen, not drawn by chance: the figure is of them alone, and has no interval.'
      : 'The cases are those of a stretch of time, not drawn by chance: the figure is of them alone, and has no interval.',
  emptyStratumWhy: () => 'A stratum has no reviewed case yet, so nothing can be said of the whole frame.',
};
