import { z } from 'zod';
import { command } from './define.ts';
import { basisSchema } from './findings-commands.ts';

export const drawCommands = {
  'draw.make': command({
    needs: 'review',
    effect: 'write',
    files: {},
    input: z.strictObject({ size: z.int(), seed: z.string(), method: basisSchema.shape.method.default('simple') }),
    output: z.object({
      drawId: z.string(),
      method: basisSchema.shape.method,
      frame: z.int(),
      size: z.int(),
      seed: z.string(),
      strata: z.array(z.object({ value: z.string().nullable(), frame: z.int(), size: z.int() })),
      /** In draw order. */
      cases: z.array(z.string()),
      frameSha256: z.string(),
    }),
  }),
  'draw.verify': command({
    needs: 'review',
    effect: 'read',
    files: {},
    input: z.strictObject({ drawId: z.string().nullable().default(null) }),
    output: z.object({ drawId: z.string(), reproduced: z.boolean() }),
  }),
  /** Tickets of a draw, for anyone who wants to check one by hand. */
  'draw.tickets': command({
    needs: 'review',
    effect: 'read',
    files: {},
    input: z.strictObject({ drawId: z.string().nullable().default(null) }),
    output: z.array(z.object({ position: z.int(), caseRef: z.string(), ticket: z.string() })),
  }),
  /** Sample size for a margin, and what a given size would buy. */
  'draw.plan': command({
    needs: 'nothing',
    effect: 'read',
    files: {},
    input: z.strictObject({
      population: z.int().min(1).nullable(),
      margin: z.number().gt(0).lt(1).default(0.05),
      confidence: z.number().gt(0).lt(1).default(0.95),
      expect: z.number().gt(0).lt(1).default(0.5),
      /** Cases one has in mind to draw; null plans from the margin alone. */
      size: z.int().min(1).nullable().default(null),
    }),
    output: z.object({
      size: z.int(),
      formula: z.string(),
      margin: z.number(),
      /** What `size` would show of the whole sample and of a subgroup of a quarter of it; null without `size`. */
      shows: z
        .object({
          margin: z.number(),
          subgroup: z.object({ cases: z.int(), low: z.number(), high: z.number() }),
        })
        .nullable(),
    }),
  }),
};
