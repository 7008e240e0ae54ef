import type { IdentitySpan } from '../../../shared/vocabulary/identity-kinds.ts';
import { maskOf } from '../../screen/mask.ts';

/** Characters of a cell that a sentence quotes at most: enough to find it again. */
const longestQuote = 60;

/** A cell as a sentence may quote it: likely identities masked as findings are, on one line, and cut where it is long. */
export function quoteCell(text: string, spans: readonly IdentitySpan[]): string {
  let masked = '';
  let at = 0;
  for (const span of spans) {
    masked += text.slice(at, span.start) + maskOf(text, span);
    at = span.end;
  }
  const line = (masked + text.slice(at)).replace(/\s+/g, ' ').trim();
  if (line.length <= longestQuote) return line;
  // Never between the two halves of a character.
  const cut = line.slice(0, longestQuote - 1).replace(/[\ud800-\udbff]$/, '');
  return `${cut.trimEnd()}…`;
}
