/** What a file is by its first bytes. Kinds other than text and the two workbooks are named so that the refusal can name them. */
export type FileKind = 'text' | 'xlsx' | 'ods' | 'old-workbook' | 'pdf' | 'picture' | 'zip' | 'web-page' | 'xml' | 'json';

const magic: readonly (readonly [kind: FileKind, bytes: readonly number[]])[] = [
  // Excel 97 to 2003; a workbook with a password is wrapped in the same.
  ['old-workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
];

/** Kinds that are text and no table, by what they begin with, a byte-order mark aside. */
const written: readonly (readonly [kind: FileKind, pattern: RegExp])[] = [
  ['web-page', /^(\xef\xbb\xbf)?\s*<(!doctype\s+html|html|table)\b/i],
  // A workbook of the XML kind of 2003 among them.
  ['xml', /^(\xef\xbb\xbf)?\s*<\?xml\s/i],
  ['json', /^(\xef\xbb\xbf)?\s*(\[\s*)?\{\s*"[^"]*"\s*:/],
];

export function fileKindOf(head: Buffer): FileKind {
  if (head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'))) return zipKind(head);
  for (const [kind, bytes] of magic) if (bytes.every((byte, at) => head[at] === byte)) return kind;
  const beginning = head.subarray(0, 200).toString('latin1');
  return written.find(([, pattern]) => pattern.test(beginning))?.[0] ?? 'text';
}

/** OpenDocument says its type in the first entry, uncompressed. Any other zip is tried as Excel's; its reader says what is missing. */
function zipKind(head: Buffer): FileKind {
  const first = head.subarray(0, 200).toString('latin1');
  if (first.includes('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')) return 'ods';
  return first.includes('mimetypeapplication/') ? 'zip' : 'xlsx';
}
