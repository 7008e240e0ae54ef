import { extractText, getDocumentProxy, getMeta } from 'unpdf';

/** What a reader, and a reader's screen reader, finds in a PDF. */
export interface ReadPdf {
  readonly pages: number;
  readonly title: unknown;
  readonly language: unknown;
  readonly madeBy: unknown;
  readonly madeOn: unknown;
  readonly tagged: boolean;
  /** Roles of its parts, such as H1, each once. */
  readonly roles: readonly string[];
  /** Width and height in millimetres. */
  readonly paper: readonly [number, number];
  /** All of it, with every run of white space made one space. */
  readonly text: string;
}

const pointsInMillimetre = 72 / 25.4;

/** Reads a PDF with PDF.js, which had no part in making it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // PDF.js takes the bytes over.
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = await getMeta(pdf);
  const first = await pdf.getPage(1);
  const [left = 0, top = 0, right = 0, bottom = 0] = first.view;
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  const structures = await Promise.all(numbers.map(async (number) => (await pdf.getPage(number)).getStructTree()));
  const { text } = await extractText(pdf, { mergePages: true });
  return {
    pages: pdf.numPages,
    title: info['Title'],
    language: info['Language'],
    madeBy: info['Creator'],
    madeOn: info['CreationDate'],
    tagged: (await pdf.getMarkInfo())?.Marked ?? false,
    roles: [...new Set(structures.flatMap(rolesIn))],
    paper: [Math.round((right - left) / pointsInMillimetre), Math.round((bottom - top) / pointsInMillimetre)],
    text: text.replace(/\s+/g, ' '),
  };
}

function rolesIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const { role, children } = part as { role?: unknown; children?: unknown };
  return [...(typeof role === 'string' ? [role] : []), ...(Array.isArray(children) ? children.flatMap(rolesIn) : [])];
}
