import { codePointAt, countCodePoints } from '../../shared/evidence/code-points.ts';
import type { IdentityKind } from '../../shared/vocabulary/identity-kinds.ts';

/** Kinds whose capitals say nothing, and whose blanks come and go. */
const written: ReadonlySet<IdentityKind> = new Set([
  'email',
  'phone',
  'postcode',
  'nhs-number',
  'national-insurance',
  'vehicle-registration',
  'url-or-handle',
  'reference',
]);

/** Letters and digits that words must have to be looked for elsewhere: `Al` would be found where nobody is meant. */
export const fewestToFind = 3;

export function lettersIn(words: string): number {
  return words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/**
 * Finds the same words in a text, whole: a name as it is written or in capitals throughout (Will is not will), a number or address with
 * any capitals and blanks.
 */
export function patternFor(words: string, kind: IdentityKind): RegExp {
  const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);
  const [before, after] = [String.raw`(?<![\p{L}\p{M}\p{N}_])`, String.raw`(?![\p{L}\p{M}\p{N}_])`];
  if (written.has(kind)) {
    const tight = Array.from(words)
      .filter((character) => !/\s/.test(character))
      .map(escape);
    return new RegExp(before + tight.join(String.raw`\s*`) + after, 'giu');
  }
  const spaced = (text: string): string => text.trim().split(/\s+/).map(escape).join(String.raw`\s+`).replace(/['’]/g, "['’]");
  return new RegExp(`${before}(?:${spaced(words)}|${spaced(words.toUpperCase())})${after}`, 'gu');
}

/** Where a text has the words, in code points, in order. */
export function placesOf(text: string, pattern: RegExp): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(pattern)].map((match) => {
    const start = codePointAt(text, match.index);
    return { start, end: start + countCodePoints(match[0]) };
  });
}
