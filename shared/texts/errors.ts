import { kindsCounted } from './identities.ts';
import { counted, encodingCalled, grouped, listed, longDate, meant } from './words.ts';

/** What files are that are neither text nor workbook. */
const otherKinds: Readonly<Record<string, string>> = {
  pdf: 'a PDF',
  picture: 'a picture',
  zip: 'a document or an archive',
  'web-page': 'a web page',
  xml: 'an XML file, or a workbook of the XML kind',
  json: 'a JSON file',
};

/** A mapping by the name of its file; one that is no file of its own has none. */
function mappingCalled(file: string | null): string {
  return file ?? 'The mapping';
}

/** What went wrong, and what to do about it. */
export const errors = {
  unknownCommand: (name: string) => `There is no command “${name}”.`,
  badInput: (field: string, problem: string) =>
    `${field === '' ? 'What was sent' : `“${field}”`} cannot be used: ${problem}. Mend that and try again.`,
  noReview: () => 'No review is open. Open one, or make a new one, and try again.',
  internal: () =>
    'Something went wrong inside the program. Your review is as it was before this step. Try again; if it happens again, report it.',
  cancelled: () => 'Cancelled. Nothing was changed.',
  notBuilt: (what: string, instead: string) => `${what} is not part of this version. ${instead}`,

  codebookUnreadable: (file: string) => `${file} is not JSON. Save the codebook as JSON and try again.`,
  codebookField: (file: string, field: string, problem: string) =>
    `${file} is not a codebook as it stands: ${at(field)}${problem}. Mend that and try again.`,
  codebookRepeatedId: (file: string, id: string) =>
    `${file} uses the id “${id}” more than once. Give each theme, question and measure an id of its own.`,
  codebookRepeatedKey: (file: string, key: string) =>
    `${file} gives the key “${key}” to more than one theme. Give each theme a key of its own.`,
  codebookMeasure: (file: string, id: string, problem: string) => `${file}: the measure “${id}” cannot be counted. ${problem}`,
  codebookCheck: (file: string, id: string, problem: string) => `${file}: the check “${id}” cannot be asked. ${problem}`,
  codebookCheckEmpty: () => "It says no condition. Write one, for example victimAge < 16 and not has('underage').",
  codebookVersion: (file: string, label: string, version: number) =>
    `${file} is version ${grouped(version)} and says of “${label}” what a later version did. Give each version from 1 to ${grouped(version)}.`,

  expressionUnreadable: (source: string, near: string | null) =>
    near === null
      ? `The expression “${source}” ends too soon. Complete the comparison, for example outcomeCode = '16'.`
      : `The expression “${source}” cannot be read at “${near}”. Write comparisons like outcomeCode = '16' and victimAge < 18.`,
  expressionTooDeep: (source: string) =>
    `The expression “${source.slice(0, 40)}…” has too many brackets inside one another. Write it more simply.`,
  expressionUnknownField: (name: string, suggestion: string | null) =>
    `There is no field “${name}”.${meant(suggestion)} Put the name of any other column in double quotes.`,
  expressionUnknownColumn: (name: string, suggestion: string | null) =>
    `No case has a column “${name}”.${meant(suggestion)} A text to compare with goes in single quotes: '${name}'.`,
  expressionNoDay: (text: string) => `“${text}” is not a day to compare a date with. Write year, month and day: '2023-01-31'.`,
  expressionNull: () => 'Nothing equals null. Write “is null” or “is not null”.',
  expressionUnknownTheme: (id: string, suggestion: string | null) => `The codebook has no theme “${id}”.${meant(suggestion)}`,
  expressionUnknownQuestion: (id: string, suggestion: string | null) => `The codebook has no question “${id}”.${meant(suggestion)}`,
  expressionRetired: (label: string, use: readonly string[]) =>
    `“${label}” is retired. ${use.length === 0 ? 'Ask for something else, or bring it back.' : `Ask for ${listed(use.map((id) => `“${id}”`))} in its place.`}`,
  expressionDate: (text: string) => `Write the date “${text}” as year, month and day: '2023-01-31'.`,

  seedBlank: () => 'The seed is blank. Give a seed, for example twenty dice rolled in public.',
  frameEmpty: () => 'There are no cases to draw from. Import an extract first.',
  sizeNotPositive: () => 'The sample size must be a whole number of 1 or more.',
  sizeOverFrame: (size: number, frame: number) =>
    `${counted(size, 'case', 'cases')} cannot be drawn from ${grouped(frame)}. Draw ${grouped(frame)} or fewer.`,
  noDraw: () => 'No sample has been drawn in this review. Draw one first.',
  unknownDraw: (id: string, known: readonly string[]) => `This review has no draw “${id}”. Its draws are: ${listed(known)}.`,
  drawNotReproduced: (id: string) =>
    `${id} does not come out again from its frame and seed. The file may have been changed by other means; do not rely on this sample.`,

  fileMissing: (file: string) => `${file} does not exist. Check the name and the folder.`,
  fileIsFolder: (file: string) => `${file} is a folder. Give a file.`,
  fileUnreadable: (file: string) => `${file} cannot be read. Check that you are allowed to open it and that no other program holds it.`,
  fileUnwritable: (file: string) => `${file} cannot be written. Check that the folder exists and that you are allowed to write there.`,
  fileExists: (file: string) => `${file} exists already. Give another name, or move the old file away.`,
  fileHoldsReview: (file: string) => `${file} is a review, and was left as it is. Give another name.`,
  fileIsInput: (file: string) => `${file} is the file that is read, and was left as it is. Give another name.`,
  fileIsReview: (file: string) => `${file} is the review that is open. Give another file.`,
  folderUnmade: (folder: string) =>
    `The folder ${folder} cannot be made. Check that the folder it is to stand in exists and that you are allowed to write there.`,
  folderIsFile: (folder: string) => `${folder} is a file. Give a folder.`,
  writeFailed: (file: string) =>
    `${file} could not be written: the disk refused it. Check that it is connected and has room, and try again; the file is as it was.`,
  diskFull: (file: string) => `There is no room left on the disk for ${file}. Free some space and try again; the file is as it was.`,

  notReview: (file: string) => `${file} is not a Dip Sampler review. Choose a review file; an extract is loaded into a review instead.`,
  passphraseNeeded: (file: string) => `${file} is encrypted, or is no review. Give its passphrase.`,
  wrongPassphrase: (file: string) =>
    `${file} was not opened: the passphrase is not the one it was encrypted with, or the file is damaged. Check the passphrase and try again.`,
  reviewFromFuture: (file: string, version: number, known: number) =>
    `${file} was made by a newer version of Dip Sampler (its layout is ${version}, this version knows up to ${known}). Update the program to open it.`,
  reviewAlreadyOpen: (file: string) => `${file} is already open, here or on another computer. Close it there and try again.`,
  reviewReadOnly: (file: string) =>
    `${file} may only be read, and a review is written to as it is used. Copy it to a folder where you may write, and open the copy.`,
  reviewDamaged: (file: string) => `${file} is damaged and was left untouched. Open a backup of it.`,

  extractEmpty: (file: string) => `${file} is empty. Ask for the extract again.`,
  extractNoRows: (file: string) => `${file} has a heading row but no cases under it. Ask for the extract again.`,
  extractNotText: (file: string) => `${file} is not a CSV file: it holds bytes that are not text. Save it as CSV (UTF-8) and try again.`,
  extractOtherKind: (file: string, kind: string) =>
    `${file} is not a CSV file: it is ${otherKinds[kind] ?? 'something else'}. Save it as CSV (UTF-8) or .xlsx and try again.`,
  extractEncoding: (file: string, line: number, encoding: string) =>
    `${file} is not ${encodingCalled(encoding)}: line ${grouped(line)} holds bytes that are not. Choose another encoding, or save it as “CSV UTF-8” and try again.`,
  extractEncodingUnfit: (file: string, encoding: string) =>
    `${file} is not in the encoding that was chosen (${encoding}): its bytes do not fit. Choose another, or leave it to the program.`,
  extractHeaderRow: (file: string, row: number) =>
    `${file} has no row ${grouped(row)} near its beginning to take the headings from. Give a smaller number.`,
  extractHeaderRowBlank: (file: string, row: number) =>
    `Row ${grouped(row)} of ${file} is blank, and so holds no headings. Choose the row that does, or leave the choice to the program.`,
  extractKnown: (file: string, extractId: string, when: string) =>
    `${file} is in this review already: the same file was loaded on ${longDate(when)} as ${extractId}. To load it again, choose to skip or replace duplicates.`,
  textHasNoSheet: (file: string, sheet: string) =>
    `${file} has no sheet “${sheet}”: it is a text file, which has no sheets. Leave the sheet out.`,
  workbookHasNo: (file: string, choice: 'encoding' | 'delimiter') =>
    `${file} is a workbook, in which there is no ${choice} to choose. Leave the ${choice} out.`,
  fileChanged: (file: string) => `${file} changed while it was being read. Close it in other programs and try again.`,
  identitiesFound: (file: string, total: number, counts: Readonly<Record<string, number>>, row: number, column: string, masked: string) =>
    `${file} holds ${counted(total, 'likely identity', 'likely identities')} (${kindsCounted(counts)}); the first is in row ${grouped(row)}, ${column}${masked === '' ? '' : ` (${masked})`}. Redact them, accept them with a reason, leave the column out, or mend the file.`,
  identityInHeadings: (file: string, row: number, column: number, masked: string) =>
    `${file}: heading ${grouped(column)} in row ${grouped(row)} holds a likely identity (${masked}). If that row is a case, put a row of headings above it; else rename the heading, leave the column out, or accept it with a reason.`,
  identityInFileName: (file: string, masked: string) =>
    `${file}: the name of the file holds a likely identity (${masked}), and it is kept with the review. Rename the file, redact, or accept it with a reason.`,
  identityInSheetName: (file: string, sheet: number, masked: string) =>
    `${file}: the name of sheet ${grouped(sheet)} holds a likely identity (${masked}), and it is kept with the review. Rename the sheet, redact, or accept it with a reason.`,
  identityInMapping: (source: string, field: string, masked: string) =>
    `${source}: what the mapping writes as ${field} holds a likely identity (${masked}). Have it write something else, or accept it with a reason.`,
  identityInPrefix: (file: string, masked: string) =>
    `${file}: the prefix for numbered rows holds a likely identity (${masked}), and every reference would begin with it. Give another prefix, or accept it with a reason.`,
  identityInReference: (file: string, row: number) =>
    `${file}: the case reference in row ${grouped(row)} holds a likely identity, and a reference cannot be redacted. Number the rows, or mend the file.`,
  keepLine: (file: string, line: number) =>
    `Line ${grouped(line)} of ${file} is not the id of a finding. Write one id a line, as inspect tells them, for example 31:12:40.`,
  keepTooLong: (file: string, most: number) =>
    `${file} keeps more than ${grouped(most)} findings. Accept the extract with a reason instead.`,
  extractNoFirstRow: (file: string, mebibytes: number) =>
    `The first rows of ${file} are longer than ${mebibytes} MB, which no headings are. Check that it is the right file, and save it as CSV with one line a row.`,
  extractTooWide: (file: string, columns: number, most: number) =>
    `${file} has ${grouped(columns)} columns, and at most ${grouped(most)} are read. Leave out those that are not needed, and try again.`,
  extractNotTable: (file: string) =>
    `${file} does not look like a table: it has a single column and no case reference. Save the extract as CSV with one column a field, or number the rows.`,
  extractUnreadable: (file: string, line: number, problem: string) =>
    `${file} cannot be read as CSV at line ${grouped(line)}: ${problem}. Mend that line and try again.`,
  extractNoHeadings: (file: string, line: number) =>
    `${line === 1 ? 'The first row' : `Row ${grouped(line)}`} of ${file} does not look like headings: it has only numbers and dates. Put one row of headings, each different, at the top.`,
  extractNoReference: (file: string, headerRow: number) =>
    `No column of ${file} is clearly the case reference. Name it in a mapping ({"fields": {"caseRef": "Column"}}), or number the rows. Row ${grouped(headerRow)} was taken as the headings; where that is wrong, choose another row (--header-row).`,
  extractBadRows: (file: string, n: number, row: number, line: number, found: number, wanted: number) =>
    `${file}: ${counted(n, 'row has', 'rows have')} the wrong number of cells; the first is row ${grouped(row)} (line ${grouped(line)}) with ${found} in place of ${wanted}. Mend the file, or import with bad rows skipped.`,
  extractSpoiltRows: (file: string, n: number, row: number, why: string) =>
    `${file}: ${counted(n, 'row cannot', 'rows cannot')} be taken as ${n === 1 ? 'it stands' : 'they stand'}; the first is row ${grouped(row)}. ${why} Mend the file, or import with bad rows skipped.`,
  extractMergedRows: (file: string, n: number, row: number, line: number, lastLine: number) =>
    `${file}: in ${counted(n, 'row', 'rows')} a stray quotation mark may have drawn the rows behind into one cell; the first is row ${grouped(row)}, which goes from line ${grouped(line)} to line ${grouped(lastLine)}. Double the quotation marks inside quoted cells, or leave such rows out.`,
  extractDuplicates: (file: string, n: number, ref: string, row: number) =>
    `${file}: ${counted(n, 'row repeats', 'rows repeat')} a case reference; the first is “${ref}” in row ${grouped(row)}. Mend the file, or choose to skip or replace duplicates.`,
  extractBlankReferences: (file: string, n: number, row: number) =>
    `${file}: ${counted(n, 'row has', 'rows have')} no case reference; the first is row ${grouped(row)}. Fill it in, skip bad rows, or number the rows.`,
  extractReferenceUnfit: (file: string, n: number, row: number, why: string) =>
    `${file}: ${counted(n, 'row has', 'rows have')} a case reference that cannot be used; the first is row ${grouped(row)}. ${why} Take it out of the file, skip bad rows, or number the rows.`,
  extractReplaceCoded: (file: string, ref: string, row: number) =>
    `${file}: row ${grouped(row)} would replace case “${ref}”, which has been drawn or coded. Skip duplicates, or leave the row out.`,
  extractNumbersTaken: (file: string, n: number, ref: string, row: number, extractId: string) =>
    `${file}: ${counted(n, 'row would have', 'rows would have')} the number of another case; the first is “${ref}” in row ${grouped(row)}, which stands for a case of ${extractId} already. Number the rows with another prefix.`,
  extractNothingLeft: (file: string) => `${file}: no row is left to import. Nothing was changed.`,
  mappingUnreadable: (file: string, line: number, column: number) =>
    `${file} is not JSON: it goes wrong in line ${grouped(line)} at character ${grouped(column)}. Mend it there, or save the mapping as JSON, and try again.`,
  mappingField: (file: string, field: string, problem: string) =>
    `${file} is not a mapping as it stands: ${at(field)}${problem}. Mend that and try again.`,
  mappingUnknownColumn: (by: string | null, file: string, field: string, column: string, suggestion: string | null) =>
    `${mappingCalled(by)} takes ${field} from a column “${column}”, which ${file} does not have.${meant(suggestion)} Write the heading as it stands in the file, or leave ${field} out.`,
  mappingUnknownDrop: (by: string | null, file: string, column: string, suggestion: string | null) =>
    `${mappingCalled(by)} is to drop a column “${column}”, which ${file} does not have.${meant(suggestion)} Write the heading as it stands in the file, or leave it out of "drop".`,
  mappingOneColumn: (by: string | null, file: string, field: string) =>
    `${mappingCalled(by)} gives ${field} several columns of ${file}; only the narrative can have more than one. Name the one to take.`,
  mappingDateFormat: (by: string | null, file: string, format: string) =>
    `${mappingCalled(by)} has the date format “${format}” for ${file}, which does not say where day, month and year stand. Write it like dd/MM/yyyy.`,
  mappingColumnTwice: (by: string | null, file: string, column: string) =>
    `${mappingCalled(by)} uses the column “${column}” twice for ${file}. Give each column one use.`,
  mappingUnknownValues: (by: string | null, file: string, field: string, suggestion: string | null) =>
    `${mappingCalled(by)} has values for “${field}”, which is no field that values of ${file} can be translated for.${meant(suggestion)} Name the field that the column becomes.`,
  mappingValuesUnused: (by: string | null, file: string, field: string) =>
    `${mappingCalled(by)} has values for ${field}, but takes ${field} from no column of ${file}. Name its column in "fields", or leave the values out.`,
  mappingValueUnfit: (by: string | null, file: string, field: string, kind: string, place: number) =>
    `${mappingCalled(by)} has for value ${place} of ${field} in ${file} what the field cannot hold. ${
      kind === 'boolean'
        ? 'Write true, false or null.'
        : kind === 'number'
          ? 'Write a number or null.'
          : 'Write a date such as "2024-03-31" or null.'
    }`,
  acceptNeedsReason: (file: string) =>
    `To accept the likely identities in ${file}, give a reason: it is kept in the audit trail and the report.`,
  keepNeedsReason: (file: string, n: number) =>
    `${counted(n, 'likely identity', 'likely identities')} in ${file} ${n === 1 ? 'is' : 'are'} to be kept as ${n === 1 ? 'it is' : 'they are'}. Give a reason: it goes into the audit trail and the report.`,

  codingUnknownItem: (item: string, suggestion: string | null) => `The codebook has no theme or question “${item}”.${meant(suggestion)}`,
  codingRetired: (label: string, use: readonly string[]) =>
    `“${label}” is retired and no longer coded. ${use.length === 0 ? 'What was coded of it stays on record.' : `Code ${listed(use.map((each) => `“${each}”`))} in its place.`}`,
  codingThemeValue: (item: string, value: string) =>
    `“${value}” cannot be said of the theme “${item}”. Use present, absent, unclear or not-applicable.`,
  codingAnswer: (item: string, value: string, options: readonly string[]) =>
    `“${value}” is not an answer to “${item}”. Its answers are: ${listed(options)}.`,
  codingLooked: (value: string) => `“${value}” is not a version of the codebook. Versions count from 1.`,
  evidenceEmpty: () => 'There are no words in what was selected. Select some and try again.',
  evidenceUnknown: () => 'That mark is not there any more: it was taken back or joined to another.',
  evidencePart: (ref: string, headings: readonly string[]) =>
    headings.length === 0
      ? `Case “${ref}” has no narrative to mark.`
      : `Say which part of the narrative of “${ref}” is meant: ${listed(headings.map((heading) => `“${heading}”`))}.`,
  codingStatus: (value: string) => `“${value}” is not a state of a coding.`,
  codingExclusive: (exclusive: string, other: string) => `“${exclusive}” cannot stand with “${other}”: it means that no other is there.`,
  codingUnanswered: (questions: readonly string[]) =>
    `Answer ${listed(questions.map((question) => `“${question}”`))} before completing the case.`,
  codingUnknownCase: (ref: string) => `This review has no case “${ref}”.`,
  codingNotSet: (item: string) => `Say which value “${item}” should have.`,
  spreadsheetFirstColumn: (file: string, found: string) =>
    `The first column of ${file} must be case_ref; it is “${found}”. Rename it and try again.`,
  spreadsheetUnknownColumn: (column: string, suggestion: string | null) =>
    `The column “${column}” is no theme or question of the codebook.${meant(suggestion)}`,
  spreadsheetRepeatedColumn: (file: string, column: string) =>
    `${file} has the column “${column}” more than once. Keep one of them and try again.`,
  spreadsheetNothing: (file: string, row: number, reason: string) => `No row of ${file} could be taken in. Row ${grouped(row)}: ${reason}`,
  spreadsheetThemeValue: (item: string, value: string) => `“${value}” in ${item} is not one of 1, 0, ?, n/a or blank.`,
  spreadsheetCells: (found: number, wanted: number) => `The row has ${counted(found, 'cell', 'cells')} in place of ${wanted}.`,
  spreadsheetRepeatedCase: (ref: string, row: number) => `Case “${ref}” stands in row ${grouped(row)} already.`,

  conflictNotCoded: (ref: string, id: string) => `Nobody has coded “${id}” in case “${ref}”, so there is nothing to decide.`,
  resolveText: (id: string) => `“${id}” is a text answer; texts are kept side by side and never decided.`,
  resolveForm: () => 'Write the decision as ID=VALUE, for example domestic=present.',

  audienceNotBuilt: (audience: string) =>
    `Figures for the ${audience} need disclosure control, which is not part of this version. Use the panel audience, and do not publish small counts.`,
  reportEnding: (file: string, endings: readonly string[]) => `The ending of ${file} must be one of: ${listed(endings)}.`,
  pdfNoElectron: () =>
    'A PDF is made by the app’s own browser engine, which is not here. Choose .html in its place and print it from a browser, or write the PDF in the app.',
  pdfFailed: () =>
    'The PDF could not be made: the app’s browser engine gave up. Try again, or choose .html in its place and print it from a browser.',
  pdfTooSlow: (seconds: number) =>
    `The PDF was not ready after ${counted(seconds, 'second', 'seconds')} and was given up. Try again when the computer is less busy, or choose .html in its place and print it from a browser.`,
  nothingReviewed: () => 'No case of this sample is coded completely yet, so there is nothing to report.',
  auditBroken: (seq: number) =>
    `The audit trail does not hold together at entry ${grouped(seq)}: it was changed, removed or reordered by other means.`,
  auditHead: (head: string) =>
    `The audit trail does not contain the head ${head.slice(0, 12)}…: entries have been cut off its end, or it belongs to another review.`,
};

/** `“field”: `, or nothing where it is the whole file. */
function at(field: string): string {
  return field === '' ? '' : `“${field}”: `;
}
