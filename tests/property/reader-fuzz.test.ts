import { isUtf8 } from 'node:buffer';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCore } from '../../db/core.ts';
import { CsvReader } from '../../db/extract/reading/csv-reader.ts';
import { decoderFor } from '../../db/extract/reading/decode-bytes.ts';
import { guessEncoding } from '../../db/extract/reading/encoding.ts';
import { findHeadings } from '../../db/extract/reading/find-headings.ts';
import { firstRecords, guessDelimiter } from '../../db/extract/reading/guess-delimiter.ts';
import { nameColumns } from '../../db/extract/reading/name-columns.ts';
import { Utf8Scales } from '../../db/extract/reading/weigh-utf8.ts';
import type { CommandOutput } from '../../shared/contract/commands.ts';
import type { Result } from '../../shared/result.ts';
import { done } from '../support/core.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { anyBytes, hugeFile, spoiltFile } from '../support/messy-bytes.ts';
import { references, written } from '../support/sheets.ts';
import { newFolder, removeFolder } from '../support/temporary-folder.ts';

const headSize = 1 << 16;

/** Everything that is done to the bytes of a text file between disk and rows, and what may be expected of it whatever they are. */
function readBytes(bytes: Buffer): void {
  const head = bytes.subarray(0, headSize);
  const scales = new Utf8Scales();
  for (let at = 0; at < bytes.length; at += 1000) scales.add(bytes.subarray(at, at + 1000));
  const notUtf8 = scales.end();
  if ((notUtf8 === null) !== isUtf8(bytes)) throw new Error('Told from UTF-8 wrongly.');
  const known = guessEncoding({ head, notUtf8, hasNul: bytes.includes(0) });
  if (!known) return;
  const text = decoderFor(known.encoding).write(head.subarray(known.mark));
  const whole = bytes.length <= headSize;
  const delimiter = guessDelimiter(text, whole);
  const first = firstRecords(text, delimiter, whole, 60);
  const at = findHeadings(first);
  const cells = at === null ? [] : (first[at]?.cells ?? []);
  const { headings } = nameColumns(cells);
  if (headings.length !== cells.length || new Set(headings).size !== cells.length || headings.includes(''))
    throw new Error('Headings that do not tell the columns apart.');
  readInPieces(bytes.subarray(known.mark), known.encoding, delimiter);
}

function readInPieces(bytes: Buffer, encoding: Parameters<typeof decoderFor>[0], delimiter: string): void {
  const decoder = decoderFor(encoding);
  const reader = new CsvReader(delimiter);
  const size = Math.max(64, bytes.length >> 3);
  let line = 0;
  const take = (read: ReturnType<CsvReader['push']>): boolean => {
    if (!read.ok) return false;
    for (const record of read.value) {
      if (record.line <= line || record.cells.length === 0) throw new Error('A record that cannot be.');
      line = record.line;
    }
    return true;
  };
  for (let at = 0; at < bytes.length; at += size) if (!take(reader.push(decoder.write(bytes.subarray(at, at + size))))) return;
  if (take(reader.push(decoder.end()))) take(reader.end());
}

/** Reads so many inputs, each well within two seconds of the processor: by the clock a busy machine would count as a hang. */
function withstand(bytes: fc.Arbitrary<Buffer>, numRuns: number): void {
  let longest = 0;
  fc.assert(
    fc.property(bytes, (input) => {
      const begun = process.cpuUsage();
      readBytes(input);
      const { user, system } = process.cpuUsage(begun);
      longest = Math.max(longest, (user + system) / 1_000);
    }),
    { numRuns },
  );
  expect(longest).toBeLessThan(2000);
}

describe('the reader of text throws at nothing and hangs at nothing', () => {
  it('be it a file that was spoilt', { timeout: 120_000 }, () => {
    withstand(spoiltFile, 59_900);
  });

  it('be it bytes of no sense at all', { timeout: 120_000 }, () => {
    withstand(anyBytes, 40_000);
  });

  it('be it ever so large', { timeout: 120_000 }, () => {
    withstand(hugeFile, 100);
  });
});

describe('an import of a file that was spoilt', () => {
  let folder = '';
  let template = '';
  beforeAll(async () => {
    folder = newFolder();
    template = join(folder, 'template.dip');
    const core = createCore({ actor: 'tester' });
    await done(core, 'review.create', { file: template, title: 'T' });
    await done(core, 'extract.import', { file: written(folder, 'before.csv', references('00042/23', 'C-01')) });
    core.close();
  });
  afterAll(() => removeFolder(folder));

  it('has every row in that it tells of, or leaves the review byte for byte as it was', { timeout: 120_000 }, async () => {
    const before = fingerprint(template);
    const review = join(folder, 'review.dip');
    const policies = fc.record({
      duplicates: fc.constantFrom('refuse', 'skip', 'replace'),
      badRows: fc.constantFrom('refuse', 'skip', 'skip'),
      privacy: fc.constantFrom('refuse', 'redact', 'accept', 'accept'),
      numberRows: fc.constantFrom(null, 'N'),
    });
    const seen = { in: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ arbitrary: spoiltFile, weight: 6 }, { arbitrary: anyBytes, weight: 1 }),
        policies,
        async (bytes, choices) => {
          copyFileSync(template, review);
          const core = createCore({ actor: 'tester' });
          try {
            await done(core, 'review.open', { file: review });
            const input = { file: written(folder, 'e.csv', bytes), reason: 'made-up text', ...choices };
            const result = (await core.dispatch('extract.import', input)) as Result<CommandOutput<'extract.import'>>;
            if (result.ok) {
              seen.in++;
              const { extractId, rows, imported, duplicates, rejectedCount } = result.value;
              const { cases } = await done(core, 'case.browse', { limit: 500 });
              expect(cases.filter((found) => found.extractId === extractId)).toHaveLength(imported);
              if (choices.duplicates !== 'replace') expect(imported + duplicates + rejectedCount).toBe(rows);
            } else {
              seen.refused++;
              expect(result.error).toMatchObject({
                code: expect.not.stringMatching(/^internal$/),
                message: expect.stringMatching(/^\S.*[.?]$/s),
              });
              core.close();
              expect(fingerprint(review)).toBe(before);
            }
          } finally {
            core.close();
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(seen.in).toBeGreaterThan(30);
    expect(seen.refused).toBeGreaterThan(30);
  });
});
