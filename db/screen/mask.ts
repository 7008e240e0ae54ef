import type { IdentityKind, IdentitySpan } from '../../shared/vocabulary/identity-kinds.ts';
import { indexFrom } from './span-list.ts';

const dot = '•';
const words: ReadonlySet<IdentityKind> = new Set(['name', 'address', 'email', 'url-or-handle']);

/**
 * What may be shown of a find: the first letter of each word, or the two ends of a number. Enough to know it again in the file, never
 * enough to know whose it is.
 */
export function maskOf(text: string, { kind, start, end }: IdentitySpan): string {
  const found = text.slice(start, end);
  return words.has(kind) ? maskWords(found) : maskNumber(found, kind);
}

function maskWords(found: string): string {
  let isFirst = true;
  let masked = '';
  for (const character of found) {
    const isLetter = /[\p{L}\p{M}]/u.test(character);
    if (/\s/.test(character)) isFirst = true;
    masked += isLetter && isFirst ? character : /[\p{L}\p{M}\p{N}_]/u.test(character) ? dot : character;
    if (isLetter || /\p{N}/u.test(character)) isFirst = false;
  }
  return masked;
}

/** One character of five is shown, two at each end at most; of a date of birth none, since two digits are half of one. */
function maskNumber(found: string, kind: IdentityKind): string {
  const total = found.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const shown = kind === 'date-of-birth' ? 0 : Math.min(2, Math.floor(total / 5));
  let at = 0;
  return found.replace(/[\p{L}\p{N}]/gu, (character) => {
    at++;
    return at <= shown || at > total - shown ? character : dot;
  });
}

export interface MaskedContext {
  readonly before: string;
  readonly masked: string;
  readonly after: string;
}

/**
 * A find among the words round it, with every other find masked too.
 *
 * @param at Index of the find in `spans`, which are sorted.
 * @param around Characters to show on either side, up to the next word border.
 */
export function maskedContext(text: string, spans: readonly IdentitySpan[], at: number, around = 30): MaskedContext {
  const span = spans[at];
  if (span === undefined) return { before: '', masked: '', after: '' };
  const from = wordBorder(text, Math.max(0, span.start - around), span.start, 1);
  const to = wordBorder(text, Math.min(text.length, span.end + around), span.end, -1);
  return {
    before: maskedSlice(text, spans, from, span.start),
    masked: maskOf(text, span),
    after: maskedSlice(text, spans, span.end, to),
  };
}

/** Moves a cut towards the find until it stands between words. */
function wordBorder(text: string, cut: number, limit: number, step: 1 | -1): number {
  let at = cut;
  while (at !== limit && at > 0 && at < text.length && !/\s/.test(text.charAt(step === 1 ? at - 1 : at))) at += step;
  return at;
}

function maskedSlice(text: string, spans: readonly IdentitySpan[], from: number, to: number): string {
  let shown = '';
  let at = from;
  for (let index = indexFrom(spans, from); index < spans.length; index++) {
    const span = spans[index];
    if (span === undefined || span.start >= to) break;
    // A find that the cut goes through is masked whole, then cut.
    const masked = maskOf(text, span);
    shown +=
      text.slice(at, Math.max(at, span.start)) + masked.slice(Math.max(0, from - span.start), masked.length - Math.max(0, span.end - to));
    at = Math.min(span.end, to);
  }
  return shown + text.slice(at, to);
}
