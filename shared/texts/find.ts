import { counted, grouped } from './words.ts';

/** Finding cases: the table of cases in the Code place, and the search in narratives. */
export const find = {
  verb: 'find words in narratives; all must occur, "a phrase", OR, -without, begin*',
  flags: {
    reviewer: 'look through the cases of one reviewer; through all of the draw without it',
    all: 'all cases: of the draw for a reviewer, else of the review',
    draw: 'a draw by its name; the latest without it',
    where: 'keep the cases for which an expression is true',
    limit: 'cases to show; 50 without it',
  },
  indexing: 'Indexing the words',
  total: (n: number, of: number) => `${grouped(n)} of ${counted(of, 'case', 'cases')}`,
  line: (caseRef: string, position: number, hits: number) => `${caseRef} (case ${grouped(position)})  ${counted(hits, 'place', 'places')}`,
  piece: (text: string) => `  … ${text} …`,
  marked: (text: string) => `»${text}«`,
  further: (n: number) => `and ${counted(n, 'further case', 'further cases')}; ask for more with --limit`,

  noWords: () => 'Nothing to look for: give at least one word.',
  tooLong: (most: number) => `That is more than ${grouped(most)} words and phrases to look for. Leave some out.`,
  beyondDraw: (reviewer: string) =>
    `${reviewer} is a reviewer, and reviewers see cases of the draw only. Look through the draw, or leave the reviewer out.`,
  noReviewer: () => 'Cases are in a state for a reviewer only. Say which reviewer, or leave the states out.',
};
