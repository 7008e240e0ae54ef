import { compareUtf8 } from '../text-order.ts';
import { type Changes, type Revision, versionsItem } from './coding.ts';

/** What the order of revisions hangs on. */
export type Stamp = Pick<Revision, 'id' | 'epoch' | 'sequence'>;

/** Order of revisions: epoch, then sequence, then id, so that it is total whatever files they came in. */
export function compareStamps(a: Stamp, b: Stamp): number {
  return a.epoch - b.epoch || a.sequence - b.sequence || compareUtf8(a.id, b.id);
}

/** An item as the log has it now: its value, empty where it was taken back, and the codebook version under which it was last touched. */
export interface FoldedItem {
  readonly value: string;
  readonly version: number;
}

/**
 * The current items by id, in the order in which they were last touched. Those taken back are in it too: a theme that others were merged into,
 * and that was then taken back, must not be read from those again.
 */
export type Folded = ReadonlyMap<string, FoldedItem>;

/**
 * What a log adds up to. Takes one reviewer's revisions of one case in any order, any of them any number of times, and gives the same
 * answer: this is what makes merging safe.
 */
export function foldRevisions(revisions: readonly (Stamp & Pick<Revision, 'changes' | 'codebookVersion'>)[]): Folded {
  const items = new Map<string, FoldedItem>();
  for (const { changes, codebookVersion } of [...revisions].sort(compareStamps)) {
    const said = versionsSaid(changes);
    for (const [item, value] of Object.entries(changes)) {
      items.delete(item);
      const version = said.get(item) ?? codebookVersion;
      if (item !== versionsItem && version > 0) items.set(item, { value: value ?? '', version });
    }
  }
  return items;
}

/** What an undo or redo says of the versions under which its items were said; nothing for an act. */
function versionsSaid(changes: Changes): ReadonlyMap<string, number> {
  const kept = changes[versionsItem];
  return new Map(kept ? Object.entries(JSON.parse(kept) as Readonly<Record<string, number>>) : []);
}
