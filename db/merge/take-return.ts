import { type Codebook, isLive } from '../../shared/codebook/codebook.ts';
import { changesBetween } from '../../shared/codebook/revise/changes.ts';
import { compareStamps, foldRevisions } from '../../shared/coding/fold-revisions.ts';
import { readCoding } from '../../shared/coding/read-coding.ts';
import { revisionContent } from '../../shared/coding/revision-content.ts';
import type { MergedFile } from '../../shared/contract/package-commands.ts';
import type { Steps } from '../../shared/draw/steps.ts';
import type { ReturnBody, ReturnedRevision } from '../../shared/package/return-document.ts';
import { packages } from '../../shared/texts/packages.ts';
import type { ReadReturn } from '../package/read-return.ts';
import type { WritableReview } from '../review-file/review.ts';
import { sha256Hex } from '../sha256.ts';
import { foldedLog, insertRevision } from '../store/coding-log.ts';
import { storeCurrent } from '../store/codings.ts';
import { type Received, reinstate } from '../store/received.ts';
import type { KnownCases } from './known-cases.ts';
import type { KnownCodebooks } from './known-codebooks.ts';

/** What a file is taken into. */
export interface Taking {
  readonly review: WritableReview;
  readonly cases: KnownCases;
  readonly codebooks: KnownCodebooks;
  /** The newest version, by which codings are read. */
  readonly codebook: Codebook;
  readonly reviewerId: number;
  /** Everything of the reviewer that is here. */
  readonly received: Received;
  /** The merge that what is new is put under; made when there is something. */
  readonly mergeId: () => number;
  /** Told of each case whose coding has marks now, or had. */
  readonly touchMarks: (caseId: number) => void;
}

export interface Taken {
  readonly added: number;
  readonly alreadyHad: number;
  readonly givesWay: number;
  readonly refused: readonly { readonly case: string; readonly reason: string }[];
}

/** Takes what is new in a return, coding by coding: the whole of what it says of a case, or nothing. Yields how many it has come to. */
export function* takeReturn({ body, secret }: ReadReturn, taking: Taking): Steps<Taken> {
  const said = byCase(body);
  let [added, alreadyHad, givesWay, done] = [0, 0, 0, 0];
  const refused: { case: string; reason: string }[] = [];
  for (const { ref, parts } of body.cases) {
    if (++done % 100 === 0) yield done;
    const revisions = said.get(ref) ?? [];
    const caseId = taking.cases.idOf(ref);
    const reason =
      caseId === null
        ? packages.errors.mergeUnknownCase(ref)
        : taking.cases.isSameText(ref, parts)
          ? whyRefused(ref, revisions, body, secret, taking)
          : packages.errors.mergeChangedText(ref);
    if (reason !== null || caseId === null) {
      refused.push({ case: ref, reason: reason ?? '' });
      continue;
    }
    const fresh = revisions.filter(({ id }) => taking.received.get(id)?.setAside !== false);
    if (fresh.length === 0) {
      alreadyHad++;
      continue;
    }
    added++;
    const before = taking.received.latestOf(caseId);
    if (before && fresh.every((revision) => compareStamps(revision, before) < 0)) givesWay++;
    for (const revision of fresh) take(revision, body.reviewer, caseId, taking);
    refresh(revisions, caseId, taking);
  }
  return { added, alreadyHad, givesWay, refused };
}

function byCase({ revisions }: ReturnBody): Map<string, ReturnedRevision[]> {
  const cases = new Map<string, ReturnedRevision[]>();
  for (const revision of revisions) {
    const known = cases.get(revision.case);
    if (known) known.push(revision);
    else cases.set(revision.case, [revision]);
  }
  return cases;
}

/** Why a coding cannot be taken, in a sentence; null where it can. */
function whyRefused(
  ref: string,
  revisions: readonly ReturnedRevision[],
  body: ReturnBody,
  secret: string,
  { codebooks, cases, received }: Taking,
): string | null {
  for (const revision of revisions) {
    const item = codebooks.unsayable(revision.codebookVersion, revision.changes);
    if (item !== null) return packages.errors.mergeUnsayable(ref, item);
    if (!cases.isSameQuote(ref, revision, body.quotes, secret)) return packages.errors.mergeChangedText(ref);
    const here = received.get(revision.id);
    if (here && here.digest !== digestOf(revision, body.reviewer, JSON.stringify(revision.changes)))
      return packages.errors.mergeOtherwise(ref);
  }
  return null;
}

function digestOf({ case: caseRef, ...rest }: ReturnedRevision, reviewer: string, changes: string): string {
  return sha256Hex(revisionContent({ ...rest, caseRef, reviewer, changes }));
}

function take(revision: ReturnedRevision, reviewer: string, caseId: number, { review, reviewerId, received, mergeId }: Taking): void {
  const { id, epoch, sequence } = revision;
  const here = received.get(id);
  if (here) reinstate(review, id, mergeId());
  const changes = JSON.stringify(revision.changes);
  const digest = here?.digest ?? digestOf(revision, reviewer, changes);
  if (!here) insertRevision(review, { ...revision, reviewerId, caseId, changes, digest, mergeId: mergeId() });
  received.add({ id, caseId, epoch, sequence, digest, setAside: false });
}

/** Where the return has all that is in force of a coding, as one mostly does, the log need not be read again. */
function refresh(
  revisions: readonly ReturnedRevision[],
  caseId: number,
  { review, codebook, reviewerId, received, touchMarks }: Taking,
): void {
  const isWhole = received.countOf(caseId) === revisions.length;
  const folded = isWhole ? foldRevisions(revisions) : foldedLog(review, reviewerId, caseId);
  const coding = readCoding(folded, codebook);
  storeCurrent(review, reviewerId, caseId, coding);
  if (coding.marks.length > 0) touchMarks(caseId);
}

/** What has changed since a version, of what the return speaks of: how each is read now. */
export function changesSince(body: ReturnBody, versions: readonly Codebook[]): MergedFile['codebookChanges'] {
  if (body.codebook.version === versions.at(-1)?.version) return [];
  const spoken = new Set(body.revisions.flatMap(({ changes }) => Object.keys(changes)));
  const later = versions.filter(({ version }) => version >= body.codebook.version);
  const now = versions.at(-1);
  const told = later.slice(1).flatMap((codebook, at) => {
    const before = later[at];
    return before ? changesBetween(before, codebook) : [];
  });
  const bears = (id: string): boolean => {
    const theme = now?.themes.find((each) => each.id === id);
    return spoken.has(id) || (theme?.mergedFrom.some((source) => spoken.has(source)) ?? false);
  };
  return told
    .filter(({ kind, id }) => (kind === 'theme' || kind === 'question') && bears(id))
    .map(({ id, says }) => ({ item: id, label: labelOf(id, now), says }));
}

function labelOf(id: string, codebook: Codebook | undefined): string {
  const items = [...(codebook?.themes ?? []), ...(codebook?.questions ?? [])];
  return (items.find((item) => item.id === id && isLive(item)) ?? items.find((item) => item.id === id))?.label ?? id;
}
