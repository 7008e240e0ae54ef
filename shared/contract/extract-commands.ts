import { z } from 'zod';
import { caseFieldIds } from '../vocabulary/case-fields.ts';
import { identityKinds } from '../vocabulary/identity-kinds.ts';
import { command } from './define.ts';
import { mappingSchema, readingChoicesSchema, readingSchema } from './extract-reading.ts';

export type { Mapping, Reading, ReadingChoices, TextEncoding } from './extract-reading.ts';

const path = z.string().min(1);
const fieldValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** Longest list that an answer holds of problems, rejected rows or findings; counts beside it go on. */
export const longestList = 10_000;

export const problemSchema = z.object({
  row: z.int(),
  message: z.string(),
  /** Heading of the column, where the problem is of one cell. */
  column: z.string().optional(),
});
export type Problem = z.output<typeof problemSchema>;

export const columnSchema = z.object({
  name: z.string(),
  filled: z.int(),
  distinct: z.int(),
  suggestedField: z.enum(caseFieldIds as [string, ...string[]]).nullable(),
  /** 0–1. */
  confidence: z.number(),
  /** First values that differ, for a person to look at; none of a column of accounts or of likely identities. */
  examples: z.array(z.string()),
});

const identityKind = z.enum(identityKinds);
const kindCounts = z.partialRecord(identityKind, z.int());

export const identityFindingSchema = z.object({
  /** Names this finding in `keep`. */
  id: z.string(),
  row: z.int(),
  column: z.string(),
  kind: identityKind,
  masked: z.string(),
  /** Text around it, whatever else was found in it masked; only where it was asked for. */
  before: z.string().optional(),
  after: z.string().optional(),
});
export type IdentityFinding = z.output<typeof identityFindingSchema>;

/** A likely identity in what is kept of an extract beside its cells. */
const besideFindingSchema = z.object({
  place: z.enum(['file-name', 'sheet-name', 'heading']),
  /** Which sheet or column, from 1. */
  number: z.int(),
  kind: identityKind,
  masked: z.string(),
});
export type BesideFinding = z.output<typeof besideFindingSchema>;

const privacySchema = z.object({
  counts: kindCounts,
  /** The first 10,000. */
  findings: z.array(identityFindingSchema),
  /** Findings in all. */
  total: z.int(),
  byColumn: z.record(z.string(), kindCounts),
  /**
   * What was done: cells screened by the fast look, texts among the first `slowRows` rows that had the slow one too, and texts of later rows that
   * the fast look left unsure.
   */
  looks: z.object({ fast: z.int(), slow: z.int(), slowRows: z.int(), unsure: z.int() }),
});
export type PrivacyScreen = z.output<typeof privacySchema>;

const inspectionSchema = z.object({
  file: z.string(),
  sha256: z.string(),
  bytes: z.int(),
  ...readingSchema.shape,
  rows: z.int(),
  columns: z.array(columnSchema),
  privacy: privacySchema.extend({ beside: z.array(besideFindingSchema) }),
  /** The first 10,000; `problemCount` counts all. */
  problems: z.array(problemSchema),
  problemCount: z.int(),
  /** Rows that cannot be taken as they stand: with the wrong number of cells, bytes that are no text, or another row inside a cell. */
  badRows: z.int(),
  /** Columns of dates that do not say whether the day comes first. */
  dates: z.array(z.object({ column: z.string(), order: z.enum(['ambiguous', 'mixed', 'month-first']), example: z.string() })),
  /** Finished sentences on what was passed over, named or decided. */
  notes: z.array(z.string()),
  /** SHA-256 of the headings: extracts of one kind have the same. */
  headingsSha256: z.string(),
  suggestedMapping: mappingSchema,
  /** The extract of the open review whose mapping is suggested, because its headings are the same. */
  mappingOf: z.string().nullable(),
  /** The extract of the open review that was loaded from this very file. */
  alreadyLoaded: z.object({ extractId: z.string(), importedAt: z.string() }).nullable(),
});
export type Inspection = z.output<typeof inspectionSchema>;

const previewCaseSchema = z.object({
  row: z.int(),
  facts: z.record(z.string(), fieldValue),
  narrativeWords: z.int(),
  extra: z.record(z.string(), z.string()),
});

