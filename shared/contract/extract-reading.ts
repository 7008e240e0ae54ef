import { z } from 'zod';
import { schema } from '../texts/schema.ts';
import { caseFieldIds } from '../vocabulary/case-fields.ts';

/** How a file is read and what its columns become: what the importer decides, a person may change, and the review keeps. */

export const textEncodings = ['utf-8', 'utf-8-bom', 'windows-1252', 'iso-8859-1', 'utf-16le', 'utf-16be'] as const;
export type TextEncoding = (typeof textEncodings)[number];

/** Headings stand near the top: beyond this row a number is a slip. */
export const lastHeaderRow = 1000;

/** What a person may say in place of the importer's guess; what is left out is guessed. */
export const readingChoicesSchema = z.strictObject({
  encoding: z.enum(textEncodings).optional(),
  /** One character. */
  delimiter: z
    .string()
    .length(1)
    .regex(/[^"\r\n]/, schema.delimiterForm())
    .optional(),
  /** Line of the file, or row of the sheet, on which the headings stand; from 1. */
  headerRow: z.int().min(1).max(lastHeaderRow).optional(),
  sheet: z.string().optional(),
});
export type ReadingChoices = z.output<typeof readingChoicesSchema>;

/** What was decided. */
export const readingSchema = z.object({
  format: z.enum(['csv', 'xlsx', 'ods']),
  /** Null for a workbook. */
  encoding: z.enum(textEncodings).nullable(),
  /** Null for a workbook. */
  delimiter: z.string().nullable(),
  /**
   * Where a text is not UTF-8 to the last byte: the line of the first byte that is not, such bytes in all, and characters beyond ASCII that
   * are UTF-8 all the same. Else null, and null for UTF-16 and a workbook.
   */
  notUtf8: z.object({ line: z.int(), bytes: z.int(), characters: z.int() }).nullable(),
  headerRow: z.int(),
  /** Null for a text file. */
  sheet: z.string().nullable(),
  /** Every sheet of a workbook. */
  sheets: z.array(z.object({ name: z.string(), hidden: z.boolean() })),
});
export type Reading = z.output<typeof readingSchema>;

const columns = z.union([z.string(), z.array(z.string())]);

/** A mapping file: which column becomes which field, what is dropped, and how values are read. */
export const mappingSchema = z.strictObject({
  fields: z.partialRecord(z.enum(caseFieldIds as [string, ...string[]]), columns).default({}),
  drop: z.array(z.string()).default([]),
  values: z.record(z.string(), z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))).default({}),
  dateFormat: z.string().optional(),
});
export type Mapping = z.output<typeof mappingSchema>;
