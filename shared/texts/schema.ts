import { counted, grouped, listed } from './words.ts';

/** Kinds of value as a person would name them, by the name that JSON or a schema has for them. */
const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  nan: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  null: 'null',
  array: 'a list [ ]',
  object: 'a set of names and values { }',
  record: 'a set of names and values { }',
};

const kind = (name: string): string => kinds[name] ?? 'something else';

/** What a schema found wrong with a value, to stand behind the name of the value and a colon. */
export const schema = {
  missing: () => 'it is missing',
  empty: () => 'it is empty',
  wrongKind: (wanted: readonly string[], found: string) =>
    `it must be ${[...new Set(wanted.map(kind))].join(' or ')}, and is ${kind(found)}`,
  notWhole: () => 'it must be a whole number',
  unknownName: (nearest: string | null, known: readonly string[]) =>
    `nothing of that name is known there; ${nearest === null ? `the names that are: ${listed(known)}` : `“${nearest}” is`}`,
  oneOf: (choices: readonly string[]) => `it must be one of ${listed(choices)}`,
  atLeast: (least: number, isInclusive: boolean) =>
    isInclusive ? `it must be ${grouped(least)} or more` : `it must be more than ${grouped(least)}`,
  atMost: (most: number, isInclusive: boolean) =>
    isInclusive ? `it must be ${grouped(most)} or less` : `it must be less than ${grouped(most)}`,
  exactLength: (length: number) => `it must be ${counted(length, 'character', 'characters')} long`,
  leastLength: (length: number) => `it must be at least ${counted(length, 'character', 'characters')} long`,
  mostLength: (length: number) => `it must be at most ${counted(length, 'character', 'characters')} long`,
  leastEntries: (entries: number) => `it must have at least ${counted(entries, 'entry', 'entries')}`,
  mostEntries: (entries: number) => `it must have at most ${counted(entries, 'entry', 'entries')}`,
  unfit: () => 'it is not of the form that is wanted',
  idForm: () => 'it must be 1 to 64 letters without accents, digits, hyphens, underscores or colons, and begin with a letter or digit',
  delimiterForm: () => 'it must be neither a quotation mark nor a line break',
  /** The place of a value: `themes no. 2 → label`. */
  place: (path: readonly (string | number)[]) =>
    path.reduce<string>(
      (shown, part) => (typeof part === 'number' ? `${shown} no. ${grouped(part + 1)}` : shown === '' ? part : `${shown} → ${part}`),
      '',
    ),
};
