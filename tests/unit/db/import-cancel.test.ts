import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Core, createCore } from '../../../db/core.ts';
import type { Progress } from '../../../shared/contract/commands.ts';
import { done } from '../../support/core.ts';
import { fingerprint } from '../../support/fingerprint.ts';
import { commandLine, importElsewhere, interruptedAtLoad, onChange } from '../../support/other-process.ts';
import { references, written } from '../../support/sheets.ts';
import { newFolder, removeFolder, temporaryFolder } from '../../support/temporary-folder.ts';

const casesBefore = 3;
const longRows = 100_000;
const cancelled = { ok: false, error: { code: 'cancelled', message: 'Cancelled. Nothing was changed.' } };

let folder = '';
let template = '';
let before = '';
/** So long that it is screened on threads of its own. */
let extract = '';
const extractRows = 12_000;
let longExtract = '';

const rowsOf = (count: number) =>
  `Crime Ref,Area,Summary\n${Array.from({ length: count }, (_, at) => `L-${at},North,No reply at ${at}.\n`).join('')}`;

beforeAll(async () => {
  folder = newFolder();
  template = join(folder, 'template.dip');
  const core = createCore({ actor: 'tester' });
  await done(core, 'review.create', { file: template, title: 'T' });
  await done(core, 'extract.import', { file: written(folder, 'before.csv', references('C-01', 'C-02', 'C-03')) });
  core.close();
  before = fingerprint(template);
  extract = written(folder, 'extract.csv', rowsOf(extractRows));
  longExtract = written(folder, 'long.csv', rowsOf(longRows));
});
afterAll(() => removeFolder(folder));

/** A copy of the review, alone in a folder. */
function reviewAlone(): { review: string; alone: string } {
  const alone = temporaryFolder();
  const review = join(alone, 'review.dip');
  copyFileSync(template, review);
  return { review, alone };
}

/** A signal that fires after so many turns of the event loop, which is any moment at which it can be noticed. */
function afterTurns(turns: number): AbortSignal {
  const controller = new AbortController();
  const turn = (left: number): void => {
    if (left === 0) controller.abort();
    else setImmediate(turn, left - 1);
  };
  turn(turns);
  return controller.signal;
}

/** How many turns a command takes that nobody ends. */
async function turnsOf(run: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  let counting = true;
  const count = (): void => {
    turns++;
    if (counting) setImmediate(count);
  };
  setImmediate(count);
  await run();
  counting = false;
  return turns;
}

const fitFor = async (core: Core, cases: number) => {
  expect(await done(core, 'review.overview', {})).toMatchObject({ cases });
  expect(await done(core, 'draw.make', { size: 2, seed: 's' })).toMatchObject({ drawId: 'draw-1' });
};

describe('a command that is ended at any moment', () => {
  it.each(['extract.inspect', 'extract.import'] as const)('leaves no trace: %s', { timeout: 90_000 }, async (name) => {
    const { review, alone } = reviewAlone();
    const run = async (signal?: AbortSignal) => {
      const core = createCore({ actor: 'tester' });
      await done(core, 'review.open', { file: review });
      const result = await core.dispatch(name, { file: extract }, signal && { signal });
      const { cases } = await done(core, 'review.overview', {});
      core.close();
      return { result, cases };
    };
    const turns = await turnsOf(async () => expect(await run()).toMatchObject({ result: { ok: true } }));
    let ended = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(1000), async (moment) => {
        copyFileSync(template, review);
        const { result, cases } = await run(afterTurns(Math.floor((turns * moment) / 1000)));
        expect(readdirSync(alone)).toEqual(['review.dip']);
        if (result.ok) {
          expect(cases).toBe(name === 'extract.import' ? casesBefore + extractRows : casesBefore);
          return;
        }
        ended++;
        expect(result).toMatchObject(cancelled);
        expect(cases).toBe(casesBefore);
        expect(fingerprint(review)).toBe(before);
      }),
      { numRuns: 12 },
    );
    expect(ended).toBeGreaterThan(3);
  });

  it('leaves the review fit for the next act, in the same session', async () => {
    const { review } = reviewAlone();
    const core = createCore({ actor: 'tester' });
    await done(core, 'review.open', { file: review });
    for (const share of [0, 0.5, 0.9, 1]) {
      const controller = new AbortController();
      const onProgress = ({ stage, done: reached, total }: Progress): void => {
        if (stage === 'import' && reached >= share * (total ?? 1)) controller.abort();
      };
      expect(await core.dispatch('extract.import', { file: longExtract }, { signal: controller.signal, onProgress })).toMatchObject(
        cancelled,
      );
    }
    await fitFor(core, casesBefore);
    expect(await done(core, 'extract.import', { file: extract })).toMatchObject({ imported: extractRows });
    core.close();
  });
});

