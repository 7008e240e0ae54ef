import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../../db/sha256.ts';
import { keysOfText, keysText } from '../../../shared/draw/frame.ts';
import { derived, drawn, frameOf, refsDrawn } from '../../support/draws.ts';

const numbered = (n: number, key: (at: number) => string | null) =>
  Object.fromEntries(Array.from({ length: n }, (_, at) => [`C-${String(at).padStart(3, '0')}`, key(at)]));
const ticket = (seed: string, ref: string) => sha256Hex(`${seed}\n${ref}`);

describe('a stratified draw', () => {
  const frame = frameOf(numbered(60, (at) => (at % 10 < 6 ? 'North' : at % 10 < 9 ? 'South' : null)));
  const plan = { method: 'stratified', stratify: 'area', size: 10 } as const;

  it('takes the smallest tickets of each stratum and lists them all by ticket', () => {
    const expected = (['North', 'South', null] as const).flatMap((stratum, at) =>
      frame.refs
        .filter((_, i) => frame.keys?.[i] === stratum)
        .toSorted((a, b) => (ticket('dice', a) < ticket('dice', b) ? -1 : 1))
        .slice(0, [6, 3, 1][at]),
    );
    expect(refsDrawn(plan, frame)).toEqual(expected.toSorted((a, b) => (ticket('dice', a) < ticket('dice', b) ? -1 : 1)));
  });

  it('tells its strata in the order of their values, cases without one first', () => {
    expect(drawn(plan, frame).strata).toEqual([
      { value: null, frame: 6, size: 1 },
      { value: 'North', frame: 36, size: 6 },
      { value: 'South', frame: 18, size: 3 },
    ]);
  });

  it('shares equally where that is asked for, and gives all of a stratum smaller than its minimum', () => {
    const sizes = (more: object) => drawn({ ...plan, ...more }, frame).strata.map(({ size }) => size);
    expect(sizes({ size: 15, allocation: 'equal' })).toEqual([5, 5, 5]);
    expect(sizes({ size: 24, minPerStratum: 8 })).toEqual([6, 9, 9]);
  });

  // N·√(p(1−p)): 36·0.5 = 18, 18·0.3 = 5.4, 6·0.5 = 3 (nothing is known of the last, so it is taken as a half); of 10: 6.82, 2.05, 1.14.
  it('goes by Neyman’s rule with earlier rates', () => {
    const rates = [
      { value: 'North', rate: 0.5 },
      { value: 'South', rate: 0.1 },
    ];
    expect(drawn({ ...plan, allocation: 'neyman', rates }, frame).strata.map(({ size }) => size)).toEqual([1, 7, 2]);
  });

  it('needs a field, and for Neyman rates', () => {
    expect(derived({ ...plan, stratify: null }, frame)).toMatchObject({ ok: false, error: { code: 'stratify-missing' } });
    expect(derived({ ...plan, allocation: 'neyman' }, frame)).toMatchObject({ ok: false, error: { code: 'rates-missing' } });
  });
});

describe('a systematic draw', () => {
  // Worked by hand from the contract: u = SHA-256('dice') mod 10, places ⌊(u + 10i)/4⌋ mod 10 in the order of date, then reference.
  it('takes even steps from where the seed says, in the order of the dates', () => {
    const cases = numbered(10, (at) => `2023-01-${String(20 - at).padStart(2, '0')}`);
    const u = Number(BigInt(`0x${sha256Hex('dice')}`) % 10n);
    const order = Object.keys(cases).toReversed();
    const places = [0, 1, 2, 3].map((i) => Math.floor((u + 10 * i) / 4) % 10);
    expect(refsDrawn({ method: 'systematic', size: 4 }, frameOf(cases))).toEqual(places.map((place) => order[place]));
  });

  it('puts cases of one day in the order of their references, and cases without a date first', () => {
    const frame = frameOf({ b: '2023-01-01', a: '2023-01-01', d: null, c: '2022-12-31' });
    const all = refsDrawn({ method: 'systematic', size: 4 }, frame);
    const at = all.indexOf('d');
    expect([...all.slice(at), ...all.slice(0, at)]).toEqual(['d', 'c', 'a', 'b']);
  });
});

describe('a time slice', () => {
  const frame = frameOf({ e: '2023-01-31 23:59', a: '2023-02-01', b: '2023-01-15', c: '2023-01-01', d: null, f: '31/01/2023' });

  it('takes both its days, in the order recorded, and no case whose date cannot be read', () => {
    expect(refsDrawn({ method: 'time-slice', from: '2023-01-01', to: '2023-01-31' }, frame)).toEqual(['c', 'b', 'e']);
  });

  it('can be open at either end', () => {
    expect(refsDrawn({ method: 'time-slice', from: '2023-01-31' }, frame)).toEqual(['e', 'a']);
    expect(refsDrawn({ method: 'time-slice', to: '2023-01-01' }, frame)).toEqual(['c']);
  });

  it.each([
    ['no day at all', {}, 'days-missing'],
    ['days the wrong way round', { from: '2023-02-01', to: '2023-01-01' }, 'days-reversed'],
    ['a day that the calendar lacks', { from: '2023-02-29' }, 'day-unreadable'],
    ['a slice without cases', { from: '2024-01-01' }, 'slice-empty'],
  ])('refuses %s', (_, days, code) => {
    expect(derived({ method: 'time-slice', ...days }, frame)).toMatchObject({ ok: false, error: { code } });
  });
});

describe('a purposive draw', () => {
  const frame = frameOf(['a', 'b', 'c']);
  const plan = { method: 'purposive', chosen: ['c', 'a'], selectedBy: 'Chair' } as const;

  it('is the list as it was given, without tickets', () => {
    expect(drawn(plan, frame).cases).toEqual([
      { caseRef: 'c', ticket: '' },
      { caseRef: 'a', ticket: '' },
    ]);
  });

  it.each([
    ['an empty list', { chosen: [] }, 'chosen-missing'],
    ['a list by nobody', { selectedBy: ' ' }, 'selected-by-missing'],
    ['a case that is not there', { chosen: ['a', 'x'] }, 'chosen-unknown'],
    ['a case named twice', { chosen: ['a', 'a'] }, 'chosen-twice'],
  ])('refuses %s', (_, more, code) => {
    expect(derived({ ...plan, ...more }, frame)).toMatchObject({ ok: false, error: { code } });
  });
});

describe('a census', () => {
  it('is the whole frame in its order, whatever size and seed', () => {
    expect(refsDrawn({ method: 'census', size: 0, seed: '' }, frameOf(['b', 'a', 'c']))).toEqual(['a', 'b', 'c']);
  });
});

describe('a seed', () => {
  it.each([
    ['a line break', '12\n34'],
    ['half a character', '12\ud83d'],
  ])('with %s is refused, since nobody could type it again', (_, seed) => {
    expect(derived({ seed }, frameOf(['a']))).toMatchObject({ ok: false, error: { code: 'seed-untypable' } });
  });
});

describe('the keys beside a frame', () => {
  it('come back from their text, line breaks, quotes and blanks included', () => {
    const keys = ['North\nEast', '"', null, '', '\u2028', 'North\nEast'];
    expect(keysOfText(keysText(keys))).toEqual(keys);
    expect(keysText(keys).split('\n')).toHaveLength(keys.length + 1);
  });

  it('are not read from a text that was cut short', () => {
    expect(() => keysOfText('"North"\n"So')).toThrow(SyntaxError);
  });
});
