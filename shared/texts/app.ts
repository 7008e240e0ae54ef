import { counted, grouped } from './words.ts';

/** The frame of the window and the start screen. */
export const app = {
  name: 'Dip Sampler',
  synthetic: 'Synthetic sample',
  syntheticLong: 'Every case in this review is made up.',
  skipToWork: 'Skip to the work',
  places: { load: 'Load', sample: 'Sample', code: 'Code', reconcile: 'Reconcile', findings: 'Findings', archive: 'Archive' },
  placesLabel: 'Places of work',
  placeState: {
    load: (cases: number, extracts: number) =>
      cases === 0 ? 'No cases yet' : `${counted(cases, 'case', 'cases')}, ${counted(extracts, 'extract', 'extracts')}`,
    sample: (drawn: number) => (drawn === 0 ? 'Not drawn yet' : `${grouped(drawn)} drawn, verifiable`),
    code: (reviewed: number, drawn: number) => (drawn === 0 ? 'Nothing to code yet' : `${grouped(reviewed)} of ${grouped(drawn)}`),
    reconcile: (open: number, decided: number, carried: number) => {
      if (open > 0) return `${grouped(open)} open`;
      if (carried > 0) return `${grouped(carried)} carried forward`;
      return decided > 0 ? 'All decided' : 'Nothing to decide';
    },
    findings: (reviewed: number) => (reviewed === 0 ? 'No figures yet' : `From ${counted(reviewed, 'case', 'cases')}`),
    archive: () => 'Nothing sealed',
  },
  progressOf: { done: 'done', started: 'under way', open: 'not started', later: 'not in this version' },
  hide: 'Hide',
  hideKey: 'F9',
  hidden: 'Hidden',
  hiddenExplained: 'Your work is saved. Nothing of the review is on the screen.',
  showAgain: 'Show again',
  close: 'Close review',
  saved: (time: string) => `Saved ${time}`,
  nothingSaved: 'Nothing saved yet',
  offline: 'Offline',
  undo: 'Undo',
  working: 'Working…',
  cancel: 'Cancel',
  dismiss: 'Dismiss',
  laterTitle: (place: string) => `${place} is not part of this version`,
  laterArchive: () => [
    'This is where the secretariat will seal the sampled set with its draw, codings, decisions and figures, so that anyone can verify it without this program, and later dispose of it with a certificate.',
    'Until then, keep the review file itself in a place that is backed up.',
  ],
};

/** The start screen. */
export const start = {
  heading: 'Dip Sampler',
  purpose: 'Draw a sample of cases that anyone can verify, read and code them offline, and report percentages with their counts.',
  newReview: 'New review…',
  open: 'Open a review or package…',
  dropHint: 'Or drop its file here.',
  dropNow: 'Let go to open it.',
  sample: 'Try the sample review',
  sampleNote: '420 made-up cases, drawn and coded: look around, nothing can go wrong.',
  recent: 'Recent reviews',
  noRecent: 'Reviews you open will be listed here.',
  notFound: 'Not where it was',
  forget: (title: string) => `Take ${title} off this list`,
  opened: (when: string) => `opened ${when}`,
  stages: { load: 'Loading cases', sample: 'Drawing the sample', code: 'Coding', reconcile: 'Deciding differences', findings: 'Findings' },
  newHeading: 'New review',
  title: 'Title',
  titleHelp: 'What the panel will call it, for example “Outcome 16 rape review, autumn 2026”.',
  purposeField: 'Purpose',
  purposeHelp: 'Why the panel looks at these cases. It goes into the report.',
  marking: 'Protective marking',
  noMarking: 'None',
  create: 'Choose where to keep it…',
  back: 'Back',
  titleMissing: 'Give the review a title.',
};