describe('a program that is killed during an import', () => {
  /** At a share of the import, at some change of the review file, which is when rows are on their way to the disk, and never. */
  const moments = [
    ...[0, 0.15, 0.3, 0.5, 0.7, 0.9, 1].map((share) => ({ share, changes: Number.POSITIVE_INFINITY })),
    ...[1, 8, 40, Number.POSITIVE_INFINITY].map((changes) => ({ share: Number.POSITIVE_INFINITY, changes })),
  ];

  it('leaves a review that opens, with none of the rows or all', { timeout: 180_000 }, async () => {
    const found: number[] = [];
    for (const { share, changes } of moments) {
      const { review, alone } = reviewAlone();
      const other = importElsewhere(review, longExtract, (stage, reached) => {
        if (stage === 'import' && reached >= share) other.kill('SIGKILL');
      });
      onChange(review, (times) => {
        if (times >= changes) other.kill('SIGKILL');
        return times < changes;
      });
      const { code, signal, err } = await other.ended;
      expect(signal ?? code, err).toBeOneOf(['SIGKILL', 0]);
      const core = createCore({ actor: 'tester' });
      await done(core, 'review.open', { file: review });
      const { cases } = await done(core, 'review.overview', {});
      core.close();
      expect([casesBefore, casesBefore + longRows]).toContain(cases);
      if (cases === casesBefore) expect(fingerprint(review)).toBe(before);
      await done(core, 'review.open', { file: review });
      await fitFor(core, cases);
      core.close();
      expect(readdirSync(alone)).toEqual(['review.dip']);
      found.push(cases);
    }
    expect(new Set(found)).toEqual(new Set([casesBefore, casesBefore + longRows]));
  });
});

describe('a signal to end during an import on the command line', () => {
  it.each([
    ['Ctrl C', 'SIGINT', []],
    ['Ctrl C, told as JSON too', 'SIGINT', ['--json']],
    ['a stop that the system asks for', 'SIGTERM', []],
    ['a terminal that is closed', 'SIGHUP', []],
  ] as const)('ends it with the sentence and exit code 2, and nothing is changed: %s', async (_, sent, flags) => {
    const { review, alone } = reviewAlone();
    const running = commandLine('import', review, longExtract, ...flags);
    // Its journal is there from the first row on.
    onChange(`${review}-journal`, () => {
      running.kill(sent);
      return false;
    });
    const { code, signal, out, err } = await running.ended;
    expect({ code, signal, err }).toEqual({ code: 2, signal: null, err: 'Cancelled. Nothing was changed.\n' });
    if (flags.length < 1) expect(out).toBe('');
    else expect(JSON.parse(out)).toEqual({ error: { code: 'cancelled', message: 'Cancelled. Nothing was changed.', where: null } });
    expect(readdirSync(alone)).toEqual(['review.dip']);
    expect(fingerprint(review)).toBe(before);
  });
});

describe('Ctrl C while the program is still being loaded', () => {
  it.each([
    ['the texts', '/shared/texts/texts.ts'],
    ['the core', '/db/core.ts'],
    ['the verbs', '/db/cli/load-verbs.ts'],
  ])('ends it with the sentence too, and nothing is begun: %s', async (_, module) => {
    const { review, alone } = reviewAlone();
    const { code, signal, err } = await interruptedAtLoad(module, 'import', review, extract).ended;
    expect({ code, signal, err }).toEqual({ code: 2, signal: null, err: 'Cancelled. Nothing was changed.\n' });
    expect(readdirSync(alone)).toEqual(['review.dip']);
    expect(fingerprint(review)).toBe(before);
  });
});
