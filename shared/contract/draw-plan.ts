import { z } from 'zod';
import { allocations, drawMethods } from '../draw/method.ts';

export const methodSchema = z.enum(drawMethods);
const path = z.string().min(1);
const stratumValue = z.string().nullable();

export const stratumSchema = z.object({ value: stratumValue, frame: z.int(), size: z.int() });

/** What a person asks of a draw. What a method has no use for is passed over. */
export const drawRequestSchema = z.strictObject({
  method: methodSchema.default('simple'),
  /** Cases wanted; null where the method does not ask. In a top-up what the sample is to come to. */
  size: z.int().nullable().default(null),
  seed: z.string().default(''),
  /** Expression over fields and extra attributes that chooses the frame; empty for every case. */
  where: z.string().default(''),
  /** Field, or extra attribute with or without double quotes. */
  stratify: z.string().nullable().default(null),
  allocation: z.enum(allocations).default('proportional'),
  minPerStratum: z.int().min(0).default(0),
  /**
   * Shares of an earlier review by stratum, for Neyman's allocation: given, read from a file, or those of a measure in a coded draw of
   * this review or of the one that `ratesReview` names.
   */
  rates: z.array(z.strictObject({ value: stratumValue, rate: z.number().min(0).max(1) })).default([]),
  ratesFile: path.nullable().default(null),
  ratesReview: path.nullable().default(null),
  ratesFrom: z
    .strictObject({ drawId: z.string().nullable().default(null), measure: z.string() })
    .nullable()
    .default(null),
  /** Days, ISO. */
  from: z.string().nullable().default(null),
  to: z.string().nullable().default(null),
  /** References that somebody chose, as a list or as a file with one a line. */
  chosen: z.array(z.string()).default([]),
  casesFile: path.nullable().default(null),
  selectedBy: z.string().default(''),
  reason: z.string().default(''),
  /** The draw that this one adds to. */
  topUp: z.string().nullable().default(null),
});
export type DrawRequest = z.output<typeof drawRequestSchema>;

/** The inputs of a request that are paths. */
export const drawRequestFiles = { casesFile: 'read', ratesFile: 'read', ratesReview: 'read' } as const;

/** A draw as it was made. */
export const drawnSchema = z.object({
  drawId: z.string(),
  method: methodSchema,
  /** Cases of the frame. */
  frame: z.int(),
  size: z.int(),
  /** Null where chance has no part. */
  seed: z.string().nullable(),
  strata: z.array(stratumSchema),
  /** In draw order. */
  cases: z.array(z.string()),
  frameSha256: z.string(),
  keysSha256: z.string().nullable(),
  topUpOf: z.string().nullable(),
  /** Finished sentences on what deserves a second look. */
  notes: z.array(z.string()),
});
