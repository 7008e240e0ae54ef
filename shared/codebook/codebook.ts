import { z } from 'zod';
import { desk } from '../texts/desk.ts';
import { schema } from '../texts/schema.ts';

/** Ids are short and safe in a file name, a column heading and an expression. */
export const idSchema = z.string().regex(/^[a-z0-9][a-z0-9:_-]{0,63}$/i, schema.idForm());
const text = z.string().default('');

/** What a theme or question keeps of its history, so that codings made under earlier versions are read rightly. */
const history = {
  /** No longer asked. What was coded of it stays in the log. */
  retired: z.boolean().default(false),
  /** The version of the codebook that gave it its present meaning. */
  meaningSince: z.int().min(1).default(1),
  /** The version that brought it in, and the one since which it is asked or, retired, no longer is. */
  addedIn: z.int().min(1).default(1),
  stateSince: z.int().min(1).default(1),
  /** By which other programs know it, where it came from one; else made of ids (guid.ts). */
  guid: text,
};

export const themeSchema = z.object({
  id: idSchema,
  label: z.string().min(1),
  group: text,
  definition: text,
  include: text,
  exclude: text,
  example: text,
  /** One character: the key that tags it at the desk. */
  key: text,
  colour: text,
  /** Cannot stand with another present theme of its group. */
  exclusive: z.boolean().default(false),
  /** Words and phrases that are highlighted in the narrative for it. They never code. */
  words: z.array(z.string().trim().min(1)).default([]),
  /** Themes that were merged into it, and the one it was split from. */
  mergedFrom: z.array(idSchema).default([]),
  splitFrom: text,
  /** By the id of each of those, the version that made it what this theme comes from. */
  sourcesSince: z.record(idSchema, z.int().min(1)).default({}),
  ...history,
});

export const questionSchema = z.object({
  id: idSchema,
  label: z.string().min(1),
  help: text,
  kind: z.enum(['choice', 'scale', 'yes-no', 'text']),
  options: z.array(z.object({ id: idSchema, label: z.string().min(1) })).default([]),
  required: z.boolean().default(false),
  ...history,
});

export const measureSchema = z.object({
  id: idSchema,
  label: z.string().min(1),
  /** Expression that picks the denominator; empty is every reviewed case. */
  of: text,
  /** Expression that picks the numerator within it. */
  where: text,
  /** With placeholders {percent} {numerator} {denominator} {interval} {ID.percent}. */
  sentence: text,
  /** Used in place of `sentence` when the numerator is the whole denominator. */
  sentenceWhenAll: text,
  /** Decimals of a percentage in the sentence. */
  decimals: z.union([z.literal(0), z.literal(1)]).default(0),
});

/** Where the facts of a case and what a reviewer says of it do not go together: a gentle question, never a bar. */
export const checkSchema = z.object({
  id: idSchema,
  /** Expression that holds where there is something to ask; `has` and `answer` are the reviewer's own. */
  when: z.string().min(1),
  says: z.string().min(1),
});

const groupSchema = z.object({
  /** What themes have in `group`. It stays when the group is renamed, and so does its place in other programs. */
  id: z.string().min(1),
  label: z.string().min(1),
  guid: text,
});

export const codebookSchema = z.object({
  id: idSchema,
  version: z.int().min(1),
  title: z.string().min(1),
  /** True: completing a case leaves untouched themes uncoded instead of setting them absent. */
  answerEach: z.boolean().default(false),
  themes: z.array(themeSchema),
  questions: z.array(questionSchema).default([]),
  measures: z.array(measureSchema).default([]),
  checks: z.array(checkSchema).default([]),
  /** Names of groups that are called otherwise than their ids. */
  groups: z.array(groupSchema).default([]),
});

export type Theme = z.output<typeof themeSchema>;
export type Question = z.output<typeof questionSchema>;
export type Measure = z.output<typeof measureSchema>;
export type Check = z.output<typeof checkSchema>;
export type Codebook = z.output<typeof codebookSchema>;
export type CodebookFile = z.input<typeof codebookSchema>;

/** The options of a question as offered: a yes-no question needs none of its own. */
export function questionOptions(question: Question): readonly { id: string; label: string }[] {
  if (question.kind !== 'yes-no' || question.options.length > 0) return question.options;
  return [
    { id: 'yes', label: 'Yes' },
    { id: 'no', label: 'No' },
  ];
}

/** What is still asked of a case. */
export function isLive(item: Theme | Question): boolean {
  return !item.retired;
}

/** The codebook as it is asked now. */
export function liveCodebook(codebook: Codebook): Codebook {
  return { ...codebook, themes: codebook.themes.filter(isLive), questions: codebook.questions.filter(isLive) };
}

/** What a group is called. */
export function groupLabel(codebook: Pick<Codebook, 'groups'>, group: string): string {
  return codebook.groups.find(({ id }) => id === group)?.label ?? desk.groups[group] ?? group;
}

/** Live themes by group, in the order in which groups first appear. */
export function themeGroups(codebook: Codebook): ReadonlyMap<string, readonly Theme[]> {
  const groups = new Map<string, Theme[]>();
  for (const theme of codebook.themes.filter(isLive)) {
    const group = groups.get(theme.group);
    if (group) group.push(theme);
    else groups.set(theme.group, [theme]);
  }
  return groups;
}
