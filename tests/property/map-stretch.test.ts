import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../db/sha256.ts';
import { mapStretch, type TextEdit } from '../../shared/coding/map-stretch.ts';

const tokens = ['[name]', '[postcode]', ''] as const;
/** Letters outside the plane of 16-bit units too: positions are code points. */
const texts = fc.array(fc.constantFrom('a', 'b', ' ', 'é', '🦊', '𝒳'), { minLength: 1, maxLength: 40 });
/** What is taken out of the text as it then stands: where, how much, and what comes in its place. */
const cuts = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...tokens)), { maxLength: 5 });

interface Edited {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly edits: readonly TextEdit[];
  /** For each code point now, which one of the beginning it is; null for one of a token. */
  readonly origin: readonly (number | null)[];
}

const hashOf = (points: readonly string[]) => sha256Hex(points.join(''));

function editedBy(before: readonly string[], wanted: readonly (readonly [number, number, string])[]): Edited {
  let points = [...before];
  let origin: (number | null)[] = before.map((_, at) => at);
  const edits: TextEdit[] = [];
  for (const [at, much, token] of wanted) {
    if (points.length === 0) break;
    const start = at % points.length;
    const end = start + 1 + (much % (points.length - start));
    const put = Array.from(token);
    const next = points.toSpliced(start, end - start, ...put);
    origin = origin.toSpliced(start, end - start, ...put.map(() => null));
    edits.push({ part: 'Summary', before: hashOf(points), after: hashOf(next), start, end, length: put.length });
    points = next;
  }
  return { before, after: points, edits, origin };
}

const cases = fc.tuple(texts, cuts, fc.nat(), fc.nat()).map(([text, wanted, at, much]) => {
  const start = at % text.length;
  const end = start + 1 + (much % (text.length - start));
  const edited = editedBy(text, wanted);
  return { ...edited, stretch: { part: 'Summary', start, end, text: hashOf(text) } };
});

/** A chain of changes that comes back to a text it had before can be followed in two ways; no redaction does that. */
const isStraight = ({ edits }: Edited) => new Set(edits.flatMap(({ before, after }) => [before, after])).size === edits.length + 1;
const straight = cases.filter((each) => each.edits.length === 0 || isStraight(each));

describe('a stretch of a text that was changed after it was marked', () => {
  it('reads the same where none of its words were touched', () => {
    fc.assert(
      fc.property(straight, ({ before, after, edits, origin, stretch }) => {
        const places = origin.flatMap((from, at) => (from !== null && from >= stretch.start && from < stretch.end ? [at] : []));
        const isUntouched = places.length === stretch.end - stretch.start && (places.at(-1) ?? 0) - (places[0] ?? 0) === places.length - 1;
        fc.pre(isUntouched);
        const mapped = mapStretch(stretch, edits);
        expect(mapped?.text).toBe(hashOf(after));
        expect(after.slice(mapped?.start, mapped?.end).join('')).toBe(before.slice(stretch.start, stretch.end).join(''));
      }),
    );
  });

  it('covers what is left of its words and never ends within a token, or is lost because none are left', () => {
    fc.assert(
      fc.property(straight, ({ after, edits, origin, stretch }) => {
        const left = origin.flatMap((from, at) => (from !== null && from >= stretch.start && from < stretch.end ? [at] : []));
        const mapped = mapStretch(stretch, edits);
        if (mapped === null) {
          expect(left).toEqual([]);
          return;
        }
        expect(mapped.start).toBeLessThanOrEqual(left[0] ?? Number.POSITIVE_INFINITY);
        expect(mapped.end).toBeGreaterThan(left.at(-1) ?? -1);
        expect(mapped.end).toBeLessThanOrEqual(after.length);
        const others = origin
          .slice(mapped.start, mapped.end)
          .filter((from) => from !== null && (from < stretch.start || from >= stretch.end));
        expect(others, 'words that were not in it').toEqual([]);
      }),
    );
  });

  it('covers what was put in place of its words, where it may and something was', () => {
    fc.assert(
      fc.property(straight, ({ after, edits, stretch }) => {
        const covering = mapStretch(stretch, edits, 'cover');
        const strict = mapStretch(stretch, edits);
        if (strict !== null) expect(covering).toEqual(strict);
        if (edits.every(({ length }) => length > 0)) expect(covering).not.toBeNull();
        if (covering) expect(covering.start < covering.end && covering.end <= after.length).toBe(true);
      }),
    );
  });

  it('is left alone by changes of another part, and by those of a text it was not marked in', () => {
    fc.assert(
      fc.property(straight, ({ edits, stretch }) => {
        expect(mapStretch({ ...stretch, part: 'Closing' }, edits)).toEqual({ ...stretch, part: 'Closing' });
        expect(mapStretch({ ...stretch, text: 'another' }, edits)).toEqual({ ...stretch, text: 'another' });
      }),
    );
  });

  it('keeps whatever else is told of it', () => {
    expect(mapStretch({ id: 'm', theme: 'domestic', part: 'P', start: 0, end: 2, text: 'x' }, [])).toEqual({
      id: 'm',
      theme: 'domestic',
      part: 'P',
      start: 0,
      end: 2,
      text: 'x',
    });
  });
});

describe('by example, “Told Ann Lee twice” with “Ann Lee” redacted', () => {
  const edit: TextEdit = { part: 'P', before: 'old', after: 'new', start: 5, end: 12, length: 6 };
  it.each<[string, [number, number], [number, number] | null]>([
    ['before it', [0, 4], [0, 4]],
    ['up to it', [0, 5], [0, 5]],
    ['behind it', [13, 18], [12, 17]],
    ['right behind it', [12, 18], [11, 17]],
    ['over it', [0, 18], [0, 17]],
    ['into it', [0, 8], [0, 11]],
    ['out of it', [9, 18], [5, 17]],
    ['the very words', [5, 12], null],
    ['inside it', [6, 8], null],
  ])('%s', (_, [start, end], expected) => {
    const mapped = mapStretch({ part: 'P', start, end, text: 'old' }, [edit]);
    expect(mapped && [mapped.start, mapped.end]).toEqual(expected);
  });
});
