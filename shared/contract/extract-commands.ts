import { z } from 'zod';
import { caseFieldIds } from '../vocabulary/case-fields.ts';
import { command } from './define.ts';

const path = z.string().min(1);
const columns = z.union([z.string(), z.array(z.string())]);

/** A mapping file: which column becomes which field, what is dropped, and how values are read. */
export const mappingSchema = z.strictObject({
  fields: z.partialRecord(z.enum(caseFieldIds as [string, ...string[]]), columns).default({}),
  drop: z.array(z.string()).default([]),
  values: z.record(z.string(), z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))).default({}),
  dateFormat: z.string().optional(),
});
export type Mapping = z.output<typeof mappingSchema>;

export const problemSchema = z.object({ row: z.int(), message: z.string() });
export type Problem = z.output<typeof problemSchema>;

export const columnSchema = z.object({
  name: z.string(),
  filled: z.int(),
  distinct: z.int(),
  suggestedField: z.string().nullable(),
  /** 0–1. */
  confidence: z.number(),
  /** First values that differ, for a person to look at. */
  examples: z.array(z.string()),
});

const inspectionSchema = z.object({
  file: z.string(),
  sha256: z.string(),
  bytes: z.int(),
  format: z.string(),
  encoding: z.string(),
  delimiter: z.string(),
  rows: z.int(),
  columns: z.array(columnSchema),
  privacy: z.object({
    counts: z.record(z.string(), z.int()),
    findings: z.array(z.object({ row: z.int(), column: z.string(), kind: z.string(), masked: z.string() })),
    /** False: nobody has looked for identities in this file. */
    screened: z.boolean(),
  }),
  problems: z.array(problemSchema),
  suggestedMapping: mappingSchema,
});
export type Inspection = z.output<typeof inspectionSchema>;

const previewCaseSchema = z.object({
  row: z.int(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  narrativeWords: z.int(),
  extra: z.record(z.string(), z.string()),
});

export const extractCommands = {
  'extract.inspect': command({
    needs: 'nothing',
    effect: 'read',
    files: { file: 'read' },
    input: z.strictObject({ file: path }),
    output: inspectionSchema,
  }),
  /** How the first rows would be stored under a mapping. Narratives are counted, not shown. */
  'extract.preview': command({
    needs: 'nothing',
    effect: 'read',
    files: { file: 'read' },
    input: z.strictObject({
      file: path,
      mapping: mappingSchema,
      numberRows: z.string().nullable().default(null),
      rows: z.int().min(1).max(50).default(5),
    }),
    output: z.object({ cases: z.array(previewCaseSchema), problems: z.array(problemSchema) }),
  }),
  'extract.import': command({
    needs: 'review',
    effect: 'write',
    files: { file: 'read', mappingFile: 'read' },
    input: z.strictObject({
      file: path,
      mappingFile: path.nullable().default(null),
      /** In place of `mappingFile`; null takes the suggested mapping. */
      mapping: mappingSchema.nullable().default(null),
      numberRows: z.string().nullable().default(null),
      duplicates: z.enum(['refuse', 'skip', 'replace']).default('refuse'),
      badRows: z.enum(['refuse', 'skip']).default('refuse'),
      privacy: z.enum(['refuse', 'redact', 'accept']).default('refuse'),
      reason: z.string().default(''),
    }),
    output: z.object({
      extractId: z.string(),
      rows: z.int(),
      imported: z.int(),
      duplicates: z.int(),
      rejected: z.array(z.object({ row: z.int(), reason: z.string() })),
      redactions: z.int(),
      problems: z.array(problemSchema),
    }),
  }),
};
