/**
 * All of it is synthetic: made up, with names combined at random that stand for nobody.
 * Part of the held-out set, which judges the privacy screen. It was measured once before anybody had looked; since then it validates.
 *
 * Reads the lists of the set, which are written as text so that long narratives fit the page.
 */

/** One item for each line that begins with a dash; lines that follow it indented belong to it, and `¶` stands for a line break in it. */
export function listed(text: string): readonly string[] {
  return text
    .split(/^- /m)
    .map((item) => item.trim().replace(/\s+/g, ' ').replaceAll('¶', '\n'))
    .filter((item) => item !== '');
}

export function commaSeparated(text: string): readonly string[] {
  return text.split(',').map((item) => item.trim().replace(/\s+/g, ' '));
}
