import { counted, grouped, listed } from './words.ts';

/** Sharing the drawn cases out among reviewers. */
export const sharing = {
  interestsFile: (file: string, row: number) =>
    `${file}, line ${grouped(row)}: write a reviewer and a case, apart by a comma, such as AB,C-0012.`,
  interestCase: (ref: string) => `An interest is declared in the case “${ref}”, which this review does not have. Check the reference.`,
  repeatedReviewer: (name: string) => `The reviewer “${name}” is named twice. Give each a name or initials of their own.`,
  tooFew: (coders: number, reviewers: number) =>
    `Each case is to have ${grouped(coders)} reviewers, and there ${reviewers === 1 ? 'is' : 'are'} ${grouped(reviewers)}. Name more, or lower the number.`,
  overlapNeedsTwo: () => 'Cases that overlap need two reviewers at least. Name another, or set the overlap to 0.',
  overlapAndCoders: () => 'Give either an overlap or a number of reviewers for each case, not both.',
  noneEligible: (ref: string, wanted: number, free: readonly string[]) =>
    `The case “${ref}” needs ${counted(wanted, 'reviewer', 'reviewers')} without an interest in it, and ${free.length === 0 ? 'there is none' : `only ${listed(free)} ${free.length === 1 ? 'is' : 'are'} free`}. Name another reviewer.`,
  nothingShared: (id: string) => `${id} has not been shared out yet.`,
};
