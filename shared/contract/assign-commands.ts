import { z } from 'zod';
import { command } from './define.ts';

const drawId = z.string().nullable().default(null);
const name = z.string().trim().min(1);

const sharesSchema = z.array(
  z.object({
    reviewer: z.string(),
    cases: z.array(z.string()),
    /** Characters of narrative to read. */
    length: z.int(),
    /** Of those cases, the ones this reviewer has begun or completed. */
    begun: z.int(),
    complete: z.int(),
  }),
);

export const sharedSchema = z.object({
  drawId: z.string(),
  shares: sharesSchema,
  /** Cases with two reviewers or more. */
  doubleCoded: z.int(),
  /** Cases that nobody has. */
  unassigned: z.array(z.string()),
  seed: z.string().nullable(),
});

export const assignCommands = {
  /** Shares the cases of a draw out. Done again it keeps what has been begun, and shares the rest among those named now. */
  'assign.make': command({
    needs: 'review',
    effect: 'write',
    files: { interestsFile: 'read' },
    input: z.strictObject({
      drawId,
      reviewers: z.array(name).min(1),
      seed: z.string(),
      /** Share of the cases that go to two reviewers, 0–1. */
      overlap: z.number().min(0).max(1).default(0),
      /** Reviewers of every case; with `overlap` above 0 it must be 1. */
      coders: z.int().min(1).default(1),
      /** Cases that a reviewer has an interest in, over and above those declared before. */
      interests: z.array(z.strictObject({ reviewer: name, caseRef: z.string() })).default([]),
      /** CSV of reviewer and case reference. */
      interestsFile: z.string().min(1).nullable().default(null),
    }),
    output: sharedSchema,
  }),
  'assign.list': command({
    needs: 'review',
    effect: 'read',
    files: {},
    input: z.strictObject({ drawId }),
    output: sharedSchema.extend({
      reviewers: z.array(z.string()),
      overlap: z.number(),
      coders: z.int(),
      interests: z.array(z.object({ reviewer: z.string(), caseRef: z.string() })),
    }),
  }),
};
