import { jumpToMark } from '../code/jump-to-mark.ts';

/** How the words that a coder marked are known on the page. */
export function passageId(key: string, at: number): string {
  return `${key}-${at}`;
}

/** The class of a coder's line: solid, dashed or dotted. A fourth coder has the first one's line, and a letter of their own. */
export function lineOf(coder: number): string {
  return `said-${(coder % 3) + 1}`;
}

let lastJump = '';

/** To the passage after or before the one that was jumped to last, in the order of the text, round and round. */
export function jumpAmongPassages(step: 1 | -1): void {
  const pieces = [...document.querySelectorAll<HTMLElement>('.narrative [data-marks]')];
  const ids = [...new Set(pieces.flatMap(({ dataset }) => dataset['marks']?.split(' ') ?? []))];
  const at = ids.indexOf(lastJump);
  const next = ids[(at < 0 && step < 0 ? 0 : at) + step] ?? (step > 0 ? ids[0] : ids.at(-1));
  if (next !== undefined && jumpToMark(next)) lastJump = next;
}
