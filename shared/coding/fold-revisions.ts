import { compareUtf8 } from '../text-order.ts';
import { type Coding, type CodingStatus, codingStatuses, noteItem, type Revision, statusItem } from './coding.ts';

/** What the order of revisions hangs on. */
export type Stamp = Pick<Revision, 'id' | 'epoch' | 'sequence'>;

/** Order of revisions: epoch, then sequence, then id, so that it is total whatever files they came in. */
export function compareStamps(a: Stamp, b: Stamp): number {
  return a.epoch - b.epoch || a.sequence - b.sequence || compareUtf8(a.id, b.id);
}

/**
 * The current coding that a log adds up to. Takes one reviewer's revisions of one case in any order, any of them any
 * number of times, and gives the same answer: this is what makes merging safe.
 */
export function foldRevisions(revisions: readonly (Stamp & Pick<Revision, 'changes'>)[]): Coding {
  const values = new Map<string, string | null>();
  for (const revision of [...revisions].sort(compareStamps)) {
    for (const [item, value] of Object.entries(revision.changes)) values.set(item, value);
  }
  const status = values.get(statusItem);
  const note = values.get(noteItem) ?? '';
  values.delete(statusItem);
  values.delete(noteItem);
  const coded = [...values].filter((entry): entry is [string, string] => entry[1] !== null && entry[1] !== '');
  coded.sort(([a], [b]) => compareUtf8(a, b));
  return { status: isStatus(status) ? status : 'open', note, values: Object.fromEntries(coded) };
}

function isStatus(value: string | null | undefined): value is CodingStatus {
  return value !== null && value !== undefined && (codingStatuses as readonly string[]).includes(value);
}
