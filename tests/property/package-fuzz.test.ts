import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCore } from '../../db/core.ts';
import { done } from '../support/core.ts';
import { fingerprint, sha256Of } from '../support/fingerprint.ts';
import { coded, issued, makeSharedReview, once, returned } from '../support/packages.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { zip } from '../support/zip-writer.ts';

const passphrase = 'open sesame';

let review = '';
const files = { plain: '', encrypted: '', return: '', otherReturn: '', plainReturn: '', otherPlainReturn: '' };

beforeAll(async () => {
  review = await makeSharedReview();
  files.plain = await issued(review, 'Ada');
  files.encrypted = await issued(review, 'Ben', 'ben.dipwork', passphrase);
  const ben = createCore({ actor: 'Ben' });
  await done(ben, 'review.open', { file: files.encrypted, passphrase });
  await done(ben, 'coding.save', { reviewer: 'Ben', caseRef: 'C-01', changes: { domestic: 'present' } });
  ben.close();
  await coded(files.plain, 'Ada', { 'C-01': { domestic: 'present', $note: 'a note' }, 'C-02': {} });
  files.return = await returned(files.plain, 'a.dipreturn');
  files.plainReturn = await returned(files.plain, 'a-plain.dipreturn', true);
  await coded(files.plain, 'Ada', { 'C-03': {} });
  files.otherReturn = await returned(files.plain, 'b.dipreturn');
  files.otherPlainReturn = await returned(files.plain, 'b-plain.dipreturn', true);
});

/** Damage to bytes: a bit flipped, the end or a stretch lost, two stretches that changed places, a stretch of noughts. */
const damage = fc.oneof(
  fc.record({ how: fc.constant('flip' as const), at: fc.nat(), by: fc.integer({ min: 0, max: 7 }) }),
  fc.record({
    how: fc.constantFrom('cut' as const, 'drop' as const, 'swap' as const, 'blank' as const),
    at: fc.nat(),
    by: fc.integer({ min: 1, max: 4096 }),
  }),
);
type Damage = typeof damage extends fc.Arbitrary<infer D> ? D : never;

function damaged(bytes: Buffer, { how, at, by }: Damage): Buffer {
  const place = at % bytes.length;
  const [before, rest] = [bytes.subarray(0, place), bytes.subarray(place)];
  if (how === 'flip') return Buffer.concat([before, Buffer.from([(rest[0] ?? 0) ^ (1 << by)]), rest.subarray(1)]);
  if (how === 'cut') return before;
  if (how === 'drop') return Buffer.concat([before, rest.subarray(by)]);
  if (how === 'swap') return Buffer.concat([before, rest.subarray(by, 2 * by), rest.subarray(0, by), rest.subarray(2 * by)]);
  return Buffer.concat([before, Buffer.alloc(Math.min(by, rest.length)), rest.subarray(by)]);
}

/** What a package says that was said in it: its return without what differs from one writing to the next. Or the code of its refusal. */
async function saidBy(file: string, key: string | null): Promise<{ refused: string } | { said: string }> {
  const core = createCore({ actor: 'Ada' });
  try {
    const opened = await core.dispatch('review.open', { file, passphrase: key });
    if (!opened.ok) return { refused: opened.error.code };
    const out = join(temporaryFolder(), 'x.dipreturn');
    const written = await core.dispatch('package.return', { file: out, plain: true });
    if (!written.ok) return { refused: written.error.code };
    const body = JSON.parse(readFileSync(out, 'utf8').split('\n')[1] ?? '') as Record<string, unknown>;
    return { said: JSON.stringify({ ...body, returnedAt: '' }) };
  } finally {
    core.close();
  }
}

const foreseen = [
  'not-a-review',
  'passphrase-needed',
  'wrong-passphrase',
  'review-damaged',
  'package-damaged',
  'package-from-future',
  'review-from-future',
  'nothing-coded',
  'file-unreadable',
  'review-read-only',
];

