import { type Codebook, isLive } from '../codebook/codebook.ts';
import { compareUtf8 } from '../text-order.ts';
import {
  type Coding,
  type CodingStatus,
  codingStatuses,
  concernFamily,
  identityFamily,
  lookedItem,
  markFamily,
  noteItem,
  type Passing,
  passedItem,
  passings,
  statusItem,
} from './coding.ts';
import { readConcern, readIdentityReport, readMark } from './desk-items.ts';
import type { Folded } from './fold-revisions.ts';
import { themeValues } from './theme-lineage.ts';

/** A folded log read under a codebook, the newest or one that the codings are older than: what the reviewer says now. */
export function readCoding(folded: Folded, codebook: Codebook): Coding {
  const text = (item: string) => folded.get(item)?.value;
  const themes = themeValues(folded, codebook);
  const questions = codebook.questions.filter(isLive).flatMap(({ id }) => {
    const item = folded.get(id);
    return item ? [[id, item] as const] : [];
  });
  const coded = [...themes, ...questions].sort(([a], [b]) => compareUtf8(a, b));
  const passed = text(passedItem);
  const status = text(statusItem);
  const seen = Number(text(lookedItem) ?? 0);
  const items = [...codebook.themes, ...codebook.questions].filter(isLive);
  const versions = new Map(coded.map(([id, { version }]) => [id, version]));
  const isComplete = status === 'complete';
  return {
    status: isStatus(status) ? status : 'open',
    note: text(noteItem) ?? '',
    values: Object.fromEntries(coded.map(([id, { value }]) => [id, value])),
    passed: isPassing(passed) ? passed : null,
    anotherLook: items
      // A theme that came with a newer codebook has no version here: a case completed before it has never been asked.
      .filter(
        ({ id, meaningSince }) => meaningSince > Math.max(seen, versions.get(id) ?? (isComplete ? completedUnder(folded) : meaningSince)),
      )
      .map(({ id }) => id),
    marks: family(folded, markFamily, readMark),
    identities: family(folded, identityFamily, readIdentityReport),
    concerns: family(folded, concernFamily, readConcern),
  };
}

function completedUnder(folded: Folded): number {
  return folded.get(statusItem)?.version ?? 0;
}

/** The members of a family of items, in the order in which they were made. */
function family<T>(folded: Folded, prefix: string, read: (id: string, json: string) => T | null): T[] {
  return [...folded].flatMap(([item, { value }]) => {
    const member = item.startsWith(prefix) ? read(item.slice(prefix.length), value) : null;
    return member ? [member] : [];
  });
}

function isStatus(value: string | undefined): value is CodingStatus {
  return value !== undefined && (codingStatuses as readonly string[]).includes(value);
}

function isPassing(value: string | undefined): value is Passing {
  return value !== undefined && (passings as readonly string[]).includes(value);
}
