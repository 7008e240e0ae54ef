import type { Command } from 'commander';
import type { CommandOutput } from '../../shared/contract/commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { identityKinds } from '../../shared/vocabulary/identity-kinds.ts';
import { ask } from './ask.ts';
import { type Bench, Misused, oneOf, verb, wholeNumber } from './verb.ts';

const { options } = texts.cli;
const t = texts.cli.care;
const said = texts.deskReports;

interface RedactFlags {
  readonly report?: string;
  readonly case?: string;
  readonly part?: string;
  readonly start?: number;
  readonly end?: number;
  readonly kind?: (typeof identityKinds)[number];
  readonly by: string;
  readonly everywhere?: boolean;
  readonly dismiss?: string;
}

/** `reports`, `redact`, `answer` and `hand-over`: what the secretariat and the chair do with what reviewers left. */
export function addReportsVerbs(program: Command, { core, answer }: Bench): void {
  verb(program, 'reports <review>', t.verbs.reports).action(async (review: string) => {
    await ask(core, 'review.open', { file: review });
    const reports = await ask(core, 'desk.reports', {});
    answer({ json: withCase(reports), lines: reportLines(reports) });
  });

  verb(program, 'redact <review>', t.verbs.redact)
    .option('--report <id>', t.options.report)
    .option('--case <ref>', options.case)
    .option('--part <column>', t.options.part)
    .option('--start <n>', t.options.start, wholeNumber('--start'))
    .option('--end <n>', t.options.end, wholeNumber('--end'))
    .option('--kind <kind>', t.options.kind, oneOf('--kind', identityKinds))
    .requiredOption('--by <name>', t.options.by)
    .option('--everywhere', t.options.everywhere)
    .option('--dismiss <reason>', t.options.dismiss)
    .action(async (review: string, flags: RedactFlags) => {
      const { report = null, part = null, start = null, end = null, kind = null, by, everywhere = false } = flags;
      if (flags.dismiss !== undefined && report === null) throw new Misused(t.needed('--report'));
      await ask(core, 'review.open', { file: review });
      if (flags.dismiss !== undefined) {
        const done = await ask(core, 'identity.dismiss', { report: report ?? '', by, reason: flags.dismiss });
        answer({ json: done, lines: [t.dismissed(done.report)] });
        return;
      }
      const done = await ask(core, 'identity.redact', { report, caseRef: flags.case ?? null, part, start, end, kind, by, everywhere });
      const notes = done.beyondReach > 0 ? [said.beyondReach(done.beyondReach)] : [];
      answer({ json: done, lines: [said.redacted(done.places, done.cases)], notes });
    });

  verb(program, 'answer <review>', t.verbs.answer)
    .requiredOption('--note <id>', t.options.note)
    .requiredOption('--what <text>', t.options.what)
    .requiredOption('--by <name>', t.options.by)
    .action(async (review: string, { note, what, by }: { note: string; what: string; by: string }) => {
      await ask(core, 'review.open', { file: review });
      const done = await ask(core, 'concern.answer', { concern: note, by, what });
      answer({ json: done, lines: [t.answered(done.concern)] });
    });

  verb(program, 'hand-over <review>', t.verbs.handOver)
    .requiredOption('--case <ref>', options.case)
    .requiredOption('--to <name>', t.options.to)
    .requiredOption('--by <name>', t.options.by)
    .option('--from <name>', t.options.from)
    .action(async (review: string, given: { case: string; to: string; by: string; from?: string }) => {
      await ask(core, 'review.open', { file: review });
      const done = await ask(core, 'desk.hand-over', { caseRef: given.case, to: given.to, by: given.by, from: given.from ?? null });
      answer({ json: { case: done.caseRef, from: done.from, to: done.to }, lines: [said.given(done.caseRef, done.to)] });
    });
}

type Reports = CommandOutput<'desk.reports'>;

/** References are `case` in every document of the command line. */
function withCase({ concerns, identities, passed, sharedOut }: Reports) {
  return {
    concerns: concerns.map(({ caseRef, ...line }) => ({ case: caseRef, ...line })),
    identities: identities.map(({ caseRef, ...line }) => ({ case: caseRef, ...line })),
    passed: passed.map(({ caseRef, ...line }) => ({ case: caseRef, ...line })),
    sharedOut,
  };
}

function reportLines({ concerns, identities, passed }: Reports): string[] {
  return [
    t.heading(said.concerns, concerns.length),
    ...concerns.flatMap(({ caseRef, reviewer, state, concern, about, answers }) => [
      t.indented(t.concern(caseRef, reviewer, said.concernStates[state], concern)),
      t.indented(t.indented(about)),
      ...answers.map(({ what, by, at }) => t.indented(t.indented(`${what} (${said.answerSaid(by, at)})`))),
    ]),
    t.heading(said.identities, identities.length),
    ...identities.flatMap(({ caseRef, part, kind, state, report, context }) => [
      t.indented(t.identity(caseRef, part, texts.identities.kind(kind), said.states[state], report)),
      ...(context ? [t.indented(t.indented(`…${context.before}${context.masked}${context.after}…`))] : []),
    ]),
    t.heading(said.passed, passed.length),
    ...passed.map(({ caseRef, reviewer, heldBy }) => t.indented(t.passed(caseRef, reviewer, heldBy))),
  ];
}
