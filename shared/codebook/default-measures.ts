import type { CodebookFile } from './codebook.ts';

/** The measures that a panel's published report rests on, each with its counts in the sentence. */
export const defaultMeasures: NonNullable<CodebookFile['measures']> = [
  {
    id: 'reprisal-fear',
    label: 'Fear of reprisal',
    where: "has('reprisal-fear')",
    sentence: 'In {percent} of cases reviewed ({numerator} of {denominator}), the reason recorded was fear of repercussions or reprisal.',
  },
  {
    id: 'domestic-refusal',
    label: 'Domestic: refused to support police action',
    of: "has('domestic')",
    where: "answer('engagement') = 'never'",
    sentence: 'In {percent} of domestic incidents ({numerator} of {denominator}), the victim refused to support police action.',
  },
  {
    id: 'third-party-share',
    label: 'Third-party reports',
    where: "has('third-party')",
    sentence: 'Third-party reports were {percent} of cases reviewed ({numerator} of {denominator}).',
  },
  {
    id: 'third-party-never',
    label: 'Third-party: never supported an investigation',
    of: "has('third-party')",
    where: "answer('engagement') = 'never'",
    sentence:
      'In {percent} of third-party reports ({numerator} of {denominator}; {third-party-share.percent} of cases reviewed), the victim never supported an investigation.',
    sentenceWhenAll:
      'In all third-party reports ({numerator} of {denominator}; {third-party-share.percent} of cases reviewed), the victim never supported an investigation.',
  },
  {
    id: 'underage-never',
    label: 'Underage: never supported an investigation',
    of: "has('underage')",
    where: "answer('engagement') = 'never'",
    sentence: 'In {percent} of underage cases ({numerator} of {denominator}), the victim never supported an investigation.',
  },
  {
    id: 'engagement:never',
    label: 'Never supported police action',
    where: "answer('engagement') = 'never'",
    sentence: 'In {percent} of cases reviewed ({numerator} of {denominator}), the victim never supported police action.',
  },
  {
    id: 'engagement:withdrew',
    label: 'Engaged, then withdrew',
    where: "answer('engagement') = 'withdrew'",
    sentence: 'In {percent} of cases reviewed ({numerator} of {denominator}), the victim engaged and then withdrew.',
  },
  {
    id: 'engagement:maintained',
    label: 'Stayed engaged',
    where: "answer('engagement') = 'maintained'",
    sentence: 'In {percent} of cases reviewed ({numerator} of {denominator}), the victim stayed engaged.',
  },
];
