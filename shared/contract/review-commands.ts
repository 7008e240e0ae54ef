import { z } from 'zod';
import { codebookSchema } from '../codebook/codebook.ts';
import { command } from './define.ts';
import { methodSchema, stratumSchema } from './draw-plan.ts';
import { workPackageSchema } from './package-commands.ts';
import { differenceCountsSchema } from './reconcile-commands.ts';

const path = z.string().min(1);

export const extractSummarySchema = z.object({
  extractId: z.string(),
  fileName: z.string(),
  sha256: z.string(),
  rows: z.int(),
  imported: z.int(),
  importedAt: z.string(),
});

export const drawSummarySchema = z.object({
  drawId: z.string(),
  method: methodSchema,
  frame: z.int(),
  frameSha256: z.string(),
  keysSha256: z.string().nullable(),
  where: z.string(),
  size: z.int(),
  seed: z.string().nullable(),
  strata: z.array(stratumSchema),
  stratify: z.string().nullable(),
  selectedBy: z.string(),
  reason: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  topUpOf: z.string().nullable(),
  excluded: z.int(),
  replaced: z.int(),
  drawnAt: z.string(),
  drawnBy: z.string(),
});

export const reviewerProgressSchema = z.object({ reviewer: z.string(), complete: z.int(), started: z.int() });

/** All that the frame of the window needs to show where the work stands. */
export const overviewSchema = z.object({
  review: z.string(),
  fileName: z.string(),
  title: z.string(),
  purpose: z.string(),
  marking: z.string(),
  synthetic: z.boolean(),
  codebook: codebookSchema,
  cases: z.int(),
  extracts: z.array(extractSummarySchema),
  draws: z.array(drawSummarySchema),
  /** Cases of the latest draw, and how many of them are reviewed. */
  drawn: z.int(),
  reviewed: z.int(),
  reviewers: z.array(reviewerProgressSchema),
  /** Disagreements not yet decided. */
  openConflicts: z.int(),
  /** Differences of the latest draw by what has become of them. */
  differences: differenceCountsSchema,
  /** Safeguarding notes that reviewers have left; open: nobody has said what was done. */
  concerns: z.object({ open: z.int(), total: z.int() }),
  lastChangeAt: z.string().nullable(),
  /** Set where the file is a work package: one reviewer's cases and codings, and nothing of anybody else. */
  workPackage: workPackageSchema.nullable(),
});
export type Overview = z.output<typeof overviewSchema>;

export const reviewCommands = {
  'review.create': command({
    needs: 'nothing',
    effect: 'read',
    files: { file: 'write', codebookFile: 'read' },
    input: z.strictObject({
      file: path,
      title: z.string().trim().min(1),
      purpose: z.string().default(''),
      marking: z.string().default(''),
      codebookFile: path.nullable().default(null),
      synthetic: z.boolean().default(false),
    }),
    output: z.object({ review: z.string(), codebook: z.object({ id: z.string(), version: z.int() }) }),
  }),
  /** Makes the bundled synthetic review: load, draw, code and decide, all through the ordinary commands. */
  'review.create-sample': command({
    needs: 'nothing',
    effect: 'read',
    files: { file: 'write' },
    input: z.strictObject({ file: path }),
    output: z.object({ review: z.string() }),
  }),
  'review.open': command({
    needs: 'nothing',
    effect: 'read',
    files: { file: 'read' },
    input: z.strictObject({ file: path, passphrase: z.string().nullable().default(null) }),
    output: overviewSchema,
  }),
  'review.overview': command({
    needs: 'review',
    effect: 'read',
    inPackage: true,
    files: {},
    input: z.strictObject({}),
    output: overviewSchema,
  }),
  'review.close': command({
    needs: 'nothing',
    effect: 'read',
    files: {},
    input: z.strictObject({}),
    output: z.object({ closed: z.boolean() }),
  }),
  'audit.list': command({
    needs: 'review',
    effect: 'read',
    inPackage: true,
    files: {},
    input: z.strictObject({ verify: z.boolean().default(false), head: z.string().nullable().default(null) }),
    output: z.array(
      z.object({
        seq: z.int(),
        at: z.string(),
        actor: z.string(),
        action: z.string(),
        detail: z.record(z.string(), z.json()),
        hash: z.string(),
      }),
    ),
  }),
};