describe('a damaged package', () => {
  it.each([
    ['plain', 'plain', null],
    ['encrypted', 'encrypted', passphrase],
  ] as const)(
    'that is %s is refused, wherever the damage is, and stays as it is',
    async (_, name, key) => {
      expect(await saidBy(files[name], key)).toHaveProperty('said');
      const whole = readFileSync(files[name]);
      await fc.assert(
        fc.asyncProperty(damage, async (harm) => {
          const file = join(temporaryFolder(), 'damaged.dipwork');
          const bytes = damaged(whole, harm);
          fc.pre(!bytes.equals(whole));
          writeFileSync(file, bytes);
          const found = await saidBy(file, key);
          expect(foreseen).toContain('refused' in found ? found.refused : 'opened');
          expect(fingerprint(file)).toBe(sha256Of(bytes));
        }),
        { numRuns: 150 },
      );
    },
    240_000,
  );

  it('that was not closed, and so has no seal over its empty space, is refused or is as it was in all that is said in it', async () => {
    const expected = await saidBy(files.plain, null);
    const whole = readFileSync(files.plain).fill(0, 72, 92);
    await fc.assert(
      fc.asyncProperty(damage, async (harm) => {
        const file = join(temporaryFolder(), 'damaged.dipwork');
        writeFileSync(file, damaged(whole, harm));
        const found = await saidBy(file, null);
        if ('refused' in found) expect(foreseen).toContain(found.refused);
        else expect(found).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  }, 240_000);
});

/** Tries to merge, which must be refused in a sentence and change nothing. */
async function refusedMerge(bytes: Buffer | string): Promise<string> {
  const file = join(temporaryFolder(), 'odd.dipreturn');
  writeFileSync(file, bytes);
  const before = fingerprint(review);
  const core = createCore({ actor: 'secretariat' });
  await done(core, 'review.open', { file: review });
  const merged = await core.dispatch('merge.make', { files: [file] });
  core.close();
  expect(fingerprint(review)).toBe(before);
  if (merged.ok) throw new Error('It was merged.');
  expect(merged.error.message).toMatch(/^\S.*\.$/s);
  return merged.error.code;
}

describe('a damaged return', () => {
  it.each(['return', 'plainReturn'] as const)(
    'is refused whatever the damage: %s',
    async (name) => {
      const whole = readFileSync(files[name]);
      await fc.assert(
        fc.asyncProperty(damage, async (harm) => {
          const bytes = damaged(whole, harm);
          fc.pre(!bytes.equals(whole));
          expect(['return-locked', 'return-damaged', 'not-a-return', 'other-review', 'return-from-future']).toContain(
            await refusedMerge(bytes),
          );
        }),
        { numRuns: 200 },
      );
    },
    240_000,
  );

  it('is refused where its parts come from two returns of the same package', async () => {
    const [head] = readFileSync(files.plainReturn, 'utf8').split('\n');
    const [, body] = readFileSync(files.otherPlainReturn, 'utf8').split('\n');
    expect(await refusedMerge(`${head}\n${body}\n`)).toBe('return-damaged');
    const [one, other] = [readFileSync(files.return), readFileSync(files.otherReturn)];
    const payload = (bytes: Buffer) => bytes.indexOf('\n', bytes.indexOf('\n--- ') + 1) + 1;
    expect(await refusedMerge(Buffer.concat([one.subarray(0, payload(one)), other.subarray(payload(other))]))).toBe('return-locked');
  });

  it('is refused where it is a zip, with a way out of its folder or without', async () => {
    expect(await refusedMerge(zip([{ name: '../../evil.dip', data: 'x' }]))).toBe('not-a-return');
  });
});

it('whole, they are taken', async () => {
  expect(await once(review, 'merge.make', { files: [files.return, files.otherPlainReturn] })).toMatchObject({ added: 3, rejected: [] });
});
