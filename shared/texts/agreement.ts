import type { CoefficientName, UndefinedReason } from '../agreement/unit-agreement.ts';
import { counted, grouped, percentText } from './words.ts';

const names: Readonly<Record<CoefficientName, string>> = {
  percentAgreement: 'Agreement',
  cohenKappa: 'Cohen’s kappa',
  fleissKappa: 'Fleiss’ kappa',
  krippendorffAlpha: 'Krippendorff’s alpha',
  gwetAC1: 'Gwet’s AC1',
};

/** As many decimals in a sentence as beside a bar, and a true minus sign; nothing is minus nought. */
const coefficient = (value: number): string =>
  value
    .toFixed(decimals)
    .replace(/^-(?=.*[1-9])/, '−')
    .replace(/^-/, '');
const decimals = 3;

const outOf = (alike: number, cases: number): string =>
  alike === cases && cases > 1 ? `all ${grouped(cases)} cases` : `${grouped(alike)} of ${counted(cases, 'case', 'cases')}`;

/** How far reviewers agree: the figures, what they mean for the panel, and why one of them cannot be had. */
export const agreement = {
  heading: 'Agreement',
  names,
  lead: 'How far reviewers agreed on their own, before any difference was decided. Cases that two or more reviewers have completed count; a reviewer who left a theme or question blank is left out of it.',
  method: 'Bands are 95% intervals: what other cases of this kind, read by the same people, might have shown.',
  nothing: 'No case has been completed by two reviewers yet, so there is nothing to compare.',
  noUnits: 'The codebook has no theme and no question to compare.',
  notCompared: 'Not compared',
  notComparedWhy: 'No two reviewers of a case have both answered these.',
  measuring: 'Comparing codings…',
  sortLabel: 'Order',
  sorts: { lowest: 'Lowest agreement first', codebook: 'As in the codebook' },
  kinds: { theme: 'theme', choice: 'question', scale: 'scale', 'yes-no': 'yes or no' },
  base: (cases: number, raters: number) => `${counted(cases, 'case', 'cases')}, ${counted(raters, 'reviewer', 'reviewers')}`,
  ofCases: (alike: number, cases: number) => `${grouped(alike)} of ${counted(cases, 'case', 'cases')} alike`,
  allFigures: (label: string) => `All figures for ${label}`,
  columns: { coefficient: 'Figure', value: 'Value', interval: '95% interval', method: 'Method' },
  methods: { wilson: 'Wilson', 'bayesian-bootstrap': 'Bayesian bootstrap over cases' },
  undefined: 'none',
  value: coefficient,
  percent: (share: number) => percentText(share),
  range: (low: number, high: number) => `${coefficient(low)} to ${coefficient(high)}`,
  percentRange: (low: number, high: number) => `${percentText(low)} to ${percentText(high)}`,
  bar: (name: string, value: string, range: string | null) =>
    range === null ? `${name} ${value}` : `${name} ${value}, 95% interval ${range}`,
  line: (label: string, base: string) => `${label} (${base})`,
  figure: (name: string, value: string, range: string) => `${name} ${value}, 95% interval ${range}`,

  why: (reason: UndefinedReason, names: string, raters: number, answer: string): string =>
    ({
      'no-overlap': 'No case has an answer from two reviewers, so nothing can be compared.',
      'not-two-coders': `${names} compares two reviewers; ${grouped(raters)} reviewers answered here.`,
      'uneven-codings': `${names} needs the same number of answers in every case; some cases have more than others.`,
      'one-category': `${names} cannot be had: every answer is “${answer}”, so there is no difference to find and none to expect by chance.`,
    })[reason],

  sameOfTwo: (alike: number, cases: number, raters: number) =>
    `${raters === 2 ? 'The two reviewers' : 'The two reviewers of a case'} gave the same answer in ${outOf(alike, cases)}.`,
  sameOfMany: (alike: number, cases: number, pairs: number) =>
    `All reviewers of a case gave the same answer in ${outOf(alike, cases)}${pairs === 1 ? '' : `; taken two by two, their answers agree in ${percentText(pairs)} of pairs`}.`,
  alpha: (value: number) => `Beyond what chance would make, alpha is ${coefficient(value)}.`,
  byConvention: {
    reliable: (value: number, isOpen: boolean) =>
      `Beyond what chance would make, alpha is ${coefficient(value)}: reliable by Krippendorff’s convention (0.800 and up)${isOpen ? ', though the interval reaches lower' : ''}.`,
    tentative: (value: number, isOpen: boolean) =>
      `Beyond what chance would make, alpha is ${coefficient(value)}: good for tentative conclusions only by Krippendorff’s convention (0.667 to 0.800)${isOpen ? '; the interval reaches further' : ''}.`,
    below: (value: number, isOpen: boolean) =>
      `Beyond what chance would make, alpha is ${coefficient(value)}: below 0.667, the least on which Krippendorff’s convention rests even tentative conclusions${isOpen ? ', though the interval reaches higher' : ''}.`,
  },
  rare: (share: number, answer: string, others: number, alike: number) =>
    `Nearly everyone says the same here: ${percentText(share)} of answers are “${answer}”. Kappa and alpha then fall far for a few differences, although reviewers agree almost always; AC1, beside them, does not. Neither tells all: somebody answered otherwise in ${counted(others, 'case', 'cases')}, and in ${grouped(alike)} of them all said the same.`,
  fewCases: (cases: number) => `Few cases: ${grouped(cases)}. Read the figures as an indication; the intervals show how loose they are.`,
  fewBelow: 30,
  fewOf: (few: number, of: number, below: number) =>
    `${few === of ? 'All figures here come' : `The figures of ${grouped(few)} of ${counted(of, 'theme or question', 'themes and questions')} come`} from fewer than ${grouped(below)} cases. Read them as an indication; the intervals show how loose they are.`,
  mendOf: (low: number, of: number) =>
    `Agreement is low in ${grouped(low)} of ${counted(of, 'theme or question', 'themes and questions')}. Before those answers are relied on: read the definition together, look at the cases that differ, and read a few cases in common to calibrate.`,
  scale: ['−1', '0', '1'],
  mend: 'Before these answers are relied on: read the definition together, look at the cases that differ, and read a few cases in common to calibrate.',
};
