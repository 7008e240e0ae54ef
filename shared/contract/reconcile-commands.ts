import { z } from 'zod';
import { fieldValueSchema } from './coding-commands.ts';
import { command } from './define.ts';

const name = z.string().trim().min(1).max(80);
const reason = z.string().trim().min(1).max(2000);
const drawId = z.string().nullable().default(null);

export const differenceStates = ['open', 'decided', 'carried'] as const;
const state = z.enum(differenceStates);
export type DifferenceState = z.output<typeof state>;

const itemShape = { id: z.string(), label: z.string(), kind: z.enum(['theme', 'question']) };

const differenceSchema = z.object({
  caseRef: z.string(),
  ...itemShape,
  /** How many said something of it; nobody is named. */
  coders: z.int(),
  state,
});
export type Difference = z.output<typeof differenceSchema>;

export const differenceCountsSchema = z.object({ open: z.int(), decided: z.int(), carried: z.int() });
export type DifferenceCounts = z.output<typeof differenceCountsSchema>;

const optionSchema = z.object({ id: z.string(), label: z.string() });

/** A mark of one coder where it stands in the text now, without the id by which it could be traced to them. */
const stretchSchema = z.object({
  part: z.string(),
  state: z.enum(['found', 'moved', 'lost']),
  /** Code points of the part; of the text as it was where the words are lost. */
  start: z.int(),
  end: z.int(),
  words: z.string(),
});
export type AnswerStretch = z.output<typeof stretchSchema>;

const answerSchema = z.object({
  /** A, B, C…: stands for one coder in this difference alone. */
  key: z.string(),
  value: z.string(),
  label: z.string(),
  note: z.string(),
  /** Marks of that coder for the theme in question. A question has none, since marks are made for themes. */
  evidence: z.array(stretchSchema),
  /** Null until everything in the case is decided. */
  reviewer: z.string().nullable(),
});
export type DifferenceAnswer = z.output<typeof answerSchema>;

const entrySchema = z.object({
  kind: z.enum(['decided', 'carried']),
  /** The item it was put on record for: one that was merged into this theme, or split into it, perhaps. */
  id: z.string(),
  /** Empty where it was carried forward. */
  value: z.string(),
  label: z.string(),
  by: z.string(),
  reason: z.string(),
  at: z.string(),
});
export type DecisionEntry = z.output<typeof entrySchema>;

const readSchema = z.object({
  caseRef: z.string(),
  id: z.string(),
  facts: z.record(z.string(), fieldValueSchema),
  narrative: z.array(z.object({ column: z.string(), text: z.string() })),
  extra: z.record(z.string(), z.string()),
  item: z.object({
    ...itemShape,
    definition: z.string(),
    include: z.string(),
    exclude: z.string(),
    example: z.string(),
    /** All that can be decided. */
    options: z.array(optionSchema),
  }),
  answers: z.array(answerSchema),
  state,
  /** What is in force: a decision, or why it is carried forward; null while it is open. */
  inForce: entrySchema.nullable(),
  /** All that was put on record, oldest first. */
  history: z.array(entrySchema),
  /** Differences of the case, this one too, that are not decided: while there are any nobody is named. */
  undecided: z.int(),
});
export type DifferenceFile = z.output<typeof readSchema>;

const carriedSchema = z.object({ caseRef: z.string(), ...itemShape, by: z.string(), reason: z.string(), at: z.string() });
/** Without the reviewer's name: nothing in the case need be decided yet. */
const waitingSchema = z.object({
  caseRef: z.string(),
  /** What they noted in the case. */
  note: z.string(),
  /** When they said that information is missing. */
  at: z.string().nullable(),
});

const meetingSchema = z.object({
  drawId: z.string(),
  carried: z.array(carriedSchema),
  waiting: z.array(waitingSchema),
  /** The same as a text to put into an agenda. */
  text: z.string(),
});
export type Meeting = z.output<typeof meetingSchema>;

export const reconcileCommands = {
  /** Every difference of a draw, case by case in draw order, in the order of the codebook, with nobody's name and nobody's answer. */
  'reconcile.list': command({
    needs: 'review',
    effect: 'read',
    files: {},
    input: z.strictObject({ drawId }),
    output: z.object({
      drawId: z.string(),
      differences: z.array(differenceSchema),
      counts: differenceCountsSchema,
      /** Cases of the draw that more than one has completed. */
      severallyCoded: z.int(),
    }),
  }),
  /** One difference: the case, what is asked, and the answers in an order that tells nothing, unnamed until the case is decided. */
  'reconcile.read': command({
    needs: 'review',
    effect: 'read',
    files: {},
    input: z.strictObject({ caseRef: z.string(), id: z.string() }),
    output: readSchema,
  }),
  /** Neither: more information is needed, and it is carried forward to the next meeting. Takes a decision out of force. */
  'conflict.carry': command({
    needs: 'review',
    effect: 'write',
    files: {},
    input: z.strictObject({ caseRef: z.string(), id: z.string(), by: name, reason }),
    output: z.object({ case: z.string(), id: z.string() }),
  }),
  /** What the next meeting has before it: differences carried forward, and cases that reviewers wait for information in. */
  'meeting.list': command({ needs: 'review', effect: 'read', files: {}, input: z.strictObject({ drawId }), output: meetingSchema }),
};
