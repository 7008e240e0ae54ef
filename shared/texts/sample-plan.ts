import type { Allocation, DrawMethod } from '../draw/method.ts';
import { counted, grouped, longDate } from './words.ts';

/** Steps of the plan of a draw. */
export const samplePlan = {
  heading: 'Draw the sample',
  again: 'Draw again',
  anotherWarning: 'The codings of the present sample stay. Places of work show the latest draw.',
  keepPresent: 'Keep the present sample',

  methodHeading: 'How they are drawn',
  methodLabel: 'Method',
  methods: {
    simple: ['Simple', 'Every case has the same chance. Its shares hold for the whole frame, within a margin.'],
    stratified: [
      'Stratified',
      'So many from each group, such as each area. Keeps small groups in; figures are weighted back to the frame.',
    ],
    systematic: ['Systematic', 'Every so many cases in order of date. Spreads the sample over time; its shares hold for the whole frame.'],
    'time-slice': ['Time slice', 'Every case recorded between two days. Speaks for those days alone, with no margin.'],
    purposive: ['Chosen cases', 'Cases that somebody picked for a reason. Good for learning; nothing can be said of other cases.'],
    census: ['Every case', 'The whole frame. Its shares are the frame’s own, with nothing estimated.'],
  } as const satisfies Record<DrawMethod, readonly [string, string]>,

  stratify: 'Stratify by',
  stratifyNone: 'Choose a field…',
  allocation: 'Shares of the strata',
  allocations: {
    proportional: 'In proportion',
    equal: 'The same for each',
    neyman: 'By how much they vary',
  } as const satisfies Record<Allocation, string>,
  allocationHelp: {
    proportional: 'Each stratum gives what it is of the frame.',
    equal: 'Each stratum gives the same number, as far as it has it: for comparing strata.',
    neyman: 'More from strata that are large or were mixed in an earlier review (Neyman’s rule): the narrowest margin overall.',
  } as const satisfies Record<Allocation, string>,
  minimum: 'At least, of each stratum',
  minimumWrong: 'A whole number, 0 for none.',
  ratesSource: 'Earlier shares come from',
  ratesSources: { draw: 'A coded draw', file: 'A file' },
  ratesDraw: 'Draw',
  ratesMeasure: 'Measure',
  ratesMeasureNone: 'Choose a measure…',
  ratesFile: 'Choose the file…',
  ratesFileHelp: 'A stratum and its share from 0 to 1 on each line, apart by a comma: North,0.3',
  strata: { caption: 'Strata', stratum: 'Stratum', frame: 'In the frame', size: 'Gives', all: 'All strata' },

  from: 'First day',
  to: 'Last day',
  sliceHelp: 'By the recorded date. Leave one empty for no limit on that side.',

  chosen: 'References of the cases',
  chosenHelp: (n: number) =>
    n === 0 ? 'One a line. Paste a list, or choose a file.' : `One a line. ${counted(n, 'reference', 'references')}.`,
  chosenFile: 'Choose a file…',
  chosenFileUsed: (name: string) => `From ${name}.`,
  chosenPaste: 'Paste a list instead',
  selectedBy: 'Who chose them',
  chosenWhy: 'Why these',
  chosenWhyHelp: 'Stands on the certificate.',

  sizeHeading: 'How many',
  size: 'How many cases',
  sizeHelp: (n: number) => `A whole number from 1 to ${grouped(n)}.`,
  sizeOf: (frame: number) => `of ${grouped(frame)} in the frame`,

  seedHeading: 'Seed',
  seed: 'Seed',
  seedHelp: 'Roll dice where people can see, and type what they show. Any other text will do as well.',
  seedWhy: 'Whoever knows the seed and the frame can draw the sample again.',
  dice: (count: number, of: number) => `${count} of ${of} dice`,
  diceEnough: (count: number) => `${count} dice. That is enough.`,
  diceSpaces: 'Spaces between the dice are left out of the seed.',
  asTyped: 'Taken letter by letter, as typed.',
  roll: 'Roll 20 dice here',
  rolled: 'Rolled on this computer. Dice rolled in public convince more people.',

  noteWhy: 'Publish who is in the frame before anyone knows the seed. Then nobody can say that either was chosen to fit the other.',
  note: 'Put the frame on record first',
  noteDone: (by: string, when: string) =>
    `Frame and plan are on record since ${when}, by ${by}. Send this text to somebody outside, then draw the seed.`,
  noteText: 'Text of the note',
  noteCopy: 'Copy the note',
  copied: 'Copied.',

  missing: {
    condition: 'Add a condition, or draw from every case of this review.',
    filter: (row: number) => `Condition ${grouped(row)} has no value yet.`,
    size: 'Say how many cases.',
    sizeFits: (frame: number) => `The frame has ${counted(frame, 'case', 'cases')}: draw from 1 to ${grouped(frame)}.`,
    stratify: 'Choose the field to stratify by.',
    rates: 'Say where the earlier shares come from.',
    days: 'Give a first day, a last day, or both.',
    chosen: 'Give the references of the cases.',
    selectedBy: 'Say who chose the cases.',
    seed: 'The seed is still missing.',
  },
  draw: (n: number) => `Draw ${counted(n, 'case', 'cases')}`,
  drawSome: 'Draw the cases',
  take: (n: number) => `Take ${counted(n, 'case', 'cases')}`,
  takeSome: 'Take the cases',
  drawing: 'Drawing…',
  ready: (frame: number, cases: number) => `${grouped(frame)} of ${counted(cases, 'case', 'cases')} in the frame`,
  cases: (n: number, frame: number) => `${counted(n, 'case', 'cases')} of ${grouped(frame)}`,
  drawOption: (id: string, n: number, at: string) => `${id}, ${counted(n, 'case', 'cases')}, ${longDate(at)}`,
};
