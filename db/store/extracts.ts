import type { Mapping, Reading } from '../../shared/contract/extract-commands.ts';
import type { ReportExtract } from '../../shared/report/report-model.ts';
import type { ReadableReview, WritableReview } from '../review-file/review.ts';

/** Everything that was decided about an extract, kept with it. */
export interface ExtractDecisions extends Reading {
  readonly headingsSha256: string;
  readonly mapping: Mapping;
  /**
   * By field: the format that was given, null where day-first dates were read as they come; which of day and month was taken first, null where the
   * format leaves no doubt; and what the values themselves told.
   */
  readonly dates: Readonly<
    Record<string, { readonly format: string | null; readonly order: 'day-first' | 'month-first' | null; readonly found: string }>
  >;
  readonly numberRows: string | null;
  readonly duplicates: string;
  readonly badRows: string;
  readonly privacy: string;
  /** Findings by kind; those left in by `accept` or kept by hand, those replaced, and how many texts were looked at and how. */
  readonly screen: {
    readonly counts: Readonly<Record<string, number>>;
    readonly redactions: number;
    readonly kept: number;
    /** Findings in the names of file and sheets, in headings, and in what the mapping and the prefix of numbered rows write. */
    readonly beside: number;
    readonly looks: { readonly fast: number; readonly slow: number; readonly slowRows: number; readonly unsure: number };
  } | null;
  readonly reason: string;
}

interface ExtractRow {
  readonly id: number;
  readonly importedAt: string;
}

/** `extract-1`, `extract-2` … */
export function extractName(id: number): string {
  return `extract-${id}`;
}

/** Makes room for an extract; what is not known before its last row is filled in by `completeExtract`. */
export function addExtract(review: WritableReview, fileName: string, sha256: string, bytes: number, at: string): number {
  return review.run(
    `INSERT INTO extract (file_name, sha256, bytes, decisions, rows, imported, imported_at) VALUES (?, ?, ?, '{}', 0, 0, ?)`,
    fileName,
    sha256,
    bytes,
    at,
  );
}

export function completeExtract(review: WritableReview, id: number, decisions: ExtractDecisions, rows: number, imported: number): void {
  review.run('UPDATE extract SET decisions = ?, rows = ?, imported = ? WHERE id = ?', JSON.stringify(decisions), rows, imported, id);
}

/** The extract that was loaded from a file of the same bytes, the latest where there are several. */
export function extractOfFile(review: ReadableReview, sha256: string): ExtractRow | undefined {
  return review.one<ExtractRow>('SELECT id, imported_at AS importedAt FROM extract WHERE sha256 = ? ORDER BY id DESC LIMIT 1', sha256);
}

/** The bytes of the file that an extract was loaded from, by their SHA-256. */
export function fileOfExtract(review: ReadableReview, id: number): string | undefined {
  return review.one<{ sha256: string }>('SELECT sha256 FROM extract WHERE id = ?', id)?.sha256;
}

/** The mapping that was last used in this review for an extract with the same headings. */
export function mappingForHeadings(
  review: ReadableReview,
  headings: string,
): { readonly mapping: Mapping; readonly extractId: string } | null {
  const row = review.one<{ id: number; mapping: string }>(
    `SELECT id, decisions ->> 'mapping' AS mapping FROM extract WHERE decisions ->> 'headingsSha256' = ? ORDER BY id DESC LIMIT 1`,
    headings,
  );
  return row ? { mapping: withoutStrayValues(JSON.parse(row.mapping) as Mapping), extractId: extractName(row.id) } : null;
}

/** Earlier versions kept values for what is no field, which a mapping is refused for now. */
function withoutStrayValues(mapping: Mapping): Mapping {
  const values = Object.entries(mapping.values).filter(([field]) => mapping.fields[field] !== undefined);
  return { ...mapping, values: Object.fromEntries(values) };
}

/** The field that a heading was mapped to, in the latest extract that has it; null where it is none or several in one. */
export function fieldOfHeading(review: ReadableReview, heading: string): string | null {
  const rows = review.all<{ fields: string }>(`SELECT decisions ->> '$.mapping.fields' AS fields FROM extract ORDER BY id DESC`);
  for (const { fields } of rows) {
    const mapped = Object.entries(JSON.parse(fields) as Mapping['fields']).find(([, column]) => [column].flat().includes(heading));
    if (mapped) return mapped[0];
  }
  return null;
}

/** What the report says of each extract, in the order in which they came in. */
export function extractsForReport(review: ReadableReview): readonly ReportExtract[] {
  const rows = review.all<{ fileName: string; sha256: string; imported: number; decisions: string }>(
    'SELECT file_name AS fileName, sha256, imported, decisions FROM extract ORDER BY id',
  );
  return rows.map(({ decisions, ...extract }) => {
    const { screen, privacy = '', reason = '' } = JSON.parse(decisions) as Partial<ExtractDecisions>;
    if (!screen) return { ...extract, identities: null };
    const { counts, redactions, kept } = screen;
    return { ...extract, identities: { policy: privacy, counts, redactions, kept, reason } };
  });
}
