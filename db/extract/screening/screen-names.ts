import { basename, extname } from 'node:path';
import type { IdentitySpan } from '../../../shared/vocabulary/identity-kinds.ts';
import { redact } from '../../screen/redact.ts';
import type { Screening } from './screening.ts';

/** A way of writing a name so that the screen can read it, with where each of its characters stood. */
interface Reading {
  readonly text: string;
  readonly at: readonly number[];
}

/**
 * What was found in names of files or sheets. Nobody writes those as prose, so each is also read with its parts set apart, and with a capital
 * to each: `jane_okonkwo-case` and `JaneOkonkwo` as “Jane Okonkwo”.
 */
export async function identitiesInNames(names: readonly string[], screening: Screening): Promise<readonly (readonly IdentitySpan[])[]> {
  const readings = names.map(readingsOf);
  const found = await screening.texts(readings.flatMap((ways) => ways.map(({ text }) => text)));
  let next = 0;
  return readings.map((ways) =>
    joined(
      ways.flatMap(({ at }) =>
        (found[next++] ?? []).map(({ kind, start, end }) => ({ kind, start: at[start] ?? start, end: (at[end - 1] ?? end - 1) + 1 })),
      ),
    ),
  );
}

/** The name of a file without its folder, and apart from it the ending, which the screen would take for that of a web address. */
export function nameOfFile(path: string): { readonly name: string; readonly ending: string } {
  const ending = extname(path);
  return { name: basename(path, ending), ending };
}

/** A name with what was found replaced by its kind in brackets. */
export function redactedName(name: string, spans: readonly IdentitySpan[]): string {
  return redact(name, spans);
}

function readingsOf(name: string): readonly Reading[] {
  const plain = { text: name.replaceAll('_', ' '), at: Array.from(name, (_, at) => at) };
  const apart = setApart(name);
  const capitals = { ...apart, text: apart.text.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => capital(letter)) };
  return [plain, apart, capitals, ...pairsOf(capitals)];
}

/** Each two words by themselves: what follows a person's name in that of a file, “Final” for one, may pass it for another thing. */
function pairsOf({ text, at }: Reading): readonly Reading[] {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  return words.slice(1).map(({ end }, before) => {
    const start = words[before]?.start ?? 0;
    return { text: text.slice(start, end), at: at.slice(start, end) };
  });
}

function setApart(name: string): Reading {
  let text = '';
  const at: number[] = [];
  for (let place = 0; place < name.length; place++) {
    const character = name.charAt(place);
    if (/\p{Lu}/u.test(character) && /\p{Ll}/u.test(name.charAt(place - 1))) {
      text += ' ';
      at.push(place);
    }
    text += /[_.+-]/.test(character) ? ' ' : character;
    at.push(place);
  }
  return { text, at };
}

/** The letter as a capital where that is one letter too, so that no place shifts. */
function capital(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.length === letter.length ? upper : letter;
}

/** In order, those that touch the same characters as one. */
function joined(spans: readonly IdentitySpan[]): readonly IdentitySpan[] {
  const whole: IdentitySpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = whole.at(-1);
    if (last && span.start < last.end) whole[whole.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else whole.push(span);
  }
  return whole;
}
