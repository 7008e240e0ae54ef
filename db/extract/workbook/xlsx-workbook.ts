import { texts } from '../../../shared/texts/texts.ts';
import { readPart } from './read-part.ts';
import { damaged, Refusal } from './refusal.ts';
import { type Relationship, readRelationships } from './relationships.ts';
import type { SheetInfo } from './sheet-row.ts';
import type { XmlListener } from './xml-scanner.ts';
import type { XmlTag } from './xml-tag.ts';
import type { ZipPackage } from './zip-package.ts';

/** What the workbook part of an XLSX says, with its relationships followed. */
export interface XlsxWorkbook {
  readonly sheets: readonly XlsxSheet[];
  readonly date1904: boolean;
  /** Parts that a workbook may do without. */
  readonly strings: string | null;
  readonly styles: string | null;
}

export interface XlsxSheet extends SheetInfo {
  readonly part: string;
}

/** Whether a zip looks like an XLSX; its workbook may stand anywhere, but hardly ever does. */
export function isXlsx(source: ZipPackage): boolean {
  return source.has('_rels/.rels') || source.has('xl/workbook.xml');
}

/** @throws Refusal where it is no workbook of cells */
export async function readXlsxWorkbook(source: ZipPackage): Promise<XlsxWorkbook> {
  const part = await findWorkbook(source);
  const links = await readRelationships(source, part);
  const said = new WorkbookPart();
  await readPart(source, part, said);
  return {
    sheets: said.sheets.flatMap(({ id, ...sheet }) => {
      const link = links.get(id);
      // Charts and macro sheets stand in the list too; they have no cells.
      return link?.type === 'worksheet' ? [{ ...sheet, part: link.part }] : [];
    }),
    date1904: said.date1904,
    strings: partOf(source, links, 'sharedStrings'),
    styles: partOf(source, links, 'styles'),
  };
}

async function findWorkbook(source: ZipPackage): Promise<string> {
  const links = await readRelationships(source, '');
  const part = [...links.values()].find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml';
  if (part.toLowerCase().endsWith('.bin')) throw new Refusal('workbook-binary-format', texts.workbook.binaryFormat);
  // A document for Word is a zip of the same kind.
  if (/^(word|ppt|visio)\//i.test(part)) throw new Refusal('workbook-unknown-format', texts.workbook.notWorkbook);
  if (!source.has(part)) {
    if (links.size === 0) throw new Refusal('workbook-unknown-format', texts.workbook.notWorkbook);
    throw damaged(texts.workbook.detail.partMissing(part));
  }
  return part;
}

function partOf(source: ZipPackage, links: ReadonlyMap<string, Relationship>, wanted: string): string | null {
  const part = [...links.values()].find(({ type }) => type === wanted)?.part;
  if (part === undefined) return null;
  if (!source.has(part)) throw damaged(texts.workbook.detail.partMissing(part));
  return part;
}

class WorkbookPart implements XmlListener {
  readonly sheets: (SheetInfo & { readonly id: string })[] = [];
  date1904 = false;
  readonly listening = false;

  open(name: string, tag: XmlTag): void {
    if (name === 'workbookPr') this.date1904 = ['1', 'true', 'on'].includes(tag.get('date1904') ?? '');
    if (name !== 'sheet') return;
    const id = tag.getPrefixed('id');
    const state = tag.get('state') ?? 'visible';
    if (id !== null) this.sheets.push({ id, name: tag.get('name') ?? '', hidden: state !== 'visible' });
  }

  close(): void {}

  text(): void {}
}
