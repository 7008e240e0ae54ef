import type { Command } from 'commander';
import { isByChance } from '../../shared/draw/method.ts';
import { fail } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { ask, Refused } from './ask.ts';
import { type RequestFlags, requestOf, withRequest } from './request-flags.ts';
import { type Bench, decimal, Misused, verb, wholeNumber } from './verb.ts';

const { verbs, options, drawing } = texts.cli;

/** What surrounds a draw: `frame`, `exclude`, `certificate`, `compare-draw` and `assign`. */
export function addDrawVerbs(program: Command, { core, answer }: Bench): void {
  withRequest(verb(program, 'frame <review>', verbs.frame))
    .option('--draw <id>', drawing.frameOfDraw)
    .option('--note', drawing.note)
    .option('--out <file>', drawing.frameOut)
    .action(async (review: string, flags: RequestFlags & { draw?: string; note?: true; out?: string }) => {
      await ask(core, 'review.open', { file: review });
      if (flags.out !== undefined) {
        const written = await ask(core, 'draw.write-frame', { file: flags.out, drawId: flags.draw ?? null });
        answer({ json: written, lines: written.files.map(({ file, sha256 }) => drawing.wroteHash(file, sha256)) });
        return;
      }
      if (flags.note) {
        if (isByChance(flags.method) && flags.size === undefined) throw new Misused(texts.draws.sizeMissing());
        const note = await ask(core, 'draw.note-frame', requestOf(flags));
        answer({ json: note, lines: [note.text] });
        return;
      }
      const seen = await ask(core, 'draw.preview', requestOf(flags));
      const strata = seen.strata.map(({ value, frame, size }) => drawing.stratum(value ?? texts.draws.noValue, size, frame));
      const lines = [drawing.frame(seen.frame, seen.cases), texts.cli.frameHash(seen.frameSha256), ...strata];
      answer({ json: seen, lines, notes: [...seen.notes, ...(seen.problem && flags.size !== undefined ? [seen.problem.message] : [])] });
    });

  verb(program, 'exclude <review>', verbs.exclude)
    .requiredOption('--case <ref>', drawing.excludeCase)
    .requiredOption('--reason <text>', drawing.excludeReason)
    .requiredOption('--by <name>', drawing.by)
    .option('--replace', drawing.replace)
    .option('--draw <id>', options.draw)
    .action(async (review: string, flags: { case: string; reason: string; by: string; replace?: true; draw?: string }) => {
      await ask(core, 'review.open', { file: review });
      const { case: caseRef, reason, by, replace = false, draw } = flags;
      const done = await ask(core, 'draw.exclude', { caseRef, reason, by, replace, drawId: draw ?? null });
      answer({ json: done, lines: [drawing.excluded(done.case, done.replacement)] });
    });

  verb(program, 'certificate <review>', verbs.certificate)
    .requiredOption('--out <file>', drawing.certificateOut)
    .option('--draw <id>', options.draw)
    .action(async (review: string, { out, draw }: { out: string; draw?: string }) => {
      await ask(core, 'review.open', { file: review });
      const written = await ask(core, 'draw.certificate', { file: out, drawId: draw ?? null });
      answer({ json: written, lines: [texts.cli.written(written.file)] });
    });

  verb(program, 'compare-draw <review>', verbs.compareDraw)
    .option('--draw <id>', options.draw)
    .action(async (review: string, { draw }: { draw?: string }) => {
      await ask(core, 'review.open', { file: review });
      const compared = await ask(core, 'draw.compare', { drawId: draw ?? null });
      const fields = compared.fields.flatMap(({ field, label, groups }) => [
        label,
        ...groups.map(({ value, frame, sample, frameShare, sampleShare }) =>
          drawing.group(texts.draws.valueName(field, value), sample, 100 * sampleShare, frame, 100 * frameShare),
        ),
      ]);
      const leftOut = compared.leftOut.length === 0 ? [] : [drawing.leftOut(compared.leftOut)];
      answer({ json: compared, lines: [...fields, drawing.gaps, ...compared.gaps.map(({ sentence }) => `  ${sentence}`), ...leftOut] });
    });

  verb(program, 'assign <review>', verbs.assign)
    .requiredOption('--reviewers <names>', drawing.reviewers)
    .requiredOption('--seed <text>', options.seed)
    .option('--overlap <share>', drawing.overlap, decimal('--overlap'))
    .option('--coders <n>', drawing.coders, wholeNumber('--coders'))
    .option('--interests <file>', drawing.interests)
    .option('--draw <id>', options.draw)
    .action(async (review: string, flags: AssignFlags) => {
      if (flags.overlap !== undefined && flags.coders !== undefined)
        throw new Refused(fail('overlap-and-coders', texts.sharing.overlapAndCoders(), { field: 'overlap' }).error);
      await ask(core, 'review.open', { file: review });
      const shared = await ask(core, 'assign.make', {
        drawId: flags.draw ?? null,
        reviewers: flags.reviewers.split(',').map((name) => name.trim()),
        seed: flags.seed,
        overlap: flags.overlap ?? 0,
        coders: flags.coders ?? 1,
        interestsFile: flags.interests ?? null,
      });
      const { shares, doubleCoded, ...rest } = shared;
      const assignments = Object.fromEntries(shares.map(({ reviewer, cases }) => [reviewer, cases]));
      const lines = shares.map(({ reviewer, cases, length }) => drawing.share(reviewer, cases.length, length));
      answer({ json: { assignments, doubleCoded, ...rest, shares }, lines: [...lines, drawing.doubleCoded(doubleCoded)] });
    });
}

interface AssignFlags {
  readonly reviewers: string;
  readonly seed: string;
  readonly overlap?: number;
  readonly coders?: number;
  readonly interests?: string;
  readonly draw?: string;
}
