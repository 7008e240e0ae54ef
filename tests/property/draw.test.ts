import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../db/sha256.ts';
import { frameOfText, frameText, sortedFrame } from '../../shared/draw/frame.ts';
import { simpleDraw } from '../../shared/draw/simple-draw.ts';
import { finish } from '../../shared/draw/steps.ts';

const caseRef = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((ref) => !/[\r\n]/.test(ref));
const frames = fc.uniqueArray(caseRef, { minLength: 1, maxLength: 40 });
const seeds = fc.string({ unit: 'grapheme', minLength: 1 }).filter((seed) => seed.trim() !== '');

function drawn(frame: readonly string[], size: number, seed: string) {
  return finish(simpleDraw(frame, size, seed, sha256Hex));
}

describe('any draw', () => {
  it('is the same whatever order the rows of the extract have', () => {
    fc.assert(
      fc.property(frames, seeds, fc.nat(), fc.nat(), (frame, seed, part, shift) => {
        const size = 1 + (part % frame.length);
        const turned = [...frame.slice(shift % frame.length), ...frame.slice(0, shift % frame.length)].toReversed();
        expect(drawn(turned, size, seed)).toEqual(drawn(frame, size, seed));
      }),
    );
  });

  it('begins with every smaller draw of the same seed', () => {
    fc.assert(
      fc.property(frames, seeds, fc.nat(), (frame, seed, part) => {
        const size = 1 + (part % frame.length);
        expect(drawn(frame, frame.length, seed).slice(0, size)).toEqual(drawn(frame, size, seed));
      }),
    );
  });

  it('takes the cases whose tickets, worked out apart from our code, are the smallest', () => {
    fc.assert(
      fc.property(frames, seeds, fc.nat(), (frame, seed, part) => {
        const size = 1 + (part % frame.length);
        const tickets = frame.map((ref) => ({
          caseRef: ref,
          ticket: createHash('sha256')
            .update(Buffer.concat([Buffer.from(seed), Buffer.from([10]), Buffer.from(ref)]))
            .digest('hex'),
        }));
        tickets.sort(
          (a, b) =>
            Buffer.compare(Buffer.from(a.ticket), Buffer.from(b.ticket)) || Buffer.compare(Buffer.from(a.caseRef), Buffer.from(b.caseRef)),
        );
        expect(drawn(frame, size, seed)).toEqual(tickets.slice(0, size));
      }),
    );
  });

  it('holds no case twice and none from outside the frame', () => {
    fc.assert(
      fc.property(frames, seeds, (frame, seed) => {
        expect(new Set(drawn(frame, frame.length, seed).map((ticket) => ticket.caseRef))).toEqual(new Set(frame));
      }),
    );
  });
});

describe('any frame', () => {
  it('is sorted as its UTF-8 bytes are', () => {
    fc.assert(
      fc.property(frames, (frame) => {
        expect(sortedFrame(frame)).toEqual(frame.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
      }),
    );
  });

  it('comes back whole from the text that is hashed', () => {
    fc.assert(
      fc.property(frames, (frame) => {
        expect(frameOfText(frameText(frame))).toEqual(frame);
      }),
    );
  });
});
