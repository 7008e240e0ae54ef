import { writeFileSync } from 'node:fs';
import { type ZipEntry, zip } from './zip-writer.ts';

/** A sheet to be written; `rows` is what stands inside `<sheetData>`. */
export interface SheetSource {
  readonly name: string;
  readonly rows: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** What stands before and behind `<sheetData>`, such as a dimension or merged cells. */
  readonly before?: string;
  readonly behind?: string;
  /** Where the part stands in the zip, and how the relationship points to it. */
  readonly path?: string;
  readonly target?: string;
  /** The whole part, in place of all the above. */
  readonly xml?: string;
}

export interface WorkbookSource {
  readonly sheets: readonly SheetSource[];
  /** Content of each `<si>`. */
  readonly strings?: readonly string[];
  /** Number format of each cell style: a built-in id, or a code of its own. Style 0 is always General. */
  readonly formats?: readonly (number | string)[];
  readonly date1904?: boolean;
  readonly strict?: boolean;
  /** Written before every element of workbook and sheets, such as `x:`. */
  readonly prefix?: string;
  readonly more?: readonly ZipEntry[];
  /** Changes the entries, or leaves some out, before they are zipped. */
  readonly change?: (entries: ZipEntry[]) => ZipEntry[];
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const transitional = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const strict = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  office: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const packageRels = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** An XLSX as bytes, written with strings: the tests' own writer, so that it cannot share a fault with the reader. */
export function workbook(source: WorkbookSource): Buffer {
  const entries = entriesOf(source);
  return zip(source.change ? source.change(entries) : entries);
}

/** Writes it, and gives its path. */
export function writtenWorkbook(path: string, source: WorkbookSource): string {
  writeFileSync(path, workbook(source));
  return path;
}

const plainSheet = { name: 'Cases', rows: '<row><c><v>1</v></c></row>' };
/** Where the only sheet of these stands. */
export const sheetPart = 'xl/worksheets/sheet1.xml';

/** A plain workbook with one part changed. */
export function withPart(part: string, change: (entry: ZipEntry) => ZipEntry, more: Partial<WorkbookSource> = {}): Buffer {
  const all = (entries: ZipEntry[]) => entries.map((entry) => (entry.name === part ? change(entry) : entry));
  return workbook({ sheets: [plainSheet], ...more, change: all });
}

/** A plain workbook whose sheet is this XML. */
export function withSheet(xml: string): Buffer {
  return withPart(sheetPart, (entry) => ({ ...entry, data: xml }));
}

/** A plain workbook with more files in its zip. */
export function withMore(...more: readonly ZipEntry[]): Buffer {
  return workbook({ sheets: [plainSheet], more });
}

function entriesOf(source: WorkbookSource): ZipEntry[] {
  const spaces = source.strict ? strict : transitional;
  const sheets = source.sheets.map((sheet, at) => ({
    ...sheet,
    path: sheet.path ?? `xl/worksheets/sheet${at + 1}.xml`,
    target: sheet.target ?? `worksheets/sheet${at + 1}.xml`,
  }));
  const links = [
    ...sheets.map(({ target }, at) => link(`rId${at + 1}`, `${spaces.office}/worksheet`, target)),
    ...(source.strings ? [link('rIdStrings', `${spaces.office}/sharedStrings`, 'sharedStrings.xml')] : []),
    ...(source.formats ? [link('rIdStyles', `${spaces.office}/styles`, 'styles.xml')] : []),
  ];
  return [
    { name: '[Content_Types].xml', data: `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>` },
    { name: '_rels/.rels', data: relationships([link('rId1', `${spaces.office}/officeDocument`, 'xl/workbook.xml')]) },
    { name: 'xl/workbook.xml', data: workbookXml(source, spaces) },
    { name: 'xl/_rels/workbook.xml.rels', data: relationships(links) },
    ...(source.strings ? [{ name: 'xl/sharedStrings.xml', data: stringsXml(source.strings, spaces.main) }] : []),
    ...(source.formats ? [{ name: 'xl/styles.xml', data: stylesXml(source.formats, spaces.main) }] : []),
    ...sheets.map((sheet) => ({ name: sheet.path, data: sheet.xml ?? sheetXml(sheet, spaces.main, source.prefix ?? '') })),
    ...(source.more ?? []),
  ];
}

type Spaces = typeof transitional;

function workbookXml({ sheets, date1904, prefix = '' }: WorkbookSource, { main, office }: Spaces): string {
  const space = prefix === '' ? `xmlns="${main}"` : `xmlns:${prefix.slice(0, -1)}="${main}"`;
  const list = sheets.map(
    ({ name, state }, at) =>
      `<${prefix}sheet name="${escaped(name)}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
  );
  return `${head}<${prefix}workbook ${space} xmlns:r="${office}"><${prefix}workbookPr${date1904 ? ' date1904="1"' : ''}/><${prefix}sheets>${list.join('')}</${prefix}sheets></${prefix}workbook>`;
}

function sheetXml({ rows, before = '', behind = '' }: SheetSource, main: string, prefix: string): string {
  const space = prefix === '' ? `xmlns="${main}"` : `xmlns:${prefix.slice(0, -1)}="${main}"`;
  return `${head}<${prefix}worksheet ${space}>${before}<${prefix}sheetData>${rows}</${prefix}sheetData>${behind}</${prefix}worksheet>`;
}

function stringsXml(strings: readonly string[], main: string): string {
  const items = strings.map((content) => `<si>${content}</si>`).join('');
  return `${head}<sst xmlns="${main}" count="${strings.length}" uniqueCount="${strings.length}">${items}</sst>`;
}

function stylesXml(formats: readonly (number | string)[], main: string): string {
  const own = formats.flatMap((format, at) =>
    typeof format === 'string' ? [`<numFmt numFmtId="${164 + at}" formatCode="${escaped(format)}"/>`] : [],
  );
  const ids = [0, ...formats.map((format, at) => (typeof format === 'string' ? 164 + at : format))];
  const cells = ids.map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`);
  // The formats of named styles come first and must not be taken for those of cells.
  return `${head}<styleSheet xmlns="${main}"><numFmts count="${own.length}">${own.join('')}</numFmts>${looks}<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="${cells.length}">${cells.join('')}</cellXfs></styleSheet>`;
}

function relationships(links: readonly string[]): string {
  return `${head}<Relationships xmlns="${packageRels}">${links.join('')}</Relationships>`;
}

function link(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${escaped(target)}"/>`;
}

/** What every real workbook has and some readers insist on: a font, a fill, a border. */
const looks =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/></border></borders>';

/** A sheet of these texts, from A1 on, with ranges of it merged. Blank cells are left out, and so are rows of nothing else. */
export function sheetOf(name: string, rows: readonly (readonly string[])[], merged: readonly string[] = []): SheetSource {
  const cell = (text: string, column: number, row: number) =>
    text === '' ? '' : `<c r="${columnLetters(column)}${row}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  const written = rows.map((cells, at) => `<row r="${at + 1}">${cells.map((text, column) => cell(text, column, at + 1)).join('')}</row>`);
  const ranges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return { name, rows: written.join(''), behind: ranges === '' ? '' : `<mergeCells>${ranges}</mergeCells>` };
}

/** A, B … Z, AA … for columns from 0. */
function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** Text as XML, in attributes too. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;');
}
