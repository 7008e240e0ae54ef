import { z } from 'zod';
import { themeKey } from '../../coding/own-keys.ts';
import { texts } from '../../texts/texts.ts';
import { checkSchema, idSchema, measureSchema, questionSchema, themeSchema } from '../codebook.ts';

/** What a change of an item is: of how it is put, or of what it means, after which those who coded it look again. */
export const effects = ['wording', 'meaning'] as const;
export type Effect = (typeof effects)[number];

const t = texts.codebookEditor.forms;
const label = z.string().trim().min(1);
const key = z.string().refine((text) => text === '' || themeKey.test(text), t.key());
const colour = z.string().regex(/^(#([0-9a-f]{3}|[0-9a-f]{6}))?$/i, t.colour());
const as = z.enum(effects).optional();
/** The item that it comes to stand before; null for the end. */
const before = idSchema.nullable().default(null);

const newTheme = z.strictObject({
  ...themeSchema.omit({
    mergedFrom: true,
    splitFrom: true,
    sourcesSince: true,
    retired: true,
    meaningSince: true,
    addedIn: true,
    stateSince: true,
  }).shape,
  label,
  key: key.default(''),
  colour: colour.default(''),
});

const newQuestion = z.strictObject({
  ...questionSchema.omit({ retired: true, meaningSince: true, addedIn: true, stateSince: true }).shape,
  label,
});

const text = z.string();

/** One change of a codebook. A revision is a list of them, made one after the other. */
export const editSchema = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('set-book'), title: label.optional(), answerEach: z.boolean().optional() }),
  z.strictObject({ op: z.literal('name-group'), group: label, label, guid: text.optional() }),
  z.strictObject({ op: z.literal('add-theme'), theme: newTheme, before }),
  z.strictObject({
    op: z.literal('edit-theme'),
    id: idSchema,
    set: z.strictObject({
      label: label.optional(),
      group: text.optional(),
      definition: text.optional(),
      include: text.optional(),
      exclude: text.optional(),
      example: text.optional(),
      key: key.optional(),
      colour: colour.optional(),
      exclusive: z.boolean().optional(),
      words: z.array(z.string().trim().min(1)).optional(),
      guid: text.optional(),
    }),
    as,
  }),
  z.strictObject({ op: z.literal('merge'), from: z.array(idSchema).min(1), into: z.union([idSchema, newTheme]), as }),
  z.strictObject({ op: z.literal('split'), id: idSchema, into: z.array(newTheme).min(2) }),
  z.strictObject({ op: z.literal('add-question'), question: newQuestion, before }),
  z.strictObject({
    op: z.literal('edit-question'),
    id: idSchema,
    set: z.strictObject({
      label: label.optional(),
      help: text.optional(),
      options: questionSchema.shape.options.unwrap().optional(),
      required: z.boolean().optional(),
      guid: text.optional(),
    }),
    as,
  }),
  z.strictObject({ op: z.literal('retire'), id: idSchema }),
  z.strictObject({ op: z.literal('bring-back'), id: idSchema }),
  z.strictObject({ op: z.literal('move'), id: idSchema, before }),
  /** Says of all that a revision changes in an item whether it is wording or meaning. */
  z.strictObject({ op: z.literal('treat'), id: idSchema, as: z.enum(effects) }),
  /** Adds a measure, or puts it in the place of the one of its id; without `before` it stays where it is. */
  z.strictObject({ op: z.literal('put-measure'), measure: measureSchema, before: idSchema.nullable().optional() }),
  z.strictObject({ op: z.literal('remove-measure'), id: idSchema }),
  z.strictObject({ op: z.literal('put-check'), check: checkSchema }),
  z.strictObject({ op: z.literal('remove-check'), id: idSchema }),
]);

export const editsSchema = z.array(editSchema).max(10_000);

export type Edit = z.output<typeof editSchema>;
export type EditInput = z.input<typeof editSchema>;
export type NewTheme = z.output<typeof newTheme>;
