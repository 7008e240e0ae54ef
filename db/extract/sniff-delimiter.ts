const candidates = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof candidates)[number];

/**
 * The delimiter of a table: the candidate that stands most often in the heading line, quoted parts left out.
 * A comma where none stands in it.
 */
export function sniffDelimiter(head: string): Delimiter {
  const line = firstLine(head);
  let best: Delimiter = ',';
  let most = 0;
  for (const candidate of candidates) {
    const count = line.split(candidate).length - 1;
    if (count > most) {
      best = candidate;
      most = count;
    }
  }
  return best;
}

/** The first line that is not blank, its quoted cells (which may hold line breaks and delimiters) replaced by a letter each. */
function firstLine(head: string): string {
  const unquoted = head.replace(/"(?:[^"]|"")*"/g, 'q');
  return unquoted.split(/\r\n|\r|\n/).find((line) => line.trim() !== '') ?? '';
}
