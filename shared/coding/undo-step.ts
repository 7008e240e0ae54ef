import { type Changes, type RevisionKind, versionsItem } from './coding.ts';
import { compareStamps, foldRevisions, type Stamp } from './fold-revisions.ts';

/**
 * The revision that undo takes back: the latest act, or act made again, that has not been taken back yet. Walking back from the newest, each
 * undo passes over one act.
 *
 * @param newestFirst a reviewer's revisions; read no further than is needed
 */
export function toUndo<T extends { readonly kind: RevisionKind }>(newestFirst: Iterable<T>): T | null {
  let passOver = 0;
  for (const revision of newestFirst) {
    if (revision.kind === 'undo') passOver++;
    else if (passOver > 0) passOver--;
    else return revision;
  }
  return null;
}

/** The undo that redo takes back in turn. Nothing can be made again once something else was done. */
export function toRedo<T extends { readonly kind: RevisionKind }>(newestFirst: Iterable<T>): T | null {
  let passOver = 0;
  for (const revision of newestFirst) {
    if (revision.kind === 'redo') passOver++;
    else if (revision.kind === 'act') return null;
    else if (passOver > 0) passOver--;
    else return revision;
  }
  return null;
}

/**
 * What a new revision must say to take one back: each item it touched as it stood before, and under which version of the codebook that was said.
 * `log` is all of one reviewer's of that case.
 */
export function takingBack(
  revision: Stamp & { readonly changes: Changes },
  log: readonly (Stamp & { readonly changes: Changes; readonly codebookVersion: number })[],
): Changes {
  const before = foldRevisions(log.filter((each) => compareStamps(each, revision) < 0));
  const items = Object.keys(revision.changes).filter((item) => item !== versionsItem);
  const versions = Object.fromEntries(items.map((item) => [item, before.get(item)?.version ?? 0]));
  return { ...Object.fromEntries(items.map((item) => [item, before.get(item)?.value ?? null])), [versionsItem]: JSON.stringify(versions) };
}
