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

/** A folded log read under a codebook, the newest or one that the codings are older than: what the reviewer says now. */
export function readCoding(folded: Folded, codebook: Codebook): Coding {
  const text = (item: string) => folded.get(item)?.value;
  const coded = [...themeValues(folded, codebook), ...questionValues(folded, codebook)].sort(([a], [b]) => compareUtf8(a, b));
  const passed = text(passedItem);
  const status = text(statusItem);
  const seen = Number(text(lookedItem) ?? 0);
  const completedUnder = status === 'complete' ? (folded.get(statusItem)?.version ?? 0) : null;
  const outdated = new Map(coded.map(([id, item]) => [id, item.outdated]));
  const needsLook = ({ id, meaningSince }: Theme | Question, askedFrom: () => number): boolean => {
    const known = outdated.get(id);
    if (known !== undefined) return known > seen;
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
