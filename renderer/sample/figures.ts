import type { BridgeInput } from '../../shared/contract/desktop.ts';
import { wholeNumber } from './plan-form.ts';

/** What a person supposes of a sample, as typed. */
export interface Figures {
  /** Cases of a subgroup; null for a quarter of the sample. */
  readonly subgroup: string | null;
  /** Points either way. */
  readonly margin: string;
  /** Per cent, as the two below. */
  readonly confidence: string;
  readonly expect: string;
  readonly overlap: string;
  readonly minutes: string;
  readonly reviewers: string;
}

export const usualFigures: Figures = {
  subgroup: null,
  margin: '5',
  confidence: '95',
  expect: '50',
  overlap: '20',
  minutes: '20',
  reviewers: '3',
};

/** A number as typed, with a point; null for anything else. */
export function decimal(text: string): number | null {
  return /^\d{1,6}(\.\d{1,6})?$/.test(text.trim()) ? Number(text) : null;
}

/** A percentage above 0 and below 100 as a share; null for anything else. */
export function openShare(text: string): number | null {
  const percent = decimal(text);
  return percent !== null && percent > 0 && percent < 100 ? percent / 100 : null;
}

/** A percentage from 0 to 100 as a share; null for anything else. */
export function closedShare(text: string): number | null {
  const percent = decimal(text);
  return percent !== null && percent <= 100 ? percent / 100 : null;
}

/** A number above 0; null for anything else. */
export function positive(text: string): number | null {
  const number = decimal(text);
  return number !== null && number > 0 ? number : null;
}

/** Reviewers, 1 or more; null for anything else. */
export function someReviewers(text: string): number | null {
  const number = wholeNumber(text);
  return number !== null && number > 0 ? number : null;
}

/** Cases of a subgroup that a sample of that size can have; null for a quarter of it. */
export function subgroupOf(text: string | null, size: number): number | null {
  const number = wholeNumber(text ?? '');
  return number !== null && number > 0 && number <= size ? number : null;
}

/** What the core is asked; what cannot be read is asked at its usual value. */
export function plannedFigures(figures: Figures, frame: number, size: number | null): BridgeInput<'draw.plan'> {
  const { margin, confidence, expect, overlap, minutes, reviewers, subgroup } = figures;
  const confident = openShare(confidence);
  const expected = openShare(expect);
  const either = openShare(margin);
  return {
    population: Math.max(1, frame),
    ...(either !== null && { margin: either }),
    ...(confident !== null && { confidence: confident }),
    ...(expected !== null && { expect: expected }),
    size,
    subgroup: size === null ? null : subgroupOf(subgroup, size),
    minutes: positive(minutes),
    reviewers: someReviewers(reviewers),
    overlap: closedShare(overlap) ?? 0,
  };
}
