import { z } from 'zod';
import { command } from './define.ts';

const name = z.string().trim().min(1).max(80);

const itemSchema = z.object({
  id: z.string(),
  label: z.string(),
  kind: z.enum(['theme', 'question']),
  /** How many say what, by state or option; those who left it uncoded are under the empty name. */
  counts: z.record(z.string(), z.int()),
  /** True where not all say the same. */
  differ: z.boolean(),
});
export type CalibrationItem = z.output<typeof itemSchema>;

const caseSchema = z.object({
  caseRef: z.string(),
  /** Reviewers who take part and have not passed the case on, and how many of them have completed it. */
  readers: z.int(),
  complete: z.int(),
  /** Null until all of them have completed it, and there are two at least. */
  items: z.array(itemSchema).nullable(),
});

export const calibrationCommands = {
  /** Chooses cases that all reviewers read first, to compare; they are not drawn and are never counted. */
  'calibration.choose': command({
    needs: 'review',
    effect: 'write',
    files: {},
    input: z.strictObject({
      size: z.int().min(1).max(20).nullable().default(null),
      /** In place of a size: these very cases. */
      cases: z.array(z.string()).max(20).default([]),
      /** Empty: one that follows from the draw. */
      seed: z.string().max(200).default(''),
      by: name,
    }),
    output: z.object({ cases: z.array(z.string()), seed: z.string().nullable() }),
  }),
  /** What those who took part say of each case, as counts without names. */
  'calibration.compare': command({
    needs: 'review',
    effect: 'read',
    files: {},
    input: z.strictObject({}),
    output: z.object({ reviewers: z.int(), cases: z.array(caseSchema), closed: z.int() }),
  }),
  /** Ends the round: its cases leave the lists of the reviewers. They stay out of every draw. */
  'calibration.close': command({
    needs: 'review',
    effect: 'write',
    files: {},
    input: z.strictObject({ by: name }),
    output: z.object({ closed: z.int() }),
  }),
};
