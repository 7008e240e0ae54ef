import { z } from 'zod';
import { changesSchema, codingStatuses, passings } from '../coding/coding.ts';
import { concernSchema, identityReportSchema, markSchema } from '../coding/desk-items.ts';
import { command } from './define.ts';
import { evidenceSchema } from './evidence.ts';

const reviewer = z.string().trim().min(1).max(80);
export const fieldValueSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);

export const codingSchema = z.object({
  status: z.enum(codingStatuses),
  note: z.string(),
  values: z.record(z.string(), z.string()),
  passed: z.enum(passings).nullable(),
  anotherLook: z.array(z.string()).readonly(),
  marks: z.array(markSchema).readonly(),
  identities: z.array(identityReportSchema).readonly(),
  concerns: z.array(concernSchema).readonly(),
});

const caseLineSchema = z.object({
  caseRef: z.string(),
  position: z.int(),
  status: z.enum(codingStatuses),
  /** True once the reviewer has coded anything in it. */
  started: z.boolean(),
  /** True where the case was shared out to this reviewer. */
  assigned: z.boolean(),
  /** True for a case that all reviewers read first to compare: it is not drawn, has position 0, and never counts. */
  calibration: z.boolean(),
});
export type CaseLine = z.output<typeof caseLineSchema>;

const caseFileSchema = z.object({
  caseRef: z.string(),
  facts: z.record(z.string(), fieldValueSchema),
  narrative: z.array(z.object({ column: z.string(), text: z.string() })),
  extra: z.record(z.string(), z.string()),
  coding: codingSchema,
  evidence: z.array(evidenceSchema),
});
export type CaseFile = z.output<typeof caseFileSchema>;

const resolutionSchema = z.object({ value: z.string(), by: z.string(), reason: z.string(), at: z.string() });

const conflictSchema = z.object({
  case: z.string(),
  id: z.string(),
  values: z.record(z.string(), z.string()),
  resolved: resolutionSchema.nullable(),
});

export const codingCommands = {
  /** The cases of a draw to be reviewed, in draw order, with where a reviewer stands in each; those they passed on are left out. */
  'case.list': command({
    needs: 'review',
    effect: 'read',
    inPackage: true,
    files: {},
    input: z.strictObject({
      reviewer,
      drawId: z.string().nullable().default(null),
      /** Only the cases shared out to this reviewer. Of no account to a reviewer who has been given none. */
      assignedOnly: z.boolean().default(true),
    }),
    output: z.array(caseLineSchema),
  }),
  /** One case to read, with one reviewer's own coding and nobody else's. */
  'case.read': command({
    needs: 'review',
    effect: 'read',
    inPackage: true,
    files: {},
    input: z.strictObject({ reviewer, caseRef: z.string() }),
    output: caseFileSchema,
  }),
  /** Saves a change as a new revision. Setting an exclusive theme takes the others of its group back to absent. */
  'coding.save': command({
    needs: 'review',
    effect: 'write',
    inPackage: true,
    files: {},
    input: z.strictObject({ reviewer, caseRef: z.string(), changes: changesSchema }),
    output: z.object({ coding: codingSchema, savedAt: z.string() }),
  }),
  /** Completes a case at the desk: themes not touched become absent, unless the codebook asks for each. */
  'coding.complete': command({
    needs: 'review',
    effect: 'write',
    inPackage: true,
    files: {},
    input: z.strictObject({ reviewer, caseRef: z.string() }),
    output: z.object({ coding: codingSchema, savedAt: z.string(), setAbsent: z.array(z.string()) }),
  }),
  'coding.bulk': command({
    needs: 'review',
    effect: 'write',
    inPackage: true,
    files: { file: 'read' },
    input: z.strictObject({ reviewer, file: z.string().min(1) }),
    output: z.object({
      codings: z.int(),
      changed: z.int(),
      rejected: z.array(z.object({ row: z.int(), reason: z.string() })),
    }),
  }),
  'conflict.list': command({
    needs: 'review',
    effect: 'read',
    files: {},
    input: z.strictObject({}),
    output: z.array(conflictSchema),
  }),
  'conflict.resolve': command({
    needs: 'review',
    effect: 'write',
    files: {},
    input: z.strictObject({
      caseRef: z.string(),
      id: z.string(),
      value: z.string(),
      by: z.string().trim().min(1),
      reason: z.string().trim().min(1),
    }),
    output: z.object({ case: z.string(), id: z.string(), value: z.string() }),
  }),
};
