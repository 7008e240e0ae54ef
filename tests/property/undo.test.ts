import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Changes, RevisionKind } from '../../shared/coding/coding.ts';
import { foldRevisions } from '../../shared/coding/fold-revisions.ts';
import { takingBack, toRedo, toUndo } from '../../shared/coding/undo-step.ts';

interface Entry {
  readonly id: string;
  readonly epoch: number;
  readonly sequence: number;
  readonly codebookVersion: number;
  readonly caseRef: string;
  readonly kind: RevisionKind;
  readonly changes: Changes;
}

const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      caseRef: fc.constantFrom('A', 'B'),
      changes: fc.dictionary(fc.constantFrom('x', 'y'), fc.option(fc.constantFrom('1', '2'))),
    }),
  },
  { weight: 2, arbitrary: fc.constant('undo' as const) },
  { weight: 2, arbitrary: fc.constant('redo' as const) },
  { weight: 1, arbitrary: fc.constant('revised codebook' as const) },
);

/** The desk as a log, which is what is stored. */
class Log {
  readonly entries: Entry[] = [];
  version = 1;

  /** What was said, and under which version of the codebook: a merge or a change of meaning hangs on that. */
  state(): string {
    const of = (caseRef: string) =>
      [...foldRevisions(this.entries.filter((entry) => entry.caseRef === caseRef))]
        .map(([item, { value, version }]) => `${item}=${value}@${version}`)
        .sort();
    return JSON.stringify({ A: of('A'), B: of('B') });
  }

  append(caseRef: string, changes: Changes, kind: RevisionKind): void {
    const sequence = this.entries.length + 1;
    this.entries.push({ id: String(sequence), epoch: 1, sequence, codebookVersion: this.version, caseRef, kind, changes });
  }

  takeBack(kind: 'undo' | 'redo'): void {
    const target = (kind === 'undo' ? toUndo : toRedo)(this.entries.toReversed());
    if (target)
      this.append(
        target.caseRef,
        takingBack(
          target,
          this.entries.filter(({ caseRef }) => caseRef === target.caseRef),
        ),
        kind,
      );
  }
}

/** The desk as editors have it: a list of states and a place in it. */
class Editor {
  private states: string[];
  private at = 0;

  constructor(state: string) {
    this.states = [state];
  }

  did(state: string): void {
    this.states = [...this.states.slice(0, this.at + 1), state];
    this.at++;
  }

  move(by: number): string {
    this.at = Math.min(this.states.length - 1, Math.max(0, this.at + by));
    return this.states[this.at] ?? '';
  }
}

describe('undo and redo over a log that is only added to', () => {
  it('do what an editor’s do, across cases, in any order of acts', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const log = new Log();
        const editor = new Editor(log.state());
        for (const each of steps) {
          if (each === 'revised codebook') log.version++;
          else if (each === 'undo' || each === 'redo') {
            log.takeBack(each);
            expect(log.state()).toBe(editor.move(each === 'undo' ? -1 : 1));
          } else {
            log.append(each.caseRef, each.changes, 'act');
            editor.did(log.state());
          }
        }
      }),
    );
  });
});
