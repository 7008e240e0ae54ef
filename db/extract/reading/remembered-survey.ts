import type { BigIntStats } from 'node:fs';
import type { FileSurvey } from './file-survey.ts';

/** Nanoseconds that must lie between the last change of a file and its survey: the coarsest file systems keep times to 2 s. */
const settled = 2_000_000_000n;

/** The last file that was surveyed, since a person works on one at a time. */
let last: { readonly identity: string; readonly survey: FileSurvey } | null = null;

/**
 * Remembers what a survey found, for as long as the program runs. Not where the file changed while it was read, nor where it had only just
 * been changed: a change behind the survey might then bear the same time.
 *
 * @param before what the file system said before the first byte was read, and `after` the last
 * @param begun when the survey began, in milliseconds since 1970
 */
export function rememberSurvey(survey: FileSurvey, before: BigIntStats, after: BigIntStats, begun: number): void {
  const identity = identityOf(survey.file, before);
  const isStill = identity === identityOf(survey.file, after) && before.size === BigInt(survey.bytes);
  last = isStill && before.mtimeNs < BigInt(begun) * 1_000_000n - settled ? { identity, survey } : null;
}

/** What is remembered of a file that is still the same by device, number, size and both times; null where it may be another. */
export function rememberedSurvey(file: string, stats: BigIntStats): FileSurvey | null {
  return last?.identity === identityOf(file, stats) ? last.survey : null;
}

/** The time of the last change to the file's own entry is among them: whoever sets back the time of its content changes that one. */
function identityOf(file: string, { dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [file, dev, ino, size, mtimeNs, ctimeNs].join('\n');
}
