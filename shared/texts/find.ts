import type { CaseState } from '../coding/case-state.ts';
import { counted, grouped } from './words.ts';

/** Where a reviewer stands with a case, in a word or two. */
const states: Readonly<Record<CaseState, string>> = {
  'not-begun': 'Not begun',
  begun: 'Begun',
  later: 'Come back later',
  'more-information': 'More information needed',
  'another-look': 'Needs another look',
  complete: 'Complete',
  'passed-on': 'Passed on',
};

/** The table of cases in the Code place. */
const table = {
  heading: 'Cases',
  search: 'Find in narratives',
  searchKey: 'Ctrl F',
  searchHelp: 'All words must occur, in any of their forms. Also "a phrase", OR, -without, begin* (from three letters)',
  clear: 'Empty the search',
  around: 'Show the words around',
  aroundHelp: 'Lines of the narratives are then on the screen, until this sitting ends.',
  whose: 'Whose cases',
  own: (n: number) => `My ${counted(n, 'case', 'cases')}`,
  everyone: (n: number) => `All ${counted(n, 'case', 'cases')} of the draw`,
  state: 'State',
  anyState: 'Any state',
  flag: 'Content flag',
  anyFlag: 'Any flag or none',
  theme: 'Theme',
  anyTheme: 'Any theme',
  themeState: 'State of the theme',
  themeStates: {
    present: 'is present',
    absent: 'is absent',
    unclear: 'cannot be told',
    'not-applicable': 'is not applicable',
    'not-coded': 'is not coded',
  } as Readonly<Record<string, string>>,
  withCount: (label: string, n: number) => `${label} (${grouped(n)})`,
  sort: 'Order',
  sorts: { position: 'In desk order', reference: 'By reference', state: 'By state' },
  conditions: (n: number) => (n === 0 ? 'Conditions…' : `${counted(n, 'condition', 'conditions')}…`),
  conditionsText: 'Condition as text…',
  conditionsHeading: 'Cases that meet conditions',
  conditionsUse: 'Show these cases',
  conditionsDrop: 'Without conditions',
  conditionsWhere: (expression: string) => `Where ${expression}`,
  reset: 'Show all',
  open: 'Enter opens a case at the desk.',
  columns: {
    caseRef: 'Case reference',
    position: 'No.',
    state: 'State',
    flags: 'Content flags',
    present: 'Themes',
    offenceDate: 'Offence date',
    outcome: 'Outcome',
    age: 'Age',
    hits: 'Places',
    words: 'Words around',
  },
  none: 'No case has all of that.',
  noneInWords: 'No narrative has that. Try fewer words, or the beginning of one with a star: threat*',
  notSearched: (n: number) => `${counted(n, 'narrative is', 'narratives are')} not indexed yet, and not searched.`,
  indexRest: 'Index the rest',
  indexing: 'Indexing the words of the narratives. This is done once.',
};

/** Finding cases: the table of cases in the Code place, and the search in narratives. */
export const find = {
  states,
  table,
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
