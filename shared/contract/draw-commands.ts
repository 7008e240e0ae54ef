import { z } from 'zod';
import { command } from './define.ts';
import { drawnSchema, drawRequestFiles, drawRequestSchema, methodSchema, stratumSchema } from './draw-plan.ts';

const drawId = z.string().nullable().default(null);
const path = z.string().min(1);
const share = z.number().min(0).max(1);
const written = z.object({ file: z.string(), sha256: z.string() });

const frameNoteSchema = z.object({
  at: z.string(),
  by: z.string(),
  frame: z.int(),
  frameSha256: z.string(),
  keysSha256: z.string().nullable(),
  /** A finished text to publish before the seed is drawn. */
  text: z.string(),
});

const exclusionSchema = z.object({
  case: z.string(),
  replacement: z.string().nullable(),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
});

/** One value of a field, in the frame and in the sample. */
const groupSchema = z.object({
  value: z.string().nullable(),
  frame: z.int(),
  sample: z.int(),
  frameShare: share,
  /** Of the sample as it is, or weighted back to the frame where the draw was stratified. */
  sampleShare: share,
  /** Sample less frame, −1 to 1. */
  gap: z.number(),
});

export const drawCommands = {
  'draw.make': command({
    needs: 'review',
    effect: 'write',
    files: drawRequestFiles,
    input: drawRequestSchema,
    output: drawnSchema,
  }),
  /** What a draw would be made from and how it would be shared among strata; nothing is drawn. */
  'draw.preview': command({
    needs: 'review',
    effect: 'read',
    files: drawRequestFiles,
    input: drawRequestSchema,
    output: z.object({
      /** Cases of the review, and those of the frame. */
      cases: z.int(),
      frame: z.int(),
      frameSha256: z.string(),
      keysSha256: z.string().nullable(),
      /** Cases that would be drawn; null where `problem` says why none can be. */
      size: z.int().nullable(),
      strata: z.array(stratumSchema),
      notes: z.array(z.string()),
      /** Why the draw would be refused as asked, a missing seed aside. */
      problem: z.object({ code: z.string(), message: z.string(), field: z.string().nullable() }).nullable(),
      /** The note of this very frame and plan that stands on record. */
      noted: frameNoteSchema.nullable(),
    }),
  }),
  /** Puts the frame and the plan on record before anyone knows the seed. */
  'draw.note-frame': command({
    needs: 'review',
    effect: 'write',
    files: drawRequestFiles,
    input: drawRequestSchema,
    output: frameNoteSchema,
  }),
  'draw.verify': command({
    needs: 'review',
    effect: 'read',
    files: {},
    input: z.strictObject({ drawId }),
    output: z.object({ drawId: z.string(), reproduced: z.boolean() }),
  }),
  /** Cases of a draw with their tickets, for anyone who wants to check one by hand, and what befell them. */
  'draw.tickets': command({
    needs: 'review',
    effect: 'read',
    files: {},
    input: z.strictObject({ drawId }),
    output: z.array(
      z.object({
        position: z.int(),
        caseRef: z.string(),
        ticket: z.string(),
        /** The case it stands in for. */
        replaces: z.string().nullable(),
        excluded: exclusionSchema.nullable(),
        reviewers: z.array(z.string()),
      }),
    ),
  }),
  /** Takes a drawn case out, with or without the next ticket in its place. */
  'draw.exclude': command({
    needs: 'review',
    effect: 'write',
    files: {},
    input: z.strictObject({ drawId, caseRef: z.string(), reason: z.string(), by: z.string(), replace: z.boolean().default(false) }),
    output: z.object({ case: z.string(), replacement: z.string().nullable() }),
  }),
  /** Writes the certificate; the ending of the file chooses html, pdf or json. */
  'draw.certificate': command({
    needs: 'review',
    effect: 'write',
    files: { file: 'write' },
    input: z.strictObject({ file: path, drawId }),
    output: written,
  }),
  /** Writes the frame as it was hashed and, where the method asks for more than references, what stood beside them. */
  'draw.write-frame': command({
    needs: 'review',
    effect: 'write',
    files: { file: 'write', keysFile: 'write' },
    input: z.strictObject({ file: path, keysFile: path.nullable().default(null), drawId }),
    output: z.object({ drawId: z.string(), frame: z.int(), files: z.array(written) }),
  }),
  /** What an outsider needs to check a draw: what the certificate states, and its commands. */
  'draw.checks': command({
    needs: 'review',
    effect: 'read',
    files: {},
    input: z.strictObject({ drawId }),
    output: z.object({
      shell: z.string().nullable(),
      python: z.string().nullable(),
      method: methodSchema,
      noted: frameNoteSchema.nullable(),
      /** What the certificate states, in its order. */
      facts: z.array(z.object({ label: z.string(), value: z.string() })),
      /** Strata as drawn, with the earlier rate that Neyman's allocation went by. */
      strata: z.array(stratumSchema.extend({ rate: z.number().nullable() })),
    }),
  }),
  /** The sample beside its frame, field by field. */
  'draw.compare': command({
    needs: 'review',
    effect: 'read',
    files: {},
    input: z.strictObject({ drawId }),
    output: z.object({
      drawId: z.string(),
      frame: z.int(),
      sample: z.int(),
      weighted: z.boolean(),
      fields: z.array(z.object({ field: z.string(), label: z.string(), byDesign: z.boolean(), groups: z.array(groupSchema) })),
      /** The largest gaps, largest first. */
      gaps: z.array(
        z.object({ field: z.string(), label: z.string(), value: z.string().nullable(), gap: z.number(), sentence: z.string() }),
      ),
      /** Fields left out, because they have too many values to compare. */
      leftOut: z.array(z.string()),
    }),
  }),
  /** Sample size for a margin, what a given size would show, and what it would cost. */
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
      /** Cases of a subgroup one means to report on; null for a quarter of `size`. */
      subgroup: z.int().min(1).nullable().default(null),
      /** What a case takes to read and code, in minutes. */
      minutes: z.number().gt(0).nullable().default(null),
      reviewers: z.int().min(1).nullable().default(null),
      /** Share of the cases that two reviewers code. */
      overlap: share.default(0),
    }),
    output: z.object({
      size: z.int(),
      formula: z.string(),
      margin: z.number(),
      /** What `size` would show; null without it. */
      shows: z
        .object({
          margin: z.number(),
          /** The interval where so much of the sample has something. */
          shares: z.array(z.object({ share: z.number(), cases: z.int(), low: z.number(), high: z.number() })),
          subgroup: z.object({ cases: z.int(), low: z.number(), high: z.number(), carries: z.boolean() }),
          /** The smallest subgroup that can carry a percentage, by the rule that findings go by. */
          smallestBase: z.int(),
        })
        .nullable(),
      /** Of `size`, or without it of the size planned; null without `minutes`. */
      cost: z.object({ readings: z.int(), hours: z.number(), hoursEach: z.number().nullable() }).nullable(),
    }),
  }),
  /** Fields and columns that a filter or strata can name. */
  'case.fields': command({
    needs: 'review',
    effect: 'read',
    inPackage: true,
    files: {},
    input: z.strictObject({}),
    output: z.array(
      z.object({
        /** As an expression writes it: extra attributes in double quotes. */
        name: z.string(),
        label: z.string(),
        kind: z.enum(['text', 'number', 'boolean', 'date']),
        /** The commonest, up to 50, commonest first. */
        values: z.array(z.object({ value: z.string(), cases: z.int() })),
        /** True where there are more values than those. */
        more: z.boolean(),
      }),
    ),
  }),
};
