import { type Codebook, isLive, type Question, type Theme } from '../codebook/codebook.ts';
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
import { askedSince, type ThemeValue, themeValues } from './theme-lineage.ts';

const ordered = new WeakMap<Codebook, readonly string[]>();

/** Ids of themes and questions in the order of their bytes, in which values are kept. Sorted once of a codebook: a merge reads tens of thousands by one. */
function idsInOrder(codebook: Codebook): readonly string[] {
  const known = ordered.get(codebook);
  if (known) return known;
  const ids = [...codebook.themes, ...codebook.questions].map(({ id }) => id).sort(compareUtf8);
  ordered.set(codebook, ids);
  return ids;
}

/** A folded log read under a codebook, the newest or one that the codings are older than: what the reviewer says now. */
export function readCoding(folded: Folded, codebook: Codebook): Coding {
  const text = (item: string) => folded.get(item)?.value;
  const found = new Map([...themeValues(folded, codebook), ...questionValues(folded, codebook)]);
  const coded: [string, ThemeValue][] = [];
  for (const id of idsInOrder(codebook)) {
    const value = found.get(id);
    if (value) coded.push([id, value]);
  }
  const passed = text(passedItem);
  const status = text(statusItem);
  const seen = Number(text(lookedItem) ?? 0);
  const completedUnder = status === 'complete' ? (folded.get(statusItem)?.version ?? 0) : null;
  const needsLook = ({ id, meaningSince }: Theme | Question, askedFrom: () => number): boolean => {
    const known = found.get(id);
    if (known) return known.outdated > seen;
    // Completed before it was asked, or before it meant this, and not coded: nobody has said anything of what it is now.
    return completedUnder !== null && Math.max(askedFrom(), meaningSince) > Math.max(seen, completedUnder);
  };
  const members = [...folded].filter(([item]) => item.startsWith('$') && item.includes(':'));
  return {
    status: isStatus(status) ? status : 'open',
    note: text(noteItem) ?? '',
    values: Object.fromEntries(coded.map(([id, { value }]) => [id, value])),
    passed: isPassing(passed) ? passed : null,
    anotherLook: [
      ...codebook.themes.filter((theme) => isLive(theme) && needsLook(theme, () => askedSince(theme, codebook))),
      ...codebook.questions.filter((question) => isLive(question) && needsLook(question, () => question.stateSince)),
    ].map(({ id }) => id),
    marks: family(members, markFamily, readMark),
    identities: family(members, identityFamily, readIdentityReport),
    concerns: family(members, concernFamily, readConcern),
  };
}

function questionValues(folded: Folded, codebook: Codebook): [string, ThemeValue][] {
  return codebook.questions.filter(isLive).flatMap(({ id, meaningSince }): [string, ThemeValue][] => {
    const item = folded.get(id);
    return item && item.value !== '' ? [[id, { ...item, outdated: meaningSince > item.version ? meaningSince : 0 }]] : [];
  });
}

/** The members of a family of items, in the order in which they were made. */
function family<T>(
  members: readonly (readonly [string, { readonly value: string }])[],
  prefix: string,
  read: (id: string, json: string) => T | null,
): T[] {
  return members.flatMap(([item, { value }]) => {
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
