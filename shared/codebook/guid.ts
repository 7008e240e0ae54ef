import type { Sha256Hex } from '../draw/ticket.ts';
import type { Codebook, Question, Theme } from './codebook.ts';

/**
 * The GUID by which other programs know a part of a codebook, made of ids alone: it stays the same through renames, exports and copies of
 * the review, and two codebooks never share one. A version 8 UUID (RFC 9562, section 5.8) of a SHA-256.
 *
 * @param path ids from the codebook down to the part
 */
export function guidOf(path: readonly string[], sha256: Sha256Hex): string {
  const digits = sha256(`dip-sampler codebook\n${path.join('\n')}`);
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}

/** A GUID in lower case without the braces that some programs write; null where it is none. */
export function plainGuid(text: string): string | null {
  const match = /^\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/i.exec(text.trim());
  return match?.[1]?.toLowerCase() ?? null;
}

/** The GUID of a theme or question: the one it came with, where another program gave it one. */
export function guidOfItem(codebook: Codebook, kind: 'theme' | 'question', item: Theme | Question, sha256: Sha256Hex): string {
  return plainGuid(item.guid) ?? guidOf([codebook.id, kind, item.id], sha256);
}

/** The GUID of a group of themes. */
export function guidOfGroup(codebook: Codebook, group: string, sha256: Sha256Hex): string {
  const given = codebook.groups.find(({ id }) => id === group)?.guid ?? '';
  return plainGuid(given) ?? guidOf([codebook.id, 'group', group], sha256);
}

/** The GUID of an answer. */
export function guidOfOption(codebook: Codebook, question: Question, option: string, sha256: Sha256Hex): string {
  return guidOf([codebook.id, 'question', question.id, 'option', option], sha256);
}
