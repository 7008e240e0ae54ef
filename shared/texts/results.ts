import type { DrawMethod } from '../draw/method.ts';
import { counted, grouped, longDate } from './words.ts';

/** The Findings screen. */
export const results = {
  needsCodings: 'No case is coded completely yet, so there are no figures.',
  goCode: 'Go to Code',
  heading: (n: number) => `What ${counted(n, 'reviewed case shows', 'reviewed cases show')}`,
  basis: (method: DrawMethod, drawn: number, frame: number, when: string) =>
    `${bases[method](grouped(drawn), grouped(frame))} on ${longDate(when)}`,
  partial: (reviewed: number, drawn: number) =>
    `${counted(drawn - reviewed, 'case', 'cases')} of ${grouped(drawn)} still to be coded: these figures will move.`,
  undecided: (n: number) => `${counted(n, 'difference', 'differences')} between reviewers not decided.`,
  decided: 'every disagreement decided',
  caveat: 'The sample is small; its figures are indicative only.',
  audience: 'For the panel',
  audienceNote: 'Figures for the force or the public need disclosure control, which is not part of this version.',
  perCent: (percent: number) => `${percent}%`,
  partsNote: (n: number) => `Of all ${grouped(n)} reviewed.`,
  partLabel: (label: string, percent: number, count: number) => `${label} ${percent}% (${grouped(count)})`,
  rest: 'Unclear or undecided',
  report: 'Write the report…',
  exportCoded: 'Export the coded set…',
  written: (name: string) => `Wrote ${name}.`,
  showFile: 'Show it in its folder',
  reportName: 'findings.html',
  exportName: 'coded-set.csv',
  range: (low: number, high: number) => `${low}% to ${high}%`,
};

const bases: Readonly<Record<DrawMethod, (drawn: string, frame: string) => string>> = {
  simple: (drawn, frame) => `Simple draw of ${drawn} from ${frame}`,
  stratified: (drawn, frame) => `Stratified draw of ${drawn} from ${frame}`,
  systematic: (drawn, frame) => `Systematic draw of ${drawn} from ${frame}`,
  purposive: (drawn, frame) => `${drawn} of ${frame} cases, chosen by a person,`,
  'time-slice': (drawn, frame) => `${drawn} of ${frame} cases, those of a stretch of time, taken`,
  census: (drawn, frame) => (drawn === frame ? `All ${frame} cases, taken` : `${drawn} of ${frame} cases, a census, taken`),
};
