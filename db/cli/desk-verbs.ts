import type { Command } from 'commander';
import { annotationOf } from '../../shared/evidence/selectors.ts';
import { texts } from '../../shared/texts/texts.ts';
import { ask } from './ask.ts';
import { type Bench, verb, wholeNumber } from './verb.ts';

const { options } = texts.cli;
const t = texts.cli.desk;

interface MarkFlags {
  readonly reviewer: string;
  readonly case: string;
  readonly theme: string;
  readonly part?: string;
  readonly start: number;
  readonly end: number;
}

/** `mark`, `evidence`, `check`, `undo` and `redo`. */
export function addDeskVerbs(program: Command, { core, answer }: Bench): void {
  verb(program, 'mark <review>', t.verbs.mark)
    .requiredOption('--reviewer <name>', options.reviewer)
    .requiredOption('--case <ref>', options.case)
    .requiredOption('--theme <id>', t.options.theme)
    .option('--part <column>', t.options.part)
    .requiredOption('--start <n>', t.options.start, wholeNumber('--start'))
    .requiredOption('--end <n>', t.options.end, wholeNumber('--end'))
    .action(async (review: string, { reviewer, case: caseRef, theme, part, start, end }: MarkFlags) => {
      await ask(core, 'review.open', { file: review });
      const done = await ask(core, 'evidence.mark', { reviewer, caseRef, theme, part: part ?? null, start, end });
      const says = { marked: t.marked, joined: t.joined, 'taken-back': t.unmarked }[done.did];
      answer({ json: { case: caseRef, did: done.did, evidence: done.evidence }, lines: [says(caseRef, theme)] });
    });

  verb(program, 'evidence <review>', t.verbs.evidence)
    .requiredOption('--reviewer <name>', options.reviewer)
    .option('--case <ref>', t.options.evidenceCase)
    .action(async (review: string, given: { reviewer: string; case?: string }) => {
      await ask(core, 'review.open', { file: review });
      const marks = await ask(core, 'evidence.list', { reviewer: given.reviewer, caseRef: given.case ?? null });
      const lines = marks.map(({ caseRef, theme, part, start, end, state }) => t.mark(caseRef, theme, part, start, end, t.states[state]));
      answer({
        json: marks.map(({ caseRef, ...mark }) => ({ case: caseRef, state: mark.state, annotation: annotationOf(mark, caseRef) })),
        lines: lines.length > 0 ? lines : [t.noEvidence],
      });
    });

  verb(program, 'check <review>', t.verbs.check)
    .requiredOption('--reviewer <name>', options.reviewer)
    .requiredOption('--case <ref>', options.case)
    .action(async (review: string, given: { reviewer: string; case: string }) => {
      await ask(core, 'review.open', { file: review });
      const checks = await ask(core, 'coding.check', { reviewer: given.reviewer, caseRef: given.case });
      answer({ json: checks, lines: [t.checks(checks.length), ...checks.map(({ says }) => `- ${says}`)] });
    });

  const takeBack = (name: 'undo' | 'redo', done: (ref: string) => string, nothing: string): void => {
    verb(program, `${name} <review>`, t.verbs[name])
      .requiredOption('--reviewer <name>', options.reviewer)
      .action(async (review: string, { reviewer }: { reviewer: string }) => {
        await ask(core, 'review.open', { file: review });
        const taken = await ask(core, `coding.${name}`, { reviewer });
        answer({ json: taken && { case: taken.caseRef, coding: taken.coding }, lines: [taken ? done(taken.caseRef) : nothing] });
      });
  };
  takeBack('undo', t.undone, t.nothingToUndo);
  takeBack('redo', t.redone, t.nothingToRedo);
}
