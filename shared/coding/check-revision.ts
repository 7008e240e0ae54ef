import { type Codebook, questionOptions } from '../codebook/codebook.ts';
import {
  type Changes,
  codingStatuses,
  concernFamily,
  identityFamily,
  isThemeState,
  lookedItem,
  markFamily,
  noteItem,
  passedItem,
  passings,
  statusItem,
  versionsItem,
} from './coding.ts';
import { readConcern, readIdentityReport, readMark } from './desk-items.ts';

/** Whether an item can have a value; taking one back is always possible. */
type Fits = (value: string) => boolean;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const ownItems = new Map<string, Fits>([
  [statusItem, (value) => (codingStatuses as readonly string[]).includes(value)],
  [noteItem, () => true],
  [passedItem, (value) => (passings as readonly string[]).includes(value)],
  [lookedItem, (value) => /^[1-9]\d{0,8}$/.test(value)],
  [versionsItem, isVersions],
]);

const families = new Map<string, Fits>([
  [markFamily, (value) => readMark('', value) !== null],
  [identityFamily, (value) => readIdentityReport('', value) !== null],
  [concernFamily, (value) => readConcern('', value) !== null],
]);

/**
 * Finds what a revision from elsewhere says that nobody can have said: an item that its version of the codebook never had, or a value that it
 * cannot take. Answers with the item, or null. Made once for a version, asked for each revision.
 */
export function unsayable(codebook: Codebook): (changes: Changes) => string | null {
  const known = new Map<string, Fits>(ownItems);
  for (const { id } of codebook.themes) known.set(id, isThemeState);
  for (const question of codebook.questions) known.set(question.id, answerOf(question));
  const fits = (item: string, value: string | null): boolean => {
    const own = known.get(item);
    if (own) return value === null || own(value);
    const colon = item.indexOf(':') + 1;
    const family = item.startsWith('$') ? families.get(item.slice(0, colon)) : undefined;
    return family !== undefined && uuid.test(item.slice(colon)) && (value === null || family(value));
  };
  return (changes) => {
    for (const item in changes) if (!fits(item, changes[item] ?? null)) return item;
    return null;
  };
}

function answerOf(question: Codebook['questions'][number]): Fits {
  if (question.kind === 'text') return () => true;
  const options = new Set(questionOptions(question).map(({ id }) => id));
  return (value) => options.has(value);
}

function isVersions(value: string): boolean {
  try {
    const read: unknown = JSON.parse(value);
    return typeof read === 'object' && read !== null && Object.values(read).every((version) => Number.isInteger(version) && version >= 0);
  } catch {
    return false;
  }
}
