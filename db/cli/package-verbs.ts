import { basename } from 'node:path';
import type { Command } from 'commander';
import type { Hand, MergeOutcome } from '../../shared/contract/package-commands.ts';
import { fail } from '../../shared/result.ts';
import { packages } from '../../shared/texts/packages.ts';
import { ask, Refused } from './ask.ts';
import { type Bench, Misused, verb } from './verb.ts';

const { verbs, options } = packages;

/** `issue`, `return`, `merge`, `undo-merge`, `packages` and `withdraw`. */
export function addPackageVerbs(program: Command, { core, answer, passphrases }: Bench): void {
  verb(program, 'issue <review>', verbs.issue)
    .requiredOption('--reviewer <name>', options.reviewer)
    .requiredOption('--out <file>', options.out)
    .option('--draw <id>', 'a draw by its name, for example draw-1; the latest without it')
    .option('--due <date>', options.due, dueDay)
    .option('--by <name>', options.issuedBy)
    .action(async (review: string, flags: { reviewer: string; out: string; draw?: string; due?: string; by?: string }) => {
      await ask(core, 'review.open', { file: review });
      const { reviewer, out, draw, due, by } = flags;
      const passphrase = passphrases.ofPackage();
      const issued = await ask(core, 'package.issue', {
        reviewer,
        file: out,
        drawId: draw ?? null,
        due: due ?? null,
        by: by ?? null,
        passphrase,
      });
      answer({ json: issued, lines: [packages.issued(issued.file, issued.cases, reviewer, passphrase !== null)] });
    });

  verb(program, 'return <package>', verbs.return)
    .requiredOption('--out <file>', options.out)
    .option('--plain', options.plain)
    .action(async (file: string, { out, plain = false }: { out: string; plain?: boolean }) => {
      await ask(core, 'review.open', { file });
      const returned = await ask(core, 'package.return', { file: out, plain });
      answer({ json: returned, lines: [packages.returned(returned.file, returned.codings, returned.complete, returned.cases)] });
    });

  verb(program, 'merge <review> <files...>', verbs.merge)
    .option('--dry-run', options.dryRun)
    .action(async (review: string, files: string[], { dryRun = false }: { dryRun?: boolean }) => {
      await ask(core, 'review.open', { file: review });
      const merged = await ask(core, dryRun ? 'merge.preview' : 'merge.make', { files });
      answer({ json: merged, lines: mergeLines(merged, dryRun) });
    });

  verb(program, 'undo-merge <review>', verbs.undoMerge).action(async (review: string) => {
    await ask(core, 'review.open', { file: review });
    const undone = await ask(core, 'merge.undo', {});
    answer({ json: undone, lines: [packages.unmerged(undone.codings, undone.decisions)] });
  });

  verb(program, 'packages <review>', verbs.packages)
    .option('--draw <id>', 'a draw by its name, for example draw-1; the latest without it')
    .action(async (review: string, { draw }: { draw?: string }) => {
      await ask(core, 'review.open', { file: review });
      const listed = await ask(core, 'package.list', { drawId: draw ?? null });
      const lines = listed.hands.flatMap(handLines);
      answer({ json: listed, lines: lines.length > 0 ? lines : [packages.noPackages] });
    });

  verb(program, 'withdraw <review>', verbs.withdraw)
    .requiredOption('--reviewer <name>', options.reviewer)
    .option('--package <id>', options.package)
    .requiredOption('--by <name>', options.by)
    .requiredOption('--reason <text>', options.reason)
    .action(async (review: string, flags: { reviewer: string; package?: string; by: string; reason: string }) => {
      await ask(core, 'review.open', { file: review });
      const { hands } = await ask(core, 'package.list', {});
      const own = hands.find((hand) => hand.reviewer === flags.reviewer)?.packages ?? [];
      if (flags.package !== undefined && !own.some(({ packageId }) => packageId === flags.package))
        throw new Refused(fail('not-their-package', packages.errors.withdrawOther(flags.reviewer), { field: '--package' }).error);
      const held = flags.package ?? own.find(({ state }) => state !== 'withdrawn' && state !== 'replaced')?.packageId;
      if (held === undefined)
        throw new Refused(fail('nothing-to-withdraw', packages.errors.withdrawWhich(flags.reviewer), { field: 'reviewer' }).error);
      const done = await ask(core, 'package.withdraw', { packageId: held, by: flags.by, reason: flags.reason });
      answer({ json: done, lines: [packages.withdrawn(done.reviewer)] });
    });
}

function dueDay(value: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  if (!Number.isNaN(day) && new Date(day).toISOString().startsWith(value)) return value;
  throw new Misused(packages.dueDay('--due', value));
}

function mergeLines({ added, alreadyHad, conflicts, files, rejected }: MergeOutcome, isDryRun: boolean): string[] {
  return [
    (isDryRun ? packages.wouldMerge : packages.merged)(added, alreadyHad, conflicts),
    ...files.flatMap((file) => [
      packages.mergedFile(basename(file.file), file.reviewer, file.added, file.alreadyHad, file.refused),
      ...(file.givesWay > 0 ? [packages.givesWay(file.givesWay)] : []),
      ...(file.codebookChanges.length > 0
        ? [packages.olderCodebook(file.codebookVersion), ...file.codebookChanges.map(({ says }) => packages.codebookChange(says))]
        : []),
    ]),
    ...(rejected.length > 0 ? [packages.rejectedCount(rejected.length)] : []),
    ...rejected.map(({ file, reason }) => packages.rejected(basename(file), reason)),
    ...(rejected.some((each) => each.case === null) ? [packages.refusesAll] : []),
  ];
}

function handLines({ reviewer, complete, assigned, missing, packages: issued }: Hand): string[] {
  return [
    packages.hand(reviewer, complete, assigned),
    ...issued.map(({ epoch, state, overdue, cases, issuedAt, due, packageId }) => {
      const words = overdue ? `${packages.states[state]}, ${packages.overdue}` : packages.states[state];
      return packages.listedPackage(epoch, words, cases, issuedAt, due, packageId);
    }),
    ...(missing.length > 0 ? [packages.missing(missing)] : []),
  ];
}
