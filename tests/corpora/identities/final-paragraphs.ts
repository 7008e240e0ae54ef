/**
 * All of this is synthetic. Names are combined at random and stand for nobody; the cases never happened.
 * It was measured once before anybody had looked at it; since then it validates the privacy screen and no longer judges it.
 */

/** Texts are written with a blank line between them. Lines of a text are joined by spaces; `> ` at the head of a line breaks it there. */
export function paragraphsOf(block: string): string[] {
  return block
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split('\n').map(continued).join('').trim());
}

function continued(line: string): string {
  const text = line.trim();
  return text.startsWith('> ') ? `\n${text.slice(2)}` : ` ${text}`;
}
