import type { BridgeInput, FileChoice } from '../../shared/contract/desktop.ts';
import { texts } from '../../shared/texts/texts.ts';
import { seedOf } from './dice.ts';
import type { Shares } from './draw-summary.ts';
import { decimal } from './figures.ts';

const t = texts.sample.share;

export interface Interest {
  readonly reviewer: string;
  readonly caseRef: string;
}

/** How cases are to be shared out, as far as a person has said. */
export interface ShareTerms {
  readonly reviewers: readonly string[];
  readonly twice: 'none' | 'some' | 'every';
  /** Per cent, as typed. */
  readonly overlapText: string;
  /** Interests declared here, over and above those on record. */
  readonly interests: readonly Interest[];
  readonly interestsFile: FileChoice | null;
  readonly seedText: string;
  readonly rolled: boolean;
}

/** The terms of the last share-out to begin with, or the usual ones with the reviewers that are known. */
export function termsFrom({ reviewers, overlap, coders }: Shares, known: readonly string[]): ShareTerms {
  const isFirst = reviewers.length === 0;
  return {
    reviewers: isFirst ? known : reviewers,
    twice: coders > 1 ? 'every' : overlap > 0 || isFirst ? 'some' : 'none',
    overlapText: overlap > 0 ? String(Math.round(overlap * 1000) / 10) : '20',
    interests: [],
    interestsFile: null,
    seedText: '',
    rolled: false,
  };
}

/** A percentage above 0, up to 100, as a share; null for anything else. */
export function overlapShare(text: string): number | null {
  const percent = decimal(text);
  return percent !== null && percent > 0 && percent <= 100 ? percent / 100 : null;
}

/** Names of a typed list, apart by commas, that are not there yet. */
export function namesIn(text: string, held: readonly string[]): string[] {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !held.includes(name));
  return [...new Set(names)];
}

/** What still keeps the cases from being shared out; null where nothing. */
export function missingTerms({ reviewers, twice, overlapText, seedText }: ShareTerms): string | null {
  if (reviewers.length === 0) return t.missingReviewers;
  if (twice !== 'none' && reviewers.length < 2) return t.missingTwo;
  if (twice === 'some' && overlapShare(overlapText) === null) return t.overlapWrong;
  return seedText.trim() === '' ? t.missingSeed : null;
}

/** What is asked of the core. */
export function shareInput(terms: ShareTerms, drawId: string): BridgeInput<'assign.make'> {
  const { reviewers, twice, overlapText, interests, interestsFile, seedText } = terms;
  return {
    drawId,
    reviewers: [...reviewers],
    seed: seedOf(seedText),
    overlap: twice === 'some' ? (overlapShare(overlapText) ?? 0) : 0,
    coders: twice === 'every' ? 2 : 1,
    interests: [...interests],
    interestsFile: interestsFile?.token ?? null,
  };
}
