import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newTheme } from '../../renderer/codebook/new-theme.ts';
import { type Codebook, codebookSchema, isLive } from '../../shared/codebook/codebook.ts';
import type { Edit } from '../../shared/codebook/revise/edits.ts';
import { reviseCodebook } from '../../shared/codebook/revise/revise.ts';
import { type Changes, themeStates } from '../../shared/coding/coding.ts';
import { foldRevisions } from '../../shared/coding/fold-revisions.ts';
import { readCoding } from '../../shared/coding/read-coding.ts';

const first = codebookSchema.parse({
  id: 'book',
  version: 1,
  title: 'Book',
  themes: ['a', 'b', 'c', 'd'].map((id) => ({ id, label: id })),
  questions: [{ id: 'q', label: 'Q', kind: 'yes-no' }],
});

const fresh = (id: string) => newTheme(id, id, '');

/** One act on a codebook, told by numbers so that it fits any: an act that is not possible makes no version. */
const act = fc.record({
  kind: fc.constantFrom('merge', 'absorb', 'split', 'retire', 'bring-back', 'wording', 'meaning', 'code'),
  one: fc.nat(20),
  other: fc.nat(20),
  values: fc.array(fc.option(fc.constantFrom(...themeStates), { nil: null }), { minLength: 4, maxLength: 4 }),
  completes: fc.boolean(),
});
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

function editFor({ kind, one, other }: Act, { themes, version }: Codebook): Edit | null {
  const live = themes.filter(isLive).map(({ id }) => id);
  const gone = themes.filter((theme) => !isLive(theme)).map(({ id }) => id);
  const [id = '', second = ''] = [live[one % live.length], live[other % live.length]];
  if (kind === 'merge') return id === second ? null : { op: 'merge', from: [id, second], into: fresh(`m${version}`) };
  if (kind === 'absorb') return id === second ? null : { op: 'merge', from: [id], into: second };
  if (kind === 'split') return { op: 'split', id, into: [fresh(`s${version}x`), fresh(`s${version}y`)] };
  if (kind === 'retire') return { op: 'retire', id };
  if (kind === 'bring-back') return gone.length === 0 ? null : { op: 'bring-back', id: gone[one % gone.length] ?? '' };
  if (kind === 'wording') return { op: 'edit-theme', id, set: { label: `${id} ${version}`, example: `${version}`, words: [`${version}`] } };
  return { op: 'edit-theme', id, set: { definition: `${version}` } };
}

type Log = Parameters<typeof foldRevisions>[0];
interface State {
  readonly books: readonly Codebook[];
  readonly log: Log;
}

/** A history: versions of a codebook, with codings made under each. */
function lived(acts: readonly Act[]): State {
  let books = [first];
  const log: Log[number][] = [];
  for (const each of acts) {
    const book = books.at(-1) ?? first;
    if (each.kind === 'code') {
      const live = [...book.themes.filter(isLive).map(({ id }) => id)];
      const changes: Record<string, string | null> = Object.fromEntries(live.slice(0, 4).map((id, at) => [id, each.values[at] ?? null]));
      if (each.completes) changes['$status'] = 'complete';
      log.push({ id: `r${log.length}`, epoch: 1, sequence: log.length + 1, codebookVersion: book.version, changes });
      continue;
    }
    const next = revised(book, each);
    if (next) books = [...books, next];
  }
  return { books, log };
}

function revised(book: Codebook, each: Act): Codebook | null {
  const edit = editFor(each, book);
  const made = edit === null || !book.themes.some(isLive) ? null : reviseCodebook(book, [edit]);
  return made?.ok ? made.value.codebook : null;
}

const histories = fc.array(act, { maxLength: 14 }).map(lived);
const newest = ({ books }: State): Codebook => books.at(-1) ?? first;
const reading = ({ log }: State, book: Codebook) => readCoding(foldRevisions(log), book);

describe('a codebook that is revised while it is coded by', () => {
  it('loses no id, gives none twice, and stays a codebook', () => {
    fc.assert(
      fc.property(histories, (state) => {
        const ids = newest(state).themes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const book of state.books) for (const { id } of book.themes) expect(ids).toContain(id);
        expect(codebookSchema.parse(JSON.parse(JSON.stringify(newest(state))))).toEqual(newest(state));
      }),
    );
  });

  it('loses no coding: what was said last of every item is still in the log, and each version reads it as it did', () => {
    fc.assert(
      fc.property(histories, (state) => {
        const folded = foldRevisions(state.log);
        const last: Record<string, string | null> = Object.assign({}, ...state.log.map(({ changes }): Changes => changes));
        for (const [item, value] of Object.entries(last)) expect(folded.get(item)?.value ?? '').toBe(value ?? '');
        // Brought back, an item says what it last said; one that took in others hangs on them too.
        const book = newest(state);
        for (const { id, retired, mergedFrom } of book.themes) {
          const back = retired && mergedFrom.length === 0 ? reviseCodebook(book, [{ op: 'bring-back', id }]) : null;
          if (back?.ok && (last[id] ?? '') !== '') expect(reading(state, back.value.codebook).values[id]).toBeDefined();
        }
      }),
    );
  });

  it('shows nothing but live items, and every value it shows was said of them or of what they come from', () => {
    fc.assert(
      fc.property(histories, (state) => {
        const live = newest(state)
          .themes.filter(isLive)
          .map(({ id }) => id);
        for (const id of Object.keys(reading(state, newest(state)).values)) expect(live).toContain(id);
      }),
    );
  });

  it('asks nobody to look again after a change of wording', () => {
    fc.assert(
      fc.property(histories, fc.nat(20), fc.nat(20), (state, one, other) => {
        const book = newest(state);
        const next = revised(book, { kind: 'wording', one, other, values: [], completes: false });
        if (next) expect(reading(state, next)).toEqual(reading(state, book));
      }),
    );
  });

  it('asks exactly those who coded it, or completed the case without it, after a change of meaning', () => {
    fc.assert(
      fc.property(histories, fc.nat(20), fc.nat(20), (state, one, other) => {
        const book = newest(state);
        const live = book.themes.filter(isLive);
        const next = revised(book, { kind: 'meaning', one, other, values: [], completes: false });
        if (!next) return;
        const id = live[one % live.length]?.id ?? '';
        const before = reading(state, book);
        const wasAsked = before.values[id] !== undefined || before.status === 'complete';
        const others = before.anotherLook.filter((each) => each !== id);
        expect(new Set(reading(state, next).anotherLook)).toEqual(new Set([...others, ...(wasAsked ? [id] : [])]));
        // Coded anew, it is done with.
        const coded = { id: 'z', epoch: 1, sequence: 999, codebookVersion: next.version, changes: { [id]: 'absent' } };
        expect(reading({ ...state, log: [...state.log, coded] }, next).anotherLook).not.toContain(id);
      }),
    );
  });

  it('reads logs of different versions the same in whatever order they come together', () => {
    fc.assert(
      fc.property(histories, fc.infiniteStream(fc.nat(99)), (state, shuffle) => {
        const mixed = state.log
          .map((entry) => ({ entry, by: shuffle.next().value as number }))
          .sort((a, b) => a.by - b.by)
          .map(({ entry }) => entry);
        expect(reading({ ...state, log: [...mixed, ...mixed] }, newest(state))).toEqual(reading(state, newest(state)));
      }),
    );
  });
});
