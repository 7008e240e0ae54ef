import { profileColumn } from '../../../db/screen/column-profile.ts';
import { screenCell } from '../../../db/screen/screen-cell.ts';
import type { IdentitySpan } from '../../../shared/vocabulary/identity-kinds.ts';
import type { CorpusSet } from './corpus-set.ts';
import { fillTemplate, pick, seeded, valueOf } from './fill-template.ts';
import { kindOfSlot, type LabelledText } from './labelled.ts';

export interface Recall {
  readonly found: number;
  readonly of: number;
}

export interface Measured {
  /** By kind of identity; of names and addresses too. In narratives and columns together. */
  readonly byKind: ReadonlyMap<string, Recall>;
  /** Of names in narratives, by origin. */
  readonly byOrigin: ReadonlyMap<string, Recall>;
  /** Of cells under a heading that announces a kind. */
  readonly inColumns: Recall;
  /** Clean narratives with a find, in 100. */
  readonly falseAlarms: number;
  /** Clean cells of columns with a find, in 100. */
  readonly falseAlarmsInColumns: number;
  readonly missed: readonly { readonly text: string; readonly value: string; readonly kind: string }[];
  readonly alarms: readonly { readonly text: string; readonly value: string; readonly kind: string }[];
}

export type Look = (text: LabelledText) => readonly IdentitySpan[];

export const fastLook: Look = ({ text, heading, field }) => screenCell(text, profileColumn(heading ?? 'Summary', field)).spans;

/** Every template with names of every origin, `rounds` times over; every value of the lists comes by. */
export function labelSet(set: CorpusSet, seed: number, rounds: number): LabelledText[] {
  const random = seeded(seed);
  const texts: LabelledText[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const template of set.templates)
      for (const origin of Object.keys(set.names)) texts.push(fillTemplate(template, set, origin, random));
  }
  return texts;
}

function labelColumns(set: CorpusSet, seed: number): LabelledText[] {
  const random = seeded(seed);
  const origins = Object.values(set.names);
  return set.columns.flatMap(({ heading, slot, values }) =>
    Array.from({ length: 12 }, (_, at) => {
      const text = values ? (values[at % values.length] ?? '') : valueOf(slot, set, pick(origins, random), random);
      return { text, heading, field: null, spans: [{ kind: kindOfSlot(slot), start: 0, end: text.length }] };
    }),
  );
}

/** A find counts if it has the right kind and shares a character with what was planted. */
export function measureScreen(set: CorpusSet, seed = 1, rounds = 3, look: Look = fastLook): Measured {
  const byKind = new Map<string, Recall>();
  const byOrigin = new Map<string, Recall>();
  const missed: { text: string; value: string; kind: string }[] = [];
  const columns = labelColumns(set, seed);
  let inColumns: Recall = { found: 0, of: 0 };
  for (const labelled of [...labelSet(set, seed, rounds), ...columns]) {
    const spans = look(labelled);
    for (const planted of labelled.spans) {
      const isFound = spans.some(({ kind, start, end }) => kind === planted.kind && start < planted.end && planted.start < end);
      count(byKind, planted.kind, isFound);
      if (planted.origin !== undefined) count(byOrigin, planted.origin, isFound);
      if (labelled.heading !== null) inColumns = { found: inColumns.found + Number(isFound), of: inColumns.of + 1 };
      if (!isFound) missed.push({ text: labelled.text, value: labelled.text.slice(planted.start, planted.end), kind: planted.kind });
    }
  }
  return { byKind, byOrigin, inColumns, missed, ...measureAlarms(set, seed, look) };
}

function count(map: Map<string, Recall>, key: string, isFound: boolean): void {
  const { found, of } = map.get(key) ?? { found: 0, of: 0 };
  map.set(key, { found: found + Number(isFound), of: of + 1 });
}

function measureAlarms(set: CorpusSet, seed: number, look: Look): Pick<Measured, 'falseAlarms' | 'falseAlarmsInColumns' | 'alarms'> {
  const random = seeded(seed);
  const origin = Object.keys(set.names)[0] ?? '';
  const narratives = [1, 2, 3].flatMap(() => set.clean.map((template) => fillTemplate(template, set, origin, random)));
  const cells = set.cleanColumns.flatMap(({ heading, values }) =>
    values.map((text): LabelledText => ({ text, heading, field: null, spans: [] })),
  );
  const alarmsOf = (texts: readonly LabelledText[]) =>
    texts.map((labelled) => ({ labelled, spans: look(labelled) })).filter(({ spans }) => spans.length > 0);
  const inNarratives = alarmsOf(narratives);
  const inCells = alarmsOf(cells);
  return {
    falseAlarms: (100 * inNarratives.length) / Math.max(1, narratives.length),
    falseAlarmsInColumns: (100 * inCells.length) / Math.max(1, cells.length),
    alarms: [...inNarratives, ...inCells].flatMap(({ labelled: { text }, spans }) =>
      spans.map(({ kind, start, end }) => ({ text, kind, value: text.slice(start, end) })),
    ),
  };
}

/** Recall as a share; of nothing, all was found. */
export function share({ found, of }: Recall): number {
  return of === 0 ? 1 : found / of;
}
