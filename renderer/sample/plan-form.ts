import type { BridgeInput, FileChoice } from '../../shared/contract/desktop.ts';
import { type Allocation, type DrawMethod, isByChance } from '../../shared/draw/method.ts';
import { texts } from '../../shared/texts/texts.ts';
import { seedOf } from './dice.ts';
import { expressionOf, type FilterField, type FilterRow, type Join } from './filter-rows.ts';

const t = texts.sample.plan;

/** Who is in the frame: every case, those that meet rows of conditions, or those for which an expression holds. */
export interface FilterForm {
  readonly by: 'all' | 'rows' | 'text';
  readonly join: Join;
  readonly rows: readonly FilterRow[];
  readonly text: string;
}

/** A plan as far as a person has filled it in. */
export interface PlanForm {
  readonly filter: FilterForm;
  readonly method: DrawMethod;
  readonly sizeText: string;
  readonly stratify: string | null;
  readonly allocation: Allocation;
  readonly minimumText: string;
  readonly ratesSource: 'draw' | 'file';
  readonly ratesDraw: string | null;
  readonly ratesMeasure: string | null;
  readonly ratesFile: FileChoice | null;
  readonly from: string;
  readonly to: string;
  readonly chosenText: string;
  readonly casesFile: FileChoice | null;
  readonly selectedBy: string;
  readonly reason: string;
  readonly seedText: string;
  /** True where the dice were rolled on this computer. */
  readonly rolled: boolean;
}

/** A first guess: enough for a panel's meeting, and never more than there is. */
const usualSize = 60;

export function newPlan(cases: number): PlanForm {
  return {
    filter: { by: 'all', join: 'and', rows: [], text: '' },
    method: 'simple',
    sizeText: String(Math.min(usualSize, cases)),
    stratify: null,
    allocation: 'proportional',
    minimumText: '0',
    ratesSource: 'draw',
    ratesDraw: null,
    ratesMeasure: null,
    ratesFile: null,
    from: '',
    to: '',
    chosenText: '',
    casesFile: null,
    selectedBy: '',
    reason: '',
    seedText: '',
    rolled: false,
  };
}

export type DrawInput = BridgeInput<'draw.preview'>;

/** A whole number as typed; null for anything else. */
export function wholeNumber(text: string): number | null {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text) : null;
}

/** Whether so many cases can be drawn from a frame. */
export function fitsFrame(sizeText: string, frame: number): boolean {
  const size = wholeNumber(sizeText);
  return size !== null && size >= 1 && size <= frame;
}

/** The expression of a filter, and the condition (from 0) that is not complete. */
export function whereOf(filter: FilterForm, fields: readonly FilterField[]): { text: string; incomplete: number | null } {
  if (filter.by === 'all') return { text: '', incomplete: null };
  if (filter.by === 'text') return { text: filter.text, incomplete: null };
  return expressionOf(filter.rows, filter.join, fields);
}

/** References of a pasted list, one a line. */
export function chosenOf(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What is asked of the core. Fields that the method has no use for are left out. */
export function requestOf(form: PlanForm, fields: readonly FilterField[]): DrawInput {
  const { method } = form;
  return {
    method,
    where: whereOf(form.filter, fields).text,
    ...(isByChance(method) && { size: wholeNumber(form.sizeText), seed: seedOf(form.seedText) }),
    ...(method === 'stratified' && strataOf(form)),
    ...(method === 'time-slice' && { from: form.from || null, to: form.to || null }),
    ...(method === 'purposive' && {
      ...(form.casesFile ? { casesFile: form.casesFile.token } : { chosen: chosenOf(form.chosenText) }),
      selectedBy: form.selectedBy,
      reason: form.reason,
    }),
  };
}

function strataOf(form: PlanForm): Partial<DrawInput> {
  const { stratify, allocation, ratesSource, ratesDraw, ratesMeasure, ratesFile } = form;
  const rates =
    ratesSource === 'file'
      ? { ratesFile: ratesFile?.token ?? null }
      : { ratesFrom: ratesMeasure === null ? null : { drawId: ratesDraw, measure: ratesMeasure } };
  return { stratify, allocation, minPerStratum: wholeNumber(form.minimumText) ?? 0, ...(allocation === 'neyman' && rates) };
}

/** What a person still has to say before the core can be asked to draw; null where nothing. */
export function missingOf(form: PlanForm, fields: readonly FilterField[], frame: number): string | null {
  const { method } = form;
  const { text, incomplete } = whereOf(form.filter, fields);
  if (form.filter.by !== 'all' && incomplete === null && text.trim() === '') return t.missing.condition;
  if (incomplete !== null) return t.missing.filter(incomplete + 1);
  if (method === 'stratified') {
    if (form.stratify === null) return t.missing.stratify;
    const hasRates = form.ratesSource === 'file' ? form.ratesFile !== null : form.ratesMeasure !== null;
    if (form.allocation === 'neyman' && !hasRates) return t.missing.rates;
  }
  if (method === 'time-slice' && form.from === '' && form.to === '') return t.missing.days;
  if (method === 'purposive') {
    if (form.casesFile === null && chosenOf(form.chosenText).length === 0) return t.missing.chosen;
    if (form.selectedBy.trim() === '') return t.missing.selectedBy;
  }
  if (!isByChance(method)) return null;
  if (form.sizeText.trim() === '') return t.missing.size;
  // Of an empty frame the core says why it is empty.
  if (frame > 0 && !fitsFrame(form.sizeText, frame)) return t.missing.sizeFits(frame);
  return form.seedText.trim() === '' ? t.missing.seed : null;
}
