import type { DrawMethod } from '../draw/method.ts';
import { counted, grouped } from './words.ts';

/** What a plan buys, beside it. */
export const sampleBuys = {
  heading: 'What it buys',
  whole: (n: number) => `Of all ${counted(n, 'case', 'cases')}`,
  points: (points: string) => `± ${points} points`,
  wholeText: (confidence: string) => `about a share near one half, at ${confidence} confidence`,
  stratifiedNote: 'Told as for a simple draw of this size; strata can only be seen to narrow it once the cases are coded.',
  noneYet: 'Say how many cases, and this shows what they could tell.',
  intervals: 'If so many of them show something',
  intervalOf: (cases: number, n: number) => `${grouped(cases)} of ${grouped(n)}`,
  intervalText: (low: string, high: string) => `${low} to ${high}`,
  intervalDescription: (share: string, low: string, high: string) => `${share} of the sample: between ${low} and ${high} of the frame`,
  subgroup: 'Of a subgroup of',
  subgroupText: (low: string, high: string) => `If half of them show something, the frame lies between ${low} and ${high}.`,
  smallGroup: (k: number, least: number) =>
    `${counted(k, 'case', 'cases')} cannot carry a percentage: report the counts, or draw enough for ${grouped(least)} of them.`,
  subgroupWrong: (n: number) => `A whole number from 1 to ${grouped(n)}.`,
  marginHeading: 'Plan from a margin',
  margin: 'Margin, points either way',
  confidence: 'Confidence, %',
  expect: 'Share expected, %',
  percentWrong: 'A number above 0 and below 100.',
  advice: (points: string, n: number) => `For ${points} points either way, draw ${grouped(n)}.`,
  useSize: (n: number) => `Plan for ${counted(n, 'case', 'cases')}`,
  costHeading: 'What it costs',
  minutes: 'Minutes a case',
  reviewers: 'Reviewers',
  overlap: 'Coded twice, %',
  costWrong: 'A number above 0.',
  reviewersWrong: 'A whole number, 1 or more.',
  overlapWrong: 'A number from 0 to 100.',
  noChance: {
    simple: '',
    stratified: '',
    systematic: '',
    purposive: 'Chance has no part, so no margin or interval can be had. What is found is true of these cases and says nothing of others.',
    'time-slice':
      'Chance has no part, so no margin or interval can be had. What is found is true of these days and says nothing of others.',
    census: 'Every case of the frame is taken, so nothing is estimated: shares are the frame’s own, without margin or interval.',
  } as const satisfies Record<DrawMethod, string>,
};
