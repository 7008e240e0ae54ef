import { basename, resolve } from 'node:path';
import type { ParsedInput } from '../../shared/contract/commands.ts';
import type { Imported, Mapping } from '../../shared/contract/extract-commands.ts';
import { type Failure, fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { appendAudit } from '../audit/trail.ts';
import { loadRows } from '../extract/loading/load-rows.ts';
import { headingsSha256, type ImportPlan, planImport } from '../extract/loading/plan-import.ts';
import { readMapping } from '../extract/mapping/read-mapping.ts';
import { openTable } from '../extract/reading/open-table.ts';
import type { Table } from '../extract/reading/table.ts';
import { cleanMapping } from '../extract/screening/clean-mapping.ts';
import { readKeepFile } from '../extract/screening/read-keep-file.ts';
import { identityInHeadings } from '../extract/screening/screen-headings.ts';
import { type Screening, startScreening } from '../extract/screening/screening.ts';
import type { ReadableReview, WritableReview } from '../review-file/review.ts';
import { addExtract, completeExtract, extractName, extractOfFile, mappingForHeadings } from '../store/extracts.ts';
import type { Handler, Occasion } from './handler.ts';

type Input = ParsedInput<'extract.import'>;

/** Loads an extract, all or nothing: the dispatcher's transaction takes everything back when this fails. */
export const importExtract: Handler<'extract.import'> = async (input, review, occasion) => {
  const given = input.mappingFile === null ? ok(input.mapping) : readMapping(resolve(input.mappingFile));
  if (!given.ok) return given;
  const keep = input.keepFile === null ? ok(input.keep) : readKeepFile(resolve(input.keepFile));
  if (!keep.ok) return keep;
  const { signal, progress } = occasion;
  const table = await openTable(resolve(input.file), input.reading, { signal, progress: (made) => progress(made) });
  if (!table.ok) return table;
  const known = alreadyLoaded(review, table.value, input.duplicates);
  if (known) return known;
  const reused = given.value === null ? mappingForHeadings(review, headingsSha256(table.value.headings)) : null;
  const plan = await planImport(table.value, given.value ?? reused?.mapping ?? null, input.numberRows, signal);
  if (!plan.ok) return plan;
  const notes = reused ? [texts.imports.mappingReused(reused.extractId)] : [];
  return load(table.value, plan.value, { ...input, keep: keep.value }, review, occasion, notes);
};

/** A file that is loaded already is recognised by its bytes, whatever it is called now. */
function alreadyLoaded(review: ReadableReview, { file, sha256 }: Table, duplicates: Input['duplicates']): Failure | null {
  const loaded = duplicates === 'refuse' ? extractOfFile(review, sha256) : undefined;
  if (!loaded) return null;
  return fail('extract-known', texts.errors.extractKnown(basename(file), extractName(loaded.id), loaded.importedAt), { file });
}

async function load(
  table: Table,
  plan: ImportPlan,
  input: Input,
  review: WritableReview,
  occasion: Occasion,
  before: readonly string[],
): Promise<Result<Imported>> {
  const { file, bytes, sha256, reading, headings } = table;
  const at = occasion.now();
  const id = addExtract(review, basename(file), sha256, bytes, at);
  const screening = startScreening(plan.columns, bytes);
  try {
    const unfit = await headingsRefused(table, plan, screening, input);
    if (unfit) return unfit;
    const loaded = await loadRows(table, plan, screening, { ...input, extractId: id }, review, occasion);
    if (!loaded.ok) return loaded;
    const { rows, imported, duplicates, rejected, problems, strayQuotes, privacy, redactions, kept, notes } = loaded.value;
    const { duplicates: onDuplicate, badRows, privacy: onIdentity, reason, numberRows } = input;
    const { counts, looks } = privacy;
    const screen = { counts, redactions, kept, looks };
    const policies = { duplicates: onDuplicate, badRows, privacy: onIdentity, reason, numberRows };
    const decisions = {
      ...reading,
      headingsSha256: headingsSha256(headings),
      mapping: mappingKept(await cleanMapping(plan.mapping, screening)),
      ...policies,
      screen,
    };
    completeExtract(review, id, decisions, rows, imported);
    const extractId = extractName(id);
    const tally = { rows, imported, duplicates, rejected: rejected.count };
    const detail = { extractId, file: basename(file), sha256, ...tally, privacy: onIdentity, identities: counts, redactions, kept, looks };
    appendAudit(review, occasion.actor, 'extract-imported', at, { ...detail, screened: true, reason });
    const { findings: _findings, ...screened } = privacy;
    return ok({
      extractId,
      rows,
      imported,
      duplicates,
      rejected: rejected.told,
      redactions,
      problems: problems.told,
      rejectedCount: rejected.count,
      problemCount: problems.count,
      strayQuotes,
      privacy: screened,
      notes: [...before, ...table.notes, ...notes],
    });
  } finally {
    await screening.close();
  }
}

/** Headings become names of attributes and are kept for good, so they are screened as the cells are. They cannot be redacted. */
async function headingsRefused(
  { file, headings, reading }: Table,
  { columns }: ImportPlan,
  screening: Screening,
  { privacy, reason }: Input,
): Promise<Failure | null> {
  const named = await identityInHeadings(headings, (column) => columns[column]?.becomes !== null, screening);
  if (!named) return null;
  if (privacy === 'accept') {
    return reason.trim() === '' ? fail('reason-missing', texts.errors.acceptNeedsReason(), { file, field: 'reason' }) : null;
  }
  const message = texts.errors.identityInHeadings(basename(file), reading.headerRow, named.column, named.masked);
  return fail('identity-in-headings', message, { file, line: reading.headerRow });
}

/** A copy without what the parser left undefined. */
function mappingKept(mapping: Mapping): Mapping {
  return JSON.parse(JSON.stringify(mapping)) as Mapping;
}
