import { basename, resolve } from 'node:path';
import type { ParsedInput } from '../../shared/contract/commands.ts';
import type { Imported, Mapping } from '../../shared/contract/extract-commands.ts';
import { type Failure, fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { appendAudit } from '../audit/trail.ts';
import { alikeNotes } from '../extract/loading/alike-notes.ts';
import { besideRefusal } from '../extract/loading/beside-gate.ts';
import { choicesRefusal } from '../extract/loading/choices-gate.ts';
import { dateNotes } from '../extract/loading/date-notes.ts';
import { loadRows } from '../extract/loading/load-rows.ts';
import { headingsSha256, type ImportPlan, planImport } from '../extract/loading/plan-import.ts';
import { headingOfAgeAndBand } from '../extract/mapping/mapping-fits.ts';
import { readMapping } from '../extract/mapping/read-mapping.ts';
import { orderOfFormat } from '../extract/mapping/read-values.ts';
import { openTable } from '../extract/reading/open-table.ts';
import type { Table } from '../extract/reading/table.ts';
import { type BesideCells, screenBeside } from '../extract/screening/beside-cells.ts';
import { cleanMapping } from '../extract/screening/clean-mapping.ts';
import { readKeepFile } from '../extract/screening/read-keep-file.ts';
import { screenChoices } from '../extract/screening/screen-choices.ts';
import { startScreening } from '../extract/screening/screening.ts';
import type { ReadableReview, WritableReview } from '../review-file/review.ts';
import { addExtract, completeExtract, type ExtractDecisions, extractName, extractOfFile, mappingForHeadings } from '../store/extracts.ts';
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
  const mappingFile = input.mappingFile === null ? null : resolve(input.mappingFile);
  const choice = { given: given.value, mappingFile, reused: reused?.mapping ?? null };
  const plan = await planImport(table.value, choice, input.numberRows, signal);
  if (!plan.ok) return plan;
  return load(table.value, plan.value, { ...input, mappingFile, keep: keep.value }, review, occasion, reused?.extractId ?? null);
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
  reusedOf: string | null,
): Promise<Result<Imported>> {
  const { file, bytes, sha256, headings } = table;
  const at = occasion.now();
  const screening = startScreening(plan.columns, bytes);
  try {
    const beside = await screenBeside(table, (column) => plan.columns[column]?.becomes !== null, screening);
    const choices = await screenChoices(plan.mapping, input.numberRows, screening);
    const unfit = besideRefusal(table, beside, input) ?? choicesRefusal(choices, input, file, input.mappingFile);
    if (unfit) return unfit;
    const names = namesKept(table, beside, input.privacy);
    const id = addExtract(review, names.file, sha256, bytes, at);
    const loaded = await loadRows(table, plan, screening, { ...input, extractId: id }, review, occasion);
    if (!loaded.ok) return loaded;
    const { rows, imported, duplicates, rejected, problems, strayQuotes, emptyCells, privacy, redactions, kept, unmet, notes } =
      loaded.value;
    const { duplicates: onDuplicate, badRows, privacy: onIdentity, reason, numberRows } = input;
    const { counts, looks } = privacy;
    const screen = { counts, redactions, kept, beside: beside.findings.length + choices.length, looks };
    const policies = { duplicates: onDuplicate, badRows, privacy: onIdentity, reason, numberRows };
    const decisions = {
      ...names.reading,
      headingsSha256: headingsSha256(headings),
      mapping: mappingKept(await cleanMapping(mappingUsed(plan), screening)),
      dates: datesKept(plan),
      ...policies,
      screen,
    };
    completeExtract(review, id, decisions, rows, imported);
    const extractId = extractName(id);
    const tally = { rows, imported, duplicates, rejected: rejected.count };
    const detail = { extractId, file: names.file, sha256, ...tally, privacy: onIdentity, identities: counts, redactions, kept, looks };
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
      emptyCells,
      privacy: screened,
      reading: names.reading,
      dates: datesKept(plan),
      columns: headings.map((name, at) => ({ name, becomes: plan.rows.columns[at] ?? null })),
      notes: [
        ...(reusedOf === null ? [] : [texts.imports.mappingReused(reusedOf)]),
        ...alikeNotes(table, names.sheetName),
        ...table.notes,
        ...notes,
        ...agedNotes(plan),
        ...dateNotes(plan.rows.dates, plan.mapping.dateFormat, reusedOf),
        ...names.notes,
        ...(unmet.length > 0 ? [texts.imports.keepUnmet(basename(file), unmet)] : []),
      ],
    });
  } finally {
    await screening.close();
  }
}

/** The names of file and sheets as they are stored, never with a folder. */
function namesKept({ file, reading }: Table, { fileName, sheetName }: BesideCells, privacy: Input['privacy']) {
  if (privacy !== 'redact') return { file: basename(file), reading, sheetName: (name: string) => name, notes: [] };
  const sheets = reading.sheets.map((sheet) => ({ ...sheet, name: sheetName(sheet.name) }));
  const sheet = reading.sheet === null ? null : sheetName(reading.sheet);
  const redacted = sheets.map(({ name }) => name).filter((name, at) => name !== reading.sheets[at]?.name);
  const notes = [
    ...(fileName === basename(file) ? [] : [texts.imports.fileNameRedacted(fileName)]),
    ...(redacted.length === 0 ? [] : [texts.imports.sheetNamesRedacted(redacted)]),
  ];
  return { file: fileName, reading: { ...reading, sheet, sheets }, sheetName, notes };
}

function agedNotes({ mapping }: ImportPlan): readonly string[] {
  const heading = headingOfAgeAndBand(mapping);
  return heading === null ? [] : [texts.imports.ageAndBand(heading)];
}

/** How each field of dates was read, and what its values told of their order. */
function datesKept({ mapping, rows }: ImportPlan): ExtractDecisions['dates'] {
  const format = mapping.dateFormat ?? null;
  return Object.fromEntries(
    rows.dates.map(({ field, seen }) => [
      field,
      { format, order: format === null ? 'day-first' : orderOfFormat(format), found: seen.told.order },
    ]),
  );
}

/** The mapping with the labels that were only met, and understood, in the rows. */
function mappingUsed({ mapping, rows }: ImportPlan): Mapping {
  const met = Object.entries(rows.learned).filter(([, labels]) => Object.keys(labels).length > 0);
  const values = Object.fromEntries(met.map(([field, labels]) => [field, { ...mapping.values[field], ...labels }]));
  return { ...mapping, values: { ...mapping.values, ...values } };
}

/** A copy without what the parser left undefined. */
function mappingKept(mapping: Mapping): Mapping {
  return JSON.parse(JSON.stringify(mapping)) as Mapping;
}
