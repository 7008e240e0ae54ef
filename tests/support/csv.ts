/** Rows as CSV with every cell quoted: a writer of the tests' own, so that it cannot share a fault with the one under test. */
export function csv(rows: readonly (readonly string[])[], { delimiter = ',', newline = '\n' } = {}): string {
  return rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter) + newline).join('');
}

/**
 * Reads CSV by RFC 4180, one character after another: the tests' own reader, for the same reason. A byte-order mark is dropped,
 * and rows may end in CRLF, LF or CR.
 */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endRow = () => {
    rows.push([...row, cell]);
    row = [];
    cell = '';
  };
  const source = text.replace(/^\ufeff/, '').replace(/(\r\n|\n|\r)$/, '');
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at);
    if (quoted && character === '"' && source[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (character === '"') quoted = !quoted;
    else if (quoted) cell += character;
    else if (character === ',') {
      row.push(cell);
      cell = '';
    } else if (character === '\n' || character === '\r') {
      if (character === '\r' && source[at + 1] === '\n') at++;
      endRow();
    } else cell += character;
  }
  endRow();
  return rows;
}

/** Rows as records by the headings of the first. */
export function readRecords(text: string): Record<string, string>[] {
  const [headings = [], ...rows] = readCsv(text);
  return rows.map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at] ?? ''])));
}
