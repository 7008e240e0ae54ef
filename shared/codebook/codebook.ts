import { z } from 'zod';
import { schema } from '../texts/schema.ts';

/** Ids are short and safe in a file name, a column heading and an expression. */
const id = z.string().regex(/^[a-z0-9][a-z0-9:_-]{0,63}$/i, schema.idForm());
const text = z.string().default('');

export const themeSchema = z.object({
  id,
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
});

export const questionSchema = z.object({
  id,
  label: z.string().min(1),
  help: text,
  kind: z.enum(['choice', 'scale', 'yes-no', 'text']),
  options: z.array(z.object({ id, label: z.string().min(1) })).default([]),
  required: z.boolean().default(false),
});

export const measureSchema = z.object({
  id,
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

export const codebookSchema = z.object({
  id,
  version: z.int().min(1),
  title: z.string().min(1),
  /** True: completing a case leaves untouched themes uncoded instead of setting them absent. */
  answerEach: z.boolean().default(false),
  themes: z.array(themeSchema),
  questions: z.array(questionSchema).default([]),
  measures: z.array(measureSchema).default([]),
});

export type Theme = z.output<typeof themeSchema>;
export type Question = z.output<typeof questionSchema>;
export type Measure = z.output<typeof measureSchema>;
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

/** Themes by group, in the order in which groups first appear. */
export function themeGroups(codebook: Codebook): ReadonlyMap<string, readonly Theme[]> {
  const groups = new Map<string, Theme[]>();
  for (const theme of codebook.themes) {
    const group = groups.get(theme.group);
    if (group) group.push(theme);
    else groups.set(theme.group, [theme]);
  }
  return groups;
}
