import { escaped } from './workbooks.ts';
import { zip } from './zip-writer.ts';

export interface OdsTable {
  readonly name: string;
  /** What stands inside `<table:table>`. */
  readonly rows: string;
  readonly hidden?: boolean;
}

const spaces = ['office', 'table', 'text', 'style', 'draw', 'calcext', 'dc']
  .map((prefix) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0"`)
  .join(' ');

/** An ODS as bytes, as LibreOffice lays it out. */
export function ods(...tables: readonly OdsTable[]): Buffer {
  const styles = ['true', 'false'].map(
    (display) =>
      `<style:style style:name="${display}" style:family="table"><style:table-properties table:display="${display}"/></style:style>`,
  );
  const written = tables.map(
    ({ name, rows, hidden = false }) =>
      `<table:table table:name="${escaped(name)}" table:style-name="${hidden ? 'false' : 'true'}"><table:table-column/>${rows}</table:table>`,
  );
  const content = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content ${spaces}><office:automatic-styles>${styles.join('')}</office:automatic-styles><office:body><office:spreadsheet>${written.join('')}</office:spreadsheet></office:body></office:document-content>`;
  return zip([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
    { name: 'content.xml', data: content },
    { name: 'META-INF/manifest.xml', data: '<manifest:manifest xmlns:manifest="m"><manifest:file-entry/></manifest:manifest>' },
  ]);
}
