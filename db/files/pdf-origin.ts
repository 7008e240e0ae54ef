import { texts } from '../../shared/texts/texts.ts';

/** A text as PDF writes one: in brackets, with a backslash before those within. */
const text = String.raw`\((?:\\.|[^\\()])*\)`;
/** What Chromium says of a document's origin, and in which order. */
const origin = new RegExp(String.raw`/Creator (${text})\s/Producer ${text}\s/CreationDate (${text})\s/ModDate (${text})`, 'd');

/**
 * Has a PDF say that this app made it and on which day, where Chromium names the computer's system and the second. So the same document
 * gives the same bytes all day, as every other format does. Bytes keep their places, because a PDF finds its parts by them; one that is
 * written in another way is left as it is.
 *
 * @param at ISO 8601 in UTC
 */
export function withOrigin(pdf: Uint8Array, at: string): Uint8Array {
  const bytes = Buffer.from(pdf);
  const [, ...places] = origin.exec(bytes.toString('latin1'))?.indices ?? [];
  const day = `D:${at.slice(0, 10).replaceAll('-', '')}`;
  for (const [index, said] of [texts.app.name, day, day].entries()) {
    const place = places[index];
    if (!place) continue;
    const [from, to] = place;
    const words = `(${said})`;
    if (words.length <= to - from) bytes.write(words.padEnd(to - from), from, 'latin1');
  }
  return bytes;
}
