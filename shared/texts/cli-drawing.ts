import { counted, grouped } from './words.ts';

/** What the command line says of draws and of sharing out. */
export const drawing = {
  where: "expression that chooses the frame, for example outcomeCode = '16'",
  stratify: 'field or column whose values are the strata',
  allocation: 'how strata share the size: proportional, equal or neyman',
  minPerStratum: 'least of each stratum; a smaller one gives all it has',
  rates: 'earlier rates for neyman: a file of stratum,share lines',
  ratesFrom: 'earlier rates for neyman from a coded draw: MEASURE, or draw-1:MEASURE',
  cases: 'purposive: file of references, one a line',
  from: 'time slice: first day recorded, 2023-01-31',
  to: 'time slice: last day recorded, 2023-12-31',
  selectedBy: 'purposive: who chose the cases',
  reason: 'purposive: why these',
  topUp: 'draw to add to; --size is what the sample is to come to',
  sizeInMind: 'cases one has in mind: tells what they could show',
  subgroup: 'cases of a subgroup one means to report on',
  minutes: 'minutes a case takes to read and code',
  reviewerCount: 'reviewers who share the work',
  overlap: 'share of the cases that two reviewers code, 0 to 1',
  coders: 'reviewers of every case',
  reviewers: 'names or initials, apart by commas',
  interests: 'file of reviewer,case lines: nobody gets a case they have an interest in',
  frameOfDraw: 'with --out: the draw whose frame is written; the latest without it',
  note: 'put frame and plan on record, before the seed is drawn',
  frameOut: 'write the frame of a draw as it was hashed, one reference a line',
  excludeCase: 'reference of the case to take out',
  excludeReason: 'why it is taken out',
  by: 'who takes it out',
  replace: 'draw the next ticket in its place',
  certificateOut: 'file to write; the ending chooses html, pdf or json',
  stratum: (value: string, size: number, frame: number) => `  ${value}: ${grouped(size)} of ${grouped(frame)}`,
  frame: (frame: number, cases: number) => `${counted(frame, 'case', 'cases')} in the frame, of ${grouped(cases)} in the review.`,
  wroteHash: (file: string, hash: string) => `Wrote ${file}, SHA-256 ${hash}.`,
  excluded: (ref: string, replacement: string | null) =>
    replacement === null ? `${ref} is taken out.` : `${ref} is taken out; ${replacement} is drawn in its place.`,
  group: (value: string, sample: number, sampleShare: number, frame: number, frameShare: number) =>
    `  ${value}: ${sampleShare.toFixed(1)}% of the sample (${grouped(sample)}), ${frameShare.toFixed(1)}% of the frame (${grouped(frame)})`,
  gaps: 'Largest gaps',
  share: (reviewer: string, cases: number, length: number) =>
    `${reviewer}: ${counted(cases, 'case', 'cases')}, ${grouped(length)} characters to read`,
  doubleCoded: (n: number) => `${counted(n, 'case has', 'cases have')} two reviewers or more.`,
};
