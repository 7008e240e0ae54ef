import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { frameOfText, frameText, sortedFrame } from '../../../shared/draw/frame.ts';
import { simpleDraw } from '../../../shared/draw/simple-draw.ts';
import { finish } from '../../../shared/draw/steps.ts';
import { derived, frameOf, refsDrawn } from '../../support/draws.ts';

const draw = (frame: readonly string[], size: number, seed: string) => derived({ size, seed }, frameOf(frame));

describe('a ticket', () => {
  it('is the SHA-256 of seed, line feed and reference, as sha256sum prints it', () => {
    // printf '%s\n%s' 35162464132556143621 SYN-0101 | sha256sum
    const drawn = draw(['SYN-0101'], 1, '35162464132556143621');
    const bytes = Buffer.from('35162464132556143621\nSYN-0101', 'utf8');
    const ticket = createHash('sha256').update(bytes).digest('hex');
    expect(drawn).toEqual({ ok: true, value: { cases: [{ caseRef: 'SYN-0101', ticket }], strata: [] } });
  });

  it('uses the seed as given, blanks and all', () => {
    expect(draw(['A'], 1, ' 1 ')).not.toEqual(draw(['A'], 1, '1'));
  });

  it('that is equal to another leaves the order to the reference, by its bytes', () => {
    const same = () => '0'.repeat(64);
    expect(finish(simpleDraw(['b', '\u{1f600}', '\ufffd', 'B'], 4, 's', same)).map((ticket) => ticket.caseRef)).toEqual([
      'B',
      'b',
      '\ufffd',
      '\u{1f600}',
    ]);
  });
});

describe('a simple draw', () => {
  // Many times the sample: most cases are put aside unsorted on the way, and none of those may be wanted in the end.
  it('from a long frame takes the smallest tickets of all', () => {
    const frame = Array.from({ length: 3_000 }, (_, at) => `C-${at}`);
    const ticket = (ref: string) => createHash('sha256').update(`dice\n${ref}`).digest('hex');
    for (const size of [1, 7, 400]) {
      const expected = frame.toSorted((a, b) => (ticket(a) < ticket(b) ? -1 : 1)).slice(0, size);
      expect(refsDrawn({ size, seed: 'dice' }, frameOf(frame))).toEqual(expected);
    }
  });

  it.each([
    ['a blank seed', ['A'], 1, '  ', 'seed-blank'],
    ['an empty frame', [], 1, 's', 'frame-empty'],
    ['a size of nought', ['A'], 0, 's', 'size-not-positive'],
    ['half a case', ['A', 'B'], 1.5, 's', 'size-not-positive'],
    ['more than the frame holds', ['A', 'B'], 3, 's', 'size-over-frame'],
  ] as const)('refuses %s', (_, frame, size, seed, code) => {
    expect(draw(frame, size, seed)).toMatchObject({ ok: false, error: { code } });
  });
});

describe('a frame', () => {
  it('is sorted by UTF-8 bytes', () => {
    expect(sortedFrame(['é', 'z', 'a', 'Z', '\u{10000}', '\uffff', '10', '9'])).toEqual([
      '10',
      '9',
      'Z',
      'a',
      'z',
      'é',
      '\uffff',
      '\u{10000}',
    ]);
  });

  it('is one reference a line, each ended by a line feed, and comes back from that', () => {
    expect(frameText(['A', 'B'])).toBe('A\nB\n');
    expect(frameOfText('A\nB\n')).toEqual(['A', 'B']);
    expect(frameOfText('')).toEqual([]);
  });
});
