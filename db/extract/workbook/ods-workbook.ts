import { texts } from '../../../shared/texts/texts.ts';
import { limits } from './limits.ts';
import { OdsRows } from './ods-rows.ts';
import { readPart } from './read-part.ts';
import type { TellProgress } from './read-xlsx-sheet.ts';
import { Refusal } from './refusal.ts';
import { RowBatches, type TakeRows } from './row-batches.ts';
import type { SheetInfo, SheetSummary } from './sheet-row.ts';
import type { XmlListener } from './xml-scanner.ts';
import type { XmlTag } from './xml-tag.ts';
import type { ZipPackage } from './zip-package.ts';

const content = 'content.xml';
const manifest = 'META-INF/manifest.xml';

export function isOds(source: ZipPackage): boolean {
  return source.has(content) && source.has('mimetype');
}

/** The sheets of an ODS. Its one part holds all of them, so all of it is read. @throws Refusal */
export async function listOdsSheets(source: ZipPackage, tell: TellProgress): Promise<readonly SheetInfo[]> {
  await refuseEncrypted(source);
  const found = new OdsSheets();
  await readPart(source, content, found, limits.sheetBytes, (bytes) => tell(bytes, source.size(content)));
  if (!found.isSpreadsheet) throw new Refusal('workbook-unknown-format', texts.workbook.notWorkbook);
  return found.tables.map(({ name, style }) => ({ name, hidden: style !== null && found.hiddenStyles.has(style) }));
}

/** Reads one sheet; null where there is none of that name. @throws Refusal */
export async function readOdsSheet(source: ZipPackage, sheet: string, take: TakeRows, tell: TellProgress): Promise<SheetSummary | null> {
  await refuseEncrypted(source);
  const batches = new RowBatches(take);
  const rows = new OdsRows(sheet, (run) => batches.add(run));
  await readPart(source, content, rows, limits.sheetBytes, async (bytes) => {
    await batches.flush();
    tell(bytes, source.size(content));
  });
  await batches.flush(true);
  return rows.found ? { rows: batches.rows, formulasWithoutValue: rows.formulasWithoutValue, errors: rows.errors } : null;
}

/** An ODS with a password keeps its zip and encrypts the parts; the manifest says so. */
async function refuseEncrypted(source: ZipPackage): Promise<void> {
  if (!source.has(manifest)) return;
  const said = new Manifest();
  await readPart(source, manifest, said);
  if (said.encrypted) throw new Refusal('workbook-protected', texts.workbook.protected);
}

class Manifest implements XmlListener {
  encrypted = false;
  readonly listening = false;

  open(name: string): void {
    if (name === 'encryption-data') this.encrypted = true;
  }

  close(): void {}

  text(): void {}
}

class OdsSheets implements XmlListener {
  readonly tables: { readonly name: string; readonly style: string | null }[] = [];
  readonly hiddenStyles = new Set<string>();
  isSpreadsheet = false;
  readonly listening = false;
  private style = '';
  private depth = 0;

  open(name: string, tag: XmlTag): void {
    if (name === 'spreadsheet') this.isSpreadsheet = true;
    else if (name === 'style') this.style = tag.get('style:name') ?? '';
    else if (name === 'table-properties' && tag.get('table:display') === 'false') this.hiddenStyles.add(this.style);
    else if (name === 'table' && this.isSpreadsheet) {
      this.depth++;
      if (this.depth === 1) this.tables.push({ name: tag.get('table:name') ?? '', style: tag.get('table:style-name') });
    }
  }

  close(name: string): void {
    if (name === 'table' && this.isSpreadsheet) this.depth--;
  }

  text(): void {}
}
