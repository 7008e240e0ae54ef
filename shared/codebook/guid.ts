import type { Sha256Hex } from '../draw/ticket.ts';

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
