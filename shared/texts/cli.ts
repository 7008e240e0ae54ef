import { agreement } from './agreement.ts';
import { cliCare } from './cli-care.ts';
import { cliDesk } from './cli-desk.ts';
import { drawing } from './cli-drawing.ts';
import { find } from './find.ts';
import { kindsCounted } from './identities.ts';
import { packages } from './packages.ts';
import { counted, grouped } from './words.ts';

const delimiters: Readonly<Record<string, string>> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'upright bars' };

/** What the command line says: help, notes on standard error, and results for people. */
export const cli = {
  program: 'Load case extracts, draw a dip sample anyone can verify, code it, and report the findings.',
  json: 'print one JSON document on standard output',
  review: 'review file',
  verbs: {
    new: 'make a review',
    inspect: 'show what an import would see; writes nothing',
    import: 'load an extract, all or nothing',
    problems: 'write what is wrong with an extract, row by row, as CSV; cells are quoted masked',
    sample: 'draw cases and record how',
    verifyDraw: 'derive a draw again from its frame and seed',
    size: 'plan a sample size',
    frame: 'show, put on record or write the frame of a draw',
    exclude: 'take a drawn case out, with or without the next ticket in its place',
    certificate: 'write the certificate of a draw',
    compareDraw: 'set the sample beside its frame, field by field',
    assign: 'share the drawn cases out among reviewers',
    codebook: 'show the codebook and its versions, take one in, or change it',
    code: 'take codings from a spreadsheet, into a review or a work package',
    agreement: 'how far reviewers agree on each theme and question, before differences are decided',
    conflicts: 'list what reviewers disagree on',
    resolve: 'record the chair’s decision',
    summary: 'percentages with their counts and intervals',
    report: 'write the findings; the ending chooses html, pdf, md, csv or json',
    export: 'write the coded set as CSV, or the codebook as .json or, for other programs, .qdc',
    audit: 'the audit trail, oldest first',
    demo: 'do the whole job on the bundled synthetic extract',
  },
  drawing,
  care: cliCare,
  desk: cliDesk,
  options: {
    title: 'title of the review',
    codebook: 'codebook file (JSON); the default codebook without it',
    marking: 'protective marking, for example OFFICIAL-SENSITIVE',
    mapping: 'mapping file (JSON)',
    numberRows: 'number the rows PREFIX-000001… for an extract without references',
    duplicates: 'rows that repeat a reference: refuse, skip or replace',
    badRows: 'rows that cannot be taken, with the wrong number of cells for one: refuse or skip',
    privacy: 'likely identities, in the names of file and sheets too: refuse, redact or accept',
    keep: 'ids of findings that are no identities, one a line; --privacy redact leaves them, with a reason',
    encoding: 'encoding of a text file; guessed without it',
    delimiter: 'one character between cells, or “tab”; guessed without it',
    headerRow: 'line of the file, or row of the sheet, that holds the headings; found without it',
    sheet: 'sheet of a workbook; the first with a case reference without it',
    reason: 'why; kept in the audit trail and the report',
    size: 'number of cases',
    seed: 'seed, for example twenty dice rolled in public',
    method: 'how to draw',
    draw: 'a draw by its name, for example draw-1; the latest without it',
    population: 'cases in the frame',
    margin: 'half-width of the interval, 0 to 1',
    confidence: 'confidence level, 0 to 1',
    expect: 'share expected, 0 to 1',
    reviewer: 'name or initials of the reviewer',
    case: 'case reference',
    set: 'the decision, for example domestic=present',
    by: 'who decides',
    importCodebook: 'codebook to take over: .json, or .qdc of another program',
    editCodebook: 'edits to make (JSON), as --json of an import with --dry-run tells them',
    dryRun: 'say what it would do, and do nothing',
    byCodebook: 'who changes the codebook',
    reasonCodebook: 'why; kept with the version and in the audit trail',
    field: 'break the figures down by a field',
    audience: 'who will read it: panel, force or public',
    where: 'keep the cases for which an expression is true',
    out: 'file to write',
    folder: 'folder to write to',
    verify: 'check the hash chain',
    head: 'a head hash noted elsewhere that must be in the trail',
  },
  choice: (flag: string, value: string, choices: readonly string[]) => `${flag} cannot be “${value}”. Use one of: ${choices.join(', ')}.`,
  wholeNumber: (flag: string, value: string) => `${flag} must be a whole number; it is “${value}”.`,
  numberBetween: (flag: string, least: number, greatest: number, value: string) =>
    `${flag} must be a whole number from ${grouped(least)} to ${grouped(greatest)}; it is “${value}”.`,
  number: (flag: string, value: string) => `${flag} must be a number; it is “${value}”.`,
  oneCharacter: (flag: string, value: string) => `${flag} must be one character, or “tab”; it is “${value}”.`,
  blank: (flag: string) => `${flag} must not be blank.`,
  missing: (flag: string) => `${flag} is missing.`,

  created: (file: string) => `Made ${file}.`,
  inspected: (file: string, rows: number, columns: number) =>
    `${file}: ${counted(rows, 'row', 'rows')}, ${counted(columns, 'column', 'columns')}.`,
  readAs: (format: string, encoding: string | null, delimiter: string | null, sheet: string | null, headerRow: number) =>
    sheet === null
      ? `Read as ${encoding ?? format}, cells apart by ${delimiters[delimiter ?? ''] ?? delimiter ?? ''}, headings in line ${grouped(headerRow)}.`
      : `Read from sheet “${sheet}”, headings in row ${grouped(headerRow)}.`,
  datesRead: (columns: readonly string[], format: string | null) =>
    `Dates (${columns.join(', ')}) read ${format === null ? 'day first' : `as ${format}`}.`,
  nothingFound: (cells: number) => `No likely identity found in ${counted(cells, 'cell', 'cells')}.`,
  identitiesFound: (total: number, counts: Readonly<Record<string, number>>) =>
    `${counted(total, 'likely identity', 'likely identities')} found: ${kindsCounted(counts)}.`,
  looks: (slow: number, rows: number, unsure: number) =>
    `Every cell had the fast look; ${counted(slow, 'text', 'texts')} of the first ${grouped(rows)} rows had the slow look for names as well.${unsure === 0 ? '' : ` ${counted(unsure, 'text', 'texts')} further down would have been worth it too.`}`,
  finding: (row: number, column: string, kind: string, masked: string) => `  row ${grouped(row)}, ${column}: ${kind} ${masked}`,
  redacted: (n: number) => `${counted(n, 'likely identity was', 'likely identities were')} replaced before anything was stored.`,
  accepted: (n: number) =>
    `${counted(n, 'likely identity', 'likely identities')} accepted; the reason is in the audit trail and the report.`,
  problemsWritten: (n: number, file: string) => `Wrote ${counted(n, 'problem', 'problems')} to ${file}.`,
  column: (name: string, field: string, filled: number) => `  ${name} → ${field} (${grouped(filled)} filled)`,
  extraAttribute: 'kept under its own name',
  became: (name: string, becomes: string | null) =>
    `  ${name} → ${becomes === null ? 'left out' : becomes === 'extra' ? 'kept under its own name' : becomes}`,
  toLeaveOut: 'names people; best left out ("drop" in a mapping)',
  imported: (imported: number, rows: number) => `Imported ${counted(imported, 'case', 'cases')} from ${counted(rows, 'row', 'rows')}.`,
  duplicates: (n: number, policy: string) =>
    `${counted(n, 'row repeats', 'rows repeat')} a case reference: ${policy === 'replace' ? `${n === 1 ? 'it' : 'each'} took the place of the case there was` : `${n === 1 ? 'it was' : 'they were'} left out`}.`,
  skipped: (n: number) => `${counted(n, 'row was', 'rows were')} left out:`,
  row: (row: number, message: string) => `  row ${grouped(row)}: ${message}`,
  more: (n: number) => `  and ${grouped(n)} more`,
  problems: (n: number) =>
    `${counted(n, 'value', 'values')} could not be read or cannot be right; ${n === 1 ? 'it is' : 'they are'} kept as written.`,
  drawn: (name: string, size: number, frame: number) => `${name}: ${counted(size, 'case', 'cases')} drawn from ${grouped(frame)}.`,
  frameHash: (hash: string) => `SHA-256 of the frame: ${hash}`,
  reproduced: (name: string) => `${name} comes out again from its frame and seed.`,
  planned: (size: number) => `Draw ${counted(size, 'case', 'cases')}.`,
  coded: (codings: number, changed: number) =>
    `${counted(codings, 'coding', 'codings')} taken in, ${grouped(changed)} of them new or changed.`,
  noConflicts: 'Reviewers disagree on nothing.',
  conflict: (ref: string, id: string, values: string, resolved: string | null) =>
    `${ref}  ${id}: ${values}${resolved === null ? '' : `  → ${resolved}`}`,
  resolved: (ref: string, id: string, value: string) => `${ref}: ${id} is ${value}.`,
  basis: (reviewed: number, frame: number, drawn: number) =>
    `${counted(reviewed, 'case', 'cases')} reviewed; ${grouped(drawn)} drawn from ${grouped(frame)}.`,
  breakdown: (field: string, value: string) => `${field}: ${value}`,
  notRecorded: 'not recorded',
  written: (file: string) => `Wrote ${file}.`,
  audited: (seq: number, at: string, actor: string, action: string, detail: string) => `${seq}  ${at}  ${actor}  ${action}  ${detail}`,
  working: {
    survey: 'Looking at',
    inspect: 'Reading',
    import: 'Importing',
    sample: 'Making the sample review',
    redact: 'Looking for the words',
    words: find.indexing,
    codings: 'Reading the codings',
    ...packages.working,
    agreement: agreement.measuring.replace('…', ''),
  } as Readonly<Record<string, string>>,
  demoDone: (folder: string) => `The synthetic sample review, its summary and its report are in ${folder}.`,
  synthetic: 'Synthetic: every case in this review is made up.',
};
