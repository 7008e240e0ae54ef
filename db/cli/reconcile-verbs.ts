import type { Command } from 'commander';
import type { DecisionEntry, DifferenceFile } from '../../shared/contract/reconcile-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { narrativeText } from '../../shared/vocabulary/case-fields.ts';
import { ask } from './ask.ts';
import { type Bench, Misused, verb } from './verb.ts';

const { options } = texts.cli;
const t = texts.reconcile;

interface ReconcileFlags {
  readonly draw?: string;
  readonly case?: string;
  readonly id?: string;
  readonly text?: true;
}

/** `reconcile`, `carry` and `meeting`. */
export function addReconcileVerbs(program: Command, bench: Bench): void {
  const { core, answer } = bench;
  verb(program, 'reconcile <review>', t.cli.verbs.reconcile)
    .option('--draw <id>', options.draw)
    .option('--case <ref>', t.cli.options.case)
    .option('--id <item>', t.cli.options.id)
    .option('--text', t.cli.options.text)
    .action(async (review: string, flags: ReconcileFlags) => {
      const { case: caseRef, id } = flags;
      if ((caseRef === undefined) !== (id === undefined)) throw new Misused(t.cli.bothNeeded);
      await ask(core, 'review.open', { file: review });
      if (caseRef === undefined || id === undefined) return list(bench, flags.draw ?? null);
      const { caseRef: ref, ...file } = await ask(core, 'reconcile.read', { caseRef, id });
      const story = flags.text ? ['', narrativeText(file.narrative)] : [];
      answer({ json: { case: ref, ...file }, lines: [...differenceLines(ref, file), ...story] });
    });

  verb(program, 'carry <review>', t.cli.verbs.carry)
    .requiredOption('--case <ref>', options.case)
    .requiredOption('--id <item>', t.cli.options.id)
    .requiredOption('--by <name>', options.by)
    .requiredOption('--reason <text>', t.cli.options.reason)
    .action(async (review: string, given: { case: string; id: string; by: string; reason: string }) => {
      await ask(core, 'review.open', { file: review });
      const done = await ask(core, 'conflict.carry', { caseRef: given.case, id: given.id, by: given.by, reason: given.reason });
      answer({ json: done, lines: [t.cli.carried(done.case, done.id)] });
    });

  verb(program, 'meeting <review>', t.cli.verbs.meeting)
    .option('--draw <id>', options.draw)
    .action(async (review: string, { draw }: { draw?: string }) => {
      await ask(core, 'review.open', { file: review });
      const { drawId, carried, waiting, text } = await ask(core, 'meeting.list', { drawId: draw ?? null });
      answer({ json: { drawId, carried: carried.map(withCase), waiting: waiting.map(withCase) }, lines: [text] });
    });
}

async function list({ core, answer }: Bench, draw: string | null): Promise<void> {
  const { drawId, differences, counts, severallyCoded } = await ask(core, 'reconcile.list', { drawId: draw });
  const lines = differences.flatMap(({ caseRef, id, coders, state }, at) => [
    ...(differences[at - 1]?.caseRef === caseRef ? [] : [caseRef]),
    t.cli.difference(id, coders, t.stateWords[state]),
  ]);
  answer({
    json: { drawId, differences: differences.map(withCase), counts, severallyCoded },
    lines: lines.length > 0 ? [...lines, t.cli.counts(counts.open, counts.decided, counts.carried)] : [texts.cli.noConflicts],
  });
}

/** References are `case` in every document of the command line. */
function withCase<T extends { readonly caseRef: string }>({ caseRef, ...line }: T) {
  return { case: caseRef, ...line };
}

function differenceLines(ref: string, { item, answers, inForce, undecided, history }: Omit<DifferenceFile, 'caseRef'>): string[] {
  const isNamed = answers.some(({ reviewer }) => reviewer !== null);
  const names = isNamed ? [] : [inForce?.kind === 'decided' ? t.withheld(undecided) : t.unnamed];
  return [
    `${ref}  ${item.label}`,
    ...(item.definition === '' ? [] : [item.definition]),
    ...answers.flatMap(({ key, label, reviewer, evidence, note }) => [
      t.cli.answer(key, label, reviewer),
      ...evidence.map(({ part, words, state }) => t.cli.passage(part, words, state === 'lost')),
      ...(note === '' ? [] : [t.cli.note(note)]),
    ]),
    ...(inForce ? entryLines(inForce) : []),
    ...history.slice(0, -1).flatMap(historyLines),
    ...names,
  ];
}

function entryLines({ kind, label, by, at, reason }: DecisionEntry): string[] {
  return [kind === 'decided' ? t.decidedBy(label, by, at) : t.carriedBy(by, at), t.because(reason)];
}

function historyLines({ kind, label, by, at, reason }: DecisionEntry): string[] {
  return [`  ${kind === 'decided' ? t.historyDecided(label, by, at) : t.historyCarried(by, at)}: ${reason}`];
}
