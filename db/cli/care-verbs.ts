import type { Command } from 'commander';
import type { CommandOutput } from '../../shared/contract/commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { identityKinds } from '../../shared/vocabulary/identity-kinds.ts';
import { ask } from './ask.ts';
import { type Bench, Misused, oneOf, verb, wholeNumber } from './verb.ts';

const { options } = texts.cli;
const t = texts.cli.care;
const said = texts.deskReports;

interface CalibrateFlags {
  readonly size?: number;
  readonly cases?: string;
  readonly seed?: string;
  readonly by?: string;
  readonly compare?: boolean;
  readonly close?: boolean;
}

interface NamesFlags {
  readonly reviewer: string;
  readonly case: string;
  readonly part: string;
  readonly start: number;
  readonly end: number;
  readonly kind: (typeof identityKinds)[number];
}

/** `care` and `calibrate`, and what a reviewer does with a case that goes wrong: `pass-on`, `names`, `risk`. */
export function addCareVerbs(program: Command, { core, answer }: Bench): void {
  verb(program, 'care <review>', t.verbs.care)
    .option('--contacts <file>', t.options.contacts)
    .action(async (review: string, { contacts }: { contacts?: string }) => {
      await ask(core, 'review.open', { file: review });
      const care = contacts === undefined ? await ask(core, 'care.read', {}) : await ask(core, 'care.save', { settingsFile: contacts });
      const people = care.contacts.map(({ name, reach, when, note }) => t.contact(name, reach, when, note));
      const team = care.safeguarding === '' ? texts.care.concernNoContact : texts.care.concernContact(care.safeguarding);
      answer({ json: care, lines: [care.notice, '', ...people, team] });
    });

  verb(program, 'pass-on <review>', t.verbs.passOn)
    .requiredOption('--reviewer <name>', options.reviewer)
    .requiredOption('--case <ref>', options.case)
    .option('--interest', t.options.interest)
    .option('--take-back', t.options.takeBack)
    .action(async (review: string, given: { reviewer: string; case: string; interest?: boolean; takeBack?: boolean }) => {
      await ask(core, 'review.open', { file: review });
      const act = given.takeBack ? 'desk.take-back' : given.interest ? 'desk.declare-interest' : 'desk.pass-on';
      const { coding } = await ask(core, act, { reviewer: given.reviewer, caseRef: given.case });
      const words = (given.takeBack ? t.takenBack : t.passedOn)(given.case, given.reviewer);
      answer({ json: { case: given.case, passed: coding.passed }, lines: [words] });
    });

  verb(program, 'names <review>', t.verbs.names)
    .requiredOption('--reviewer <name>', options.reviewer)
    .requiredOption('--case <ref>', options.case)
    .requiredOption('--part <column>', t.options.part)
    .requiredOption('--start <n>', t.options.start, wholeNumber('--start'))
    .requiredOption('--end <n>', t.options.end, wholeNumber('--end'))
    .option('--kind <kind>', t.options.kind, oneOf('--kind', identityKinds), 'name')
    .action(async (review: string, { case: caseRef, ...place }: NamesFlags) => {
      await ask(core, 'review.open', { file: review });
      const { reviewer, part, start, end, kind } = place;
      const { report } = await ask(core, 'desk.report-identity', { reviewer, caseRef, part, start, end, kind });
      answer({ json: { case: caseRef, report }, lines: [t.reported(caseRef, report)] });
    });

  verb(program, 'risk <review>', t.verbs.risk)
    .requiredOption('--reviewer <name>', options.reviewer)
    .requiredOption('--case <ref>', options.case)
    .requiredOption('--about <text>', t.options.about)
    .action(async (review: string, { reviewer, case: caseRef, about }: { reviewer: string; case: string; about: string }) => {
      await ask(core, 'review.open', { file: review });
      const { concern } = await ask(core, 'desk.raise-concern', { reviewer, caseRef, about });
      answer({ json: { case: caseRef, concern }, lines: [t.noted(caseRef, concern)] });
    });

  verb(program, 'calibrate <review>', t.verbs.calibrate)
    .option('--size <n>', t.options.size, wholeNumber('--size'))
    .option('--cases <refs>', t.options.cases)
    .option('--seed <text>', t.options.seed)
    .option('--by <name>', t.options.by)
    .option('--compare', t.options.compare)
    .option('--close', t.options.close)
    .action(async (review: string, flags: CalibrateFlags) => {
      const { size = null, seed = '', by, compare = false, close = false } = flags;
      const cases = flags.cases?.split(',').map((ref) => ref.trim()) ?? [];
      const isChoosing = size !== null || cases.length > 0;
      if (!isChoosing && !compare && !close) throw new Misused(t.needed('--size, --cases, --compare or --close'));
      if (!compare && by === undefined) throw new Misused(t.needed('--by'));
      await ask(core, 'review.open', { file: review });
      if (compare) {
        const { reviewers, closed, cases: compared } = await ask(core, 'calibration.compare', {});
        const json = { reviewers, closed, cases: compared.map(({ caseRef, ...each }) => ({ case: caseRef, ...each })) };
        answer({ json, lines: compared.flatMap(comparedLines) });
      } else if (close) {
        const done = await ask(core, 'calibration.close', { by: by ?? '' });
        answer({ json: done, lines: [said.calibrationClosed(done.closed)] });
      } else {
        const chosen = await ask(core, 'calibration.choose', { size, cases, seed, by: by ?? '' });
        answer({ json: chosen, lines: [said.calibrationChosen(chosen.cases.length), ...chosen.cases] });
      }
    });
}

function comparedLines({ caseRef, complete, readers, items }: CommandOutput<'calibration.compare'>['cases'][number]): string[] {
  const counts = (item: Readonly<Record<string, number>>): string =>
    Object.entries(item)
      .map(([value, n]) => said.calibrationCount(n, value === '' ? said.calibrationBlank : value))
      .join(', ');
  const differ = (items ?? []).filter((item) => item.differ);
  const told =
    items === null
      ? [said.calibrationWaits]
      : differ.length === 0
        ? [said.calibrationAgree]
        : [said.calibrationDiffer(differ.length, items.length)];
  return [
    t.compared(caseRef, complete, readers),
    ...told.map(t.indented),
    ...differ.map((item) => t.compareItem(item.label, counts(item.counts))),
  ];
}
