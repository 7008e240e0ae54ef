import { builtInFormat, formatOfCode, type NumberFormat } from './number-format.ts';
import { readPart } from './read-part.ts';
import type { XmlListener } from './xml-scanner.ts';
import type { XmlTag } from './xml-tag.ts';
import type { ZipPackage } from './zip-package.ts';

/** The number format of every cell style, by its number. */
export async function readStyles(source: ZipPackage, part: string | null): Promise<readonly NumberFormat[]> {
  if (part === null) return [];
  const styles = new StylesPart();
  await readPart(source, part, styles);
  return styles.formatIds.map((id) => {
    // A workbook may give a number of Excel's own a meaning of its own.
    const code = styles.codes.get(id);
    return code === undefined ? builtInFormat(id) : formatOfCode(code);
  });
}

class StylesPart implements XmlListener {
  readonly codes = new Map<number, string>();
  readonly formatIds: number[] = [];
  readonly listening = false;
  private inCells = false;

  open(name: string, tag: XmlTag): void {
    if (name === 'cellXfs') this.inCells = true;
    else if (name === 'xf' && this.inCells) this.formatIds.push(Number(tag.get('numFmtId') ?? 0));
    else if (name === 'numFmt') this.codes.set(Number(tag.get('numFmtId')), tag.get('formatCode') ?? '');
  }

  close(name: string): void {
    if (name === 'cellXfs') this.inCells = false;
  }

  text(): void {}
}
