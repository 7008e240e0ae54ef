import { z } from 'zod';
import { command } from './define.ts';
import { methodSchema } from './draw-plan.ts';

export const basisSchema = z.object({
  frame: z.int(),
  drawn: z.int(),
  reviewed: z.int(),
  excluded: z.int(),
  method: methodSchema,
  weighted: z.boolean(),
});

const findingSchema = z.object({
  id: z.string(),
  label: z.string(),
  numerator: z.int().nullable(),
  denominator: z.int().nullable(),
  unresolved: z.int(),
  unclear: z.int(),
  missing: z.int(),
  percent: z.number().nullable(),
  estimate: z.number().nullable(),
  interval: z
    .object({
      method: z.enum(['wilson-fpc', 'stratified', 'none']),
      level: z.number(),
      /** Null where chance had no part in the draw, or the strata do not bear it. */
      low: z.number().nullable(),
      high: z.number().nullable(),
    })
    .nullable(),
  suppressed: z.boolean(),
  why: z.string().nullable(),
  sentence: z.string(),
});

const summarySchema = z.object({
  basis: basisSchema,
  measures: z.array(findingSchema),
  by: z.array(
    z.object({
      field: z.string(),
      value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
      measures: z.array(findingSchema),
    }),
  ),
});
export type SummaryOutput = z.output<typeof summarySchema>;
export type FindingOutput = z.output<typeof findingSchema>;

export const audiences = ['panel', 'force', 'public'] as const;
const audience = z.enum(audiences).default('panel');
const drawId = z.string().nullable().default(null);

export const findingsCommands = {
  'findings.summary': command({
    needs: 'review',
    effect: 'read',
    files: {},
    input: z.strictObject({ drawId, by: z.string().nullable().default(null), audience, where: z.string().default('') }),
    output: summarySchema,
  }),
  /** Writes the findings; the ending of the file chooses the format. */
  'findings.report': command({
    needs: 'review',
    effect: 'write',
    files: { file: 'write' },
    input: z.strictObject({ file: z.string().min(1), drawId, audience }),
    output: z.object({ file: z.string(), sha256: z.string(), audience: z.enum(audiences) }),
  }),
  /** Writes the codebook: for other programs (.qdc, REFI-QDA 1.5), or as JSON. `rows` counts themes and questions. */
  'export.codebook': command({
    needs: 'review',
    effect: 'write',
    files: { file: 'write' },
    input: z.strictObject({ file: z.string().min(1) }),
    output: z.object({ file: z.string(), sha256: z.string(), rows: z.int() }),
  }),
  /** Writes the coded set, one row a case of the review. */
  'export.coded': command({
    needs: 'review',
    effect: 'write',
    files: { file: 'write' },
    input: z.strictObject({ file: z.string().min(1), drawId }),
    output: z.object({ file: z.string(), sha256: z.string(), rows: z.int() }),
  }),
};
