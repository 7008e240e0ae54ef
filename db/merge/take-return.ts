import { type Codebook, isLive } from '../../shared/codebook/codebook.ts';
import { changesBetween } from '../../shared/codebook/revise/changes.ts';
import type { Revision } from '../../shared/coding/coding.ts';
import { compareStamps, type Stamp } from '../../shared/coding/fold-revisions.ts';
import { revisionContent } from '../../shared/coding/revision-content.ts';
import type { MergedFile } from '../../shared/contract/package-commands.ts';
import type { ReturnBody, ReturnedRevision } from '../../shared/package/return-document.ts';
import { packages } from '../../shared/texts/packages.ts';
import type { ReadReturn } from '../package/read-return.ts';
import type { WritableReview } from '../review-file/review.ts';
import { sha256Hex } from '../sha256.ts';
import { appendRevision } from '../store/coding-log.ts';
import { type Had, reinstate } from '../store/received-log.ts';
import type { KnownCases } from './known-cases.ts';
import type { KnownCodebooks } from './known-codebooks.ts';

/** What a file is taken into. */
export interface Taking {
  readonly review: WritableReview;
  readonly cases: KnownCases;
  readonly codebooks: KnownCodebooks;
  readonly reviewerId: number;
  /** Everything of the reviewer that is here, by id; grows as codings are taken. */
  readonly had: Map<string, Had>;
  /** The merge that what is new is put under; made when there is something. */
  readonly mergeId: () => number;
  /** Told of each case whose coding has changed. */
  readonly touch: (caseId: number) => void;
}

export interface Taken {
  readonly added: number;
  readonly alreadyHad: number;
  readonly givesWay: number;
  readonly refused: readonly { readonly case: string; readonly reason: string }[];
}

/** Takes what is new in a return, coding by coding: the whole of what it says of a case, or nothing. Yields how many it has come to. */
export function* takeReturn({ body, secret }: ReadReturn, taking: Taking): Generator<number, Taken> {
  const said = byCase(body);
  const latest = latestOf(taking.had.values());
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
    const fresh = revisions.filter(({ id }) => taking.had.get(id)?.setAside !== false);
    for (const revision of fresh) take(revision, body.reviewer, caseId, taking);
    if (fresh.length === 0) {
      alreadyHad++;
      continue;
    }
    added++;
    taking.touch(caseId);
    const before = latest.get(caseId);
    if (before && fresh.every((revision) => compareStamps(revision, before) < 0)) givesWay++;
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

/** The latest that is in force of each case, before anything is taken. */
function latestOf(had: Iterable<Had>): Map<number, Stamp> {
  const latest = new Map<number, Stamp>();
  for (const each of had) {
    const known = latest.get(each.caseId);
    if (!each.setAside && (!known || compareStamps(known, each) < 0)) latest.set(each.caseId, each);
  }
  return latest;
}

/** Why a coding cannot be taken, in a sentence; null where it can. */
function whyRefused(
  ref: string,
  revisions: readonly ReturnedRevision[],
  body: ReturnBody,
  secret: string,
  { codebooks, cases, had }: Taking,
): string | null {
  for (const revision of revisions) {
    const item = codebooks.unsayable(revision.codebookVersion, revision.changes);
    if (item !== null) return packages.errors.mergeUnsayable(ref, item);
    if (!cases.isSameQuote(ref, revision, body.quotes, secret)) return packages.errors.mergeChangedText(ref);
    const here = had.get(revision.id);
    if (here && here.digest !== digestOf(revision, body.reviewer)) return packages.errors.mergeOtherwise(ref);
  }
  return null;
}

function digestOf({ case: caseRef, changes, ...rest }: ReturnedRevision, reviewer: string): string {
  return sha256Hex(revisionContent({ ...rest, caseRef, reviewer, changes: JSON.stringify(changes) }));
}

function take({ case: caseRef, ...rest }: ReturnedRevision, reviewer: string, caseId: number, taking: Taking): void {
  const { review, reviewerId, had, mergeId } = taking;
  const { id, epoch, sequence } = rest;
  const here = had.get(id);
  const digest = here?.digest ?? digestOf({ case: caseRef, ...rest }, reviewer);
  if (here) reinstate(review, id, mergeId());
  else {
    const revision: Revision = { ...rest, reviewer, caseRef };
    appendRevision(review, { ...revision, reviewerId, caseId, digest }, mergeId());
  }
  had.set(id, { id, caseId, epoch, sequence, digest, setAside: false });
}

/** What has changed since a version, of what the return speaks of: how each is read now. */
export function changesSince(body: ReturnBody, versions: readonly Codebook[]): MergedFile['codebookChanges'] {
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