const importedSchema = z.object({
  extractId: z.string(),
  rows: z.int(),
  imported: z.int(),
  duplicates: z.int(),
  /** The first 10,000; `rejectedCount` counts all. */
  rejected: z.array(z.object({ row: z.int(), reason: z.string() })),
  redactions: z.int(),
  /** The first 10,000; `problemCount` counts all. */
  problems: z.array(problemSchema),
  rejectedCount: z.int(),
  problemCount: z.int(),
  /** Problems that are stray quotation marks; the others are values kept as text. */
  strayQuotes: z.int(),
  /** Problems that are cells of a workbook which show an error, or a formula without a stored result: they are empty here. */
  emptyCells: z.int(),
  privacy: privacySchema.omit({ findings: true }),
  /** How the file was read, as it is kept. */
  reading: readingSchema,
  /** By field of dates: the format that was given, null where they are read day first as they come; the order taken; what the values told. */
  dates: z.record(
    z.string(),
    z.object({ format: z.string().nullable(), order: z.enum(['day-first', 'month-first']).nullable(), found: z.string() }),
  ),
  /** What each column became: a field, `extra` under its own name, or null where it was left out. */
  columns: z.array(z.object({ name: z.string(), becomes: z.string().nullable() })),
  notes: z.array(z.string()),
});
export type Imported = z.output<typeof importedSchema>;

const policies = {
  duplicates: z.enum(['refuse', 'skip', 'replace']).default('refuse'),
  badRows: z.enum(['refuse', 'skip']).default('refuse'),
  privacy: z.enum(['refuse', 'redact', 'accept']).default('refuse'),
};

export const extractCommands = {
  'extract.inspect': command({
    needs: 'nothing',
    effect: 'read',
    files: { file: 'read' },
    input: z.strictObject({
      file: path,
      reading: readingChoicesSchema.default({}),
      /** True tells each finding with the text around it. */
      context: z.boolean().default(false),
    }),
    output: inspectionSchema,
  }),
  /** How rows would be stored under a mapping. Narratives are counted, not shown. */
  'extract.preview': command({
    needs: 'nothing',
    effect: 'read',
    files: { file: 'read' },
    input: z.strictObject({
      file: path,
      reading: readingChoicesSchema.default({}),
      mapping: mappingSchema,
      numberRows: z.string().min(1).nullable().default(null),
      rows: z.int().min(1).max(50).default(5),
      /** True shows likely identities replaced, as `redact` would store them. */
      redact: z.boolean().default(false),
    }),
    output: z.object({ cases: z.array(previewCaseSchema), problems: z.array(problemSchema) }),
  }),
  'extract.import': command({
    needs: 'review',
    effect: 'write',
    bulk: true,
    files: { file: 'read', mappingFile: 'read', keepFile: 'read' },
    input: z.strictObject({
      file: path,
      reading: readingChoicesSchema.default({}),
      mappingFile: path.nullable().default(null),
      /** In place of `mappingFile`; null takes the one that was used for the same headings in this review, else the suggested one. */
      mapping: mappingSchema.nullable().default(null),
      numberRows: z.string().min(1).nullable().default(null),
      ...policies,
      /** Ids of findings that are no identities: under `redact` they stay. A reason is then needed. */
      keep: z.array(z.string()).max(longestList).default([]),
      /** The same from a file, one id a line. */
      keepFile: path.nullable().default(null),
      reason: z.string().default(''),
    }),
    output: importedSchema,
  }),
  /** Writes the problems and rejected rows of a file, as an import under these choices would tell them, as CSV. Stores nothing. */
  'extract.problems': command({
    needs: 'nothing',
    effect: 'read',
    files: { file: 'read', mappingFile: 'read', out: 'write' },
    input: z.strictObject({
      file: path,
      out: path,
      reading: readingChoicesSchema.default({}),
      mappingFile: path.nullable().default(null),
      mapping: mappingSchema.nullable().default(null),
      numberRows: z.string().min(1).nullable().default(null),
    }),
    output: z.object({ file: z.string(), sha256: z.string(), rows: z.int() }),
  }),
  /** Some cases of the review in the order in which they came in, for a table that is scrolled. */
  'case.browse': command({
    needs: 'review',
    effect: 'read',
    files: {},
    input: z.strictObject({
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(500).default(100),
      /** Cases whose reference begins so, in capitals or small letters; empty: all. */
      startsWith: z.string().max(200).default(''),
    }),
    output: z.object({
      total: z.int(),
      cases: z.array(
        z.object({ position: z.int(), caseRef: z.string(), extractId: z.string(), row: z.int(), facts: z.record(z.string(), fieldValue) }),
      ),
    }),
  }),
};
