import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { themeStates } from '../../shared/coding/coding.ts';
import { foldRevisions } from '../../shared/coding/fold-revisions.ts';

const values = fc.option(fc.constantFrom(...themeStates), { nil: null });
const changes = fc.dictionary(fc.constantFrom('domestic', 'privacy', 'engagement', '$note', '$status'), values, { maxKeys: 4 });
const revision = fc.record({
  id: fc.uuid(),
  epoch: fc.integer({ min: 1, max: 3 }),
  sequence: fc.integer({ min: 1, max: 4 }),
  codebookVersion: fc.integer({ min: 1, max: 3 }),
  changes,
});
const logs = fc.uniqueArray(revision, { selector: ({ id }) => id, maxLength: 12 });

type Log = Parameters<typeof foldRevisions>[0];

/** The fold with its order, which says in what order marks were made. */
const folded = (log: Log) => [...foldRevisions(log)];

/** A merge: the union of two logs by id. */
function merged(ours: Log, theirs: Log): Log {
  return [...new Map([...ours, ...theirs].map((entry) => [entry.id, entry])).values()];
}

describe('merging codings', () => {
  it('gives the same whatever order the files come in', () => {
    fc.assert(
      fc.property(logs, fc.nat(), (log, cut) => {
        const ours = log.slice(0, cut % (log.length + 1));
        const theirs = log.slice(ours.length);
        expect(folded(merged(theirs, ours))).toEqual(folded(merged(ours, theirs)));
      }),
    );
  });

  it('gives the same in any order of revisions', () => {
    const shuffled = logs.chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length })));
    fc.assert(
      fc.property(shuffled, ([log, other]) => {
        expect(folded(other)).toEqual(folded(log));
      }),
    );
  });

  it('gives the same however often a file is taken in', () => {
    fc.assert(
      fc.property(logs, fc.integer({ min: 2, max: 4 }), (log, times) => {
        expect(folded(Array.from({ length: times }, () => log).flat())).toEqual(folded(log));
      }),
    );
  });

  it('never loses what was said last: the highest epoch and sequence decides each item', () => {
    fc.assert(
      fc.property(logs, fc.constantFrom('domestic', 'privacy', 'engagement'), (log, item) => {
        const last = log
          .filter((entry) => entry.changes[item] !== undefined)
          .reduce<(typeof log)[number] | null>((best, entry) => {
            if (!best) return entry;
            const later = entry.epoch - best.epoch || entry.sequence - best.sequence || (entry.id > best.id ? 1 : -1);
            return later > 0 ? entry : best;
          }, null);
        expect(foldRevisions(log).get(item)?.value ?? '').toBe(last?.changes[item] ?? '');
      }),
    );
  });
});
