import { type Codebook, isLive } from '../../shared/codebook/codebook.ts';
import { exclusiveClash } from '../../shared/coding/check-changes.ts';
import type { Folded } from '../../shared/coding/fold-revisions.ts';
import { readCoding } from '../../shared/coding/read-coding.ts';
import { sinceOf, sourcesOf, successorsOf } from '../../shared/coding/theme-lineage.ts';
import type { RevisionOutcome } from '../../shared/contract/codebook-commands.ts';
import type { Steps } from '../../shared/draw/steps.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { codingKeys, foldedLog } from '../store/coding-log.ts';

/** Codings between two looks at whether to go on. */
const stepLength = 200;

/**
 * What a revision does to what reviewers have coded, by reading every coding under both versions.
 *
 * @param warnings what the revision itself gives to think about
 */
export function* outcomeOfRevision(
  review: ReadableReview,
  before: Codebook,
  after: Codebook,
  warnings: readonly string[],
): Steps<RevisionOutcome> {
  const tally = { looks: 0, readThrough: 0, keptAside: 0, clashes: 0 };
  const cases = new Set<number>();
  const reviewers = new Set<number>();
  const affects = readingDiffers(before, after);
  const live = { ...after, themes: after.themes.filter(isLive) };
  const sources = newSources(after);
  const aside = newlyRetired(before, after);
  for (const [done, { reviewer, caseId }] of (affects ? codingKeys(review) : []).entries()) {
    if (done > 0 && done % stepLength === 0) yield done;
    const folded = foldedLog(review, reviewer, caseId);
    const was = readCoding(folded, before);
    const is = readCoding(folded, after);
    if (is.anotherLook.some((id) => !was.anotherLook.includes(id))) {
      tally.looks++;
      cases.add(caseId);
      reviewers.add(reviewer);
    }
    if (sources.some((id) => says(folded, id))) tally.readThrough++;
    if (aside.some((id) => says(folded, id))) tally.keptAside++;
    if (exclusiveClash(is, live) && !exclusiveClash(was, before)) tally.clashes++;
  }
  return {
    looks: { codings: tally.looks, cases: cases.size, reviewers: reviewers.size },
    readThrough: tally.readThrough,
    keptAside: tally.keptAside,
    warnings: [...warnings, ...(tally.clashes > 0 ? [texts.codebookEditor.outcome.clashes(tally.clashes)] : [])],
  };
}

/** Whether any coding could be read otherwise: wording alone asks for none to be looked at. */
function readingDiffers(before: Codebook, after: Codebook): boolean {
  const marks = ({ themes, questions }: Codebook) =>
    JSON.stringify([
      themes
        .map(({ id, retired, meaningSince, stateSince, mergedFrom, splitFrom, exclusive, group }) =>
          [id, retired, meaningSince, stateSince, mergedFrom, splitFrom, exclusive, group].join(),
        )
        .sort(),
      questions.map(({ id, retired, meaningSince, stateSince }) => [id, retired, meaningSince, stateSince].join()).sort(),
    ]);
  return marks(before) !== marks(after);
}

/** Themes that others are read from since this version. */
function newSources(after: Codebook): string[] {
  return after.themes.filter(isLive).flatMap((theme) => sourcesOf(theme).filter((id) => sinceOf(theme, id) === after.version));
}

/** Items that this version retires and that nothing takes the place of. */
function newlyRetired(before: Codebook, after: Codebook): string[] {
  const was = new Set([...before.themes, ...before.questions].filter(isLive).map(({ id }) => id));
  return [...after.themes, ...after.questions]
    .filter(({ id, retired }) => retired && was.has(id) && successorsOf(id, after).length === 0)
    .map(({ id }) => id);
}

function says(folded: Folded, id: string): boolean {
  return (folded.get(id)?.value ?? '') !== '';
}
