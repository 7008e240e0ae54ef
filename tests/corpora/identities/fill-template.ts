import type { CorpusSet, NamesOfOrigin, StructuredSlot } from './corpus-set.ts';
import { kindOfSlot, type LabelledSpan, type LabelledText } from './labelled.ts';

/** Numbers from 0 up to 1, the same from the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

const variation: Readonly<Record<string, readonly string[]>> = {
  date: ['12/03/2023', '4 May 2022', '03.11.21', '2023-02-14', 'Tuesday 7th June', '1st October 2022'],
  time: ['21:30', '0230 hrs', '9.15pm', '14:05', '3am', '2300'],
  age: ['19', '34', '52', '27', '16'],
  amount: ['£40', '£1,250', '£19.99', '£300', '£12.50'],
  town: ['Leicester', 'Hinckley', 'Loughborough', 'Birmingham', 'Swansea', 'Peterborough'],
  day: ['Monday', 'Friday', 'Saturday', 'Wednesday'],
  number: ['2', '3', '14', '6', '120'],
};

/** Fills each `{slot}` of a template and notes where the identities came to stand. All names of one text are of one origin. */
export function fillTemplate(template: string, set: CorpusSet, origin: string, random: () => number): LabelledText {
  const names = set.names[origin];
  if (names === undefined) throw new Error(`No names of ${origin}.`);
  const spans: LabelledSpan[] = [];
  let text = '';
  let at = 0;
  for (const match of template.matchAll(/\{([a-z-]+)\}/g)) {
    const slot = match[1] ?? '';
    text += template.slice(at, match.index);
    at = match.index + match[0].length;
    const plain = variation[slot];
    const value = plain ? pick(plain, random) : valueOf(slot, set, names, random);
    if (!plain) {
      const kind = kindOfSlot(slot);
      spans.push({ kind, start: text.length, end: text.length + value.length, ...(kind === 'name' && { origin }) });
    }
    text += value;
  }
  return { text: text + template.slice(at), heading: null, field: 'narrative', spans };
}

export function valueOf(slot: string, set: CorpusSet, names: NamesOfOrigin, random: () => number): string {
  switch (slot) {
    case 'given-name':
      return pick(names.given, random);
    case 'surname':
      return pick(names.family, random);
    case 'full-name': {
      const given = pick(names.given, random);
      const family = pick(names.family, random);
      return names.order === 'family-first' ? `${family} ${given}` : `${given} ${family}`;
    }
    default:
      return pick(set.values[slot as StructuredSlot], random);
  }
}
