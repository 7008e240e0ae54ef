import { mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { audiences, type SummaryOutput } from '../../shared/contract/findings-commands.ts';
import { cautionsOf, intervalText } from '../../shared/report/cautions.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { writeWhole } from '../files/write-file.ts';
import { failureOf } from '../review-file/sqlite-errors.ts';
import { ask, valueOf } from './ask.ts';
import { exitCodeOf } from './exit.ts';
import { type Bench, oneOf, verb } from './verb.ts';

const { verbs, options } = texts.cli;
const audience = oneOf('--audience', audiences);
type Audience = (typeof audiences)[number];

/** `summary`, `report`, `export`, `audit` and `demo`. */
export function addFindingsVerbs(program: Command, { core, answer }: Bench): void {
  verb(program, 'summary <review>', verbs.summary)
    .option('--draw <id>', options.draw)
    .option('--by <field>', options.field)
    .option('--audience <name>', options.audience, audience, 'panel')
    .option('--where <expression>', options.where, '')
    .action(async (review: string, given: { draw?: string; by?: string; audience: Audience; where: string }) => {
      await ask(core, 'review.open', { file: review });
      const summary = await ask(core, 'findings.summary', {
        drawId: given.draw ?? null,
        by: given.by ?? null,
        audience: given.audience,
        where: given.where,
      });
      answer({ json: summary, lines: summaryLines(summary) });
    });

  verb(program, 'report <review>', verbs.report)
    .requiredOption('--out <file>', options.out)
    .option('--draw <id>', options.draw)
    .option('--audience <name>', options.audience, audience, 'panel')
    .action(async (review: string, given: { out: string; draw?: string; audience: Audience }) => {
      await ask(core, 'review.open', { file: review });
      const written = await ask(core, 'findings.report', { file: given.out, drawId: given.draw ?? null, audience: given.audience });
      answer({ json: written, lines: [texts.cli.written(written.file)] });
    });

  verb(program, 'export <review>', verbs.export)
    .requiredOption('--out <file>', options.out)
    .option('--draw <id>', options.draw)
    .action(async (review: string, given: { out: string; draw?: string }) => {
      await ask(core, 'review.open', { file: review });
      // The codebook in the formats that only a codebook has; all else is the coded set.
      const written = /\.(qdc|json)$/i.test(given.out)
        ? await ask(core, 'export.codebook', { file: given.out })
        : await ask(core, 'export.coded', { file: given.out, drawId: given.draw ?? null });
      answer({ json: written, lines: [texts.cli.written(written.file)] });
    });

  verb(program, 'audit <review>', verbs.audit)
    .option('--verify', options.verify)
    .option('--head <hash>', options.head)
    .action(async (review: string, given: { verify?: boolean; head?: string }) => {
      await ask(core, 'review.open', { file: review });
      const trail = await ask(core, 'audit.list', {});
      const checked = await core.dispatch('audit.list', { verify: given.verify ?? false, head: given.head ?? null });
      answer({
        // A broken trail is shown all the same: what it says, and that it does not hold together.
        ...(checked.ok ? {} : { notes: [checked.error.message], exitCode: exitCodeOf(checked.error.code) }),
        json: trail,
        lines: trail.map(({ seq, at, actor, action, detail }) => texts.cli.audited(seq, at, actor, action, JSON.stringify(detail))),
      });
    });

  verb(program, 'demo', verbs.demo)
    .requiredOption('--out <folder>', options.folder)
    .action(async ({ out }: { out: string }) => {
      const folder = resolve(out);
      valueOf(madeFolder(folder));
      const { review } = await ask(core, 'review.create-sample', { file: join(folder, 'synthetic-sample.dip') });
      await ask(core, 'review.open', { file: review });
      const figures = await ask(core, 'findings.summary', {});
      const summary = join(folder, 'summary.json');
      valueOf(writeWhole(summary, `${JSON.stringify(figures, null, 2)}\n`));
      const { file: report } = await ask(core, 'findings.report', { file: join(folder, 'findings.html') });
      answer({ json: { review, summary, report }, lines: [texts.cli.demoDone(folder), texts.cli.synthetic, ...summaryLines(figures)] });
    });
}

function madeFolder(folder: string): Result<true> {
  try {
    mkdirSync(folder, { recursive: true });
    return ok(true);
  } catch (problem) {
    const failure = failureOf(problem, folder);
    if (!failure) throw problem;
    if (failure.error.code === 'file-exists') return fail('folder-is-file', texts.errors.folderIsFile(basename(folder)), { file: folder });
    return fail('folder-unmade', texts.errors.folderUnmade(basename(folder)), { file: folder });
  }
}

function summaryLines({ basis, measures, by }: SummaryOutput): readonly string[] {
  const lines = (findings: SummaryOutput['measures']) =>
    findings.flatMap((finding) => [
      finding.sentence,
      ...[intervalText(finding), ...cautionsOf(finding)].flatMap((note) => (note === null ? [] : [`  ${note}`])),
    ]);
  return [
    texts.cli.basis(basis.reviewed, basis.frame, basis.drawn),
    '',
    ...lines(measures),
    ...by.flatMap((part) => [
      '',
      texts.cli.breakdown(part.field, part.value === null ? texts.cli.notRecorded : String(part.value)),
      ...lines(part.measures),
    ]),
  ];
}
