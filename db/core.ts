import { basename } from 'node:path';
import { type CommandName, commands, isCommandName } from '../shared/contract/commands.ts';
import type { CommandShape } from '../shared/contract/define.ts';
import { firstIssue } from '../shared/first-issue.ts';
import type { PdfPrinter } from '../shared/pdf-printer.ts';
import { type Failure, fail, ok, type Result } from '../shared/result.ts';
import { texts } from '../shared/texts/texts.ts';
import type { Core, DispatchOptions, Occasion, Session } from './commands/handler.ts';
import { handlers } from './commands/handlers.ts';
import { withOrigin } from './files/pdf-origin.ts';
import { closeFile } from './package/close-file.ts';
import { damageOf } from './package/damage.ts';
import { unfitForPackage } from './package/fit-for-package.ts';
import { openReview } from './review-file/open.ts';
import { asWritable, type OpenReview } from './review-file/review.ts';
import { isSameFile } from './review-file/same-file.ts';
import { failureOf } from './review-file/sqlite-errors.ts';
import { takeBack } from './review-file/take-back.ts';
import { keepYoungHeapSmall } from './small-heap.ts';

export type { Core } from './commands/handler.ts';

/** A handler as the dispatcher sees it, after the contract has vouched for the types. */
type AnyHandler = (input: unknown, subject: unknown, occasion: Occasion) => Result<unknown> | Promise<Result<unknown>>;

interface HostParts {
  /** Who acts, for the audit trail, where a command does not say. */
  readonly actor: string;
  /** Where it is left out, whatever needs a PDF is refused. */
  readonly printPdf?: PdfPrinter<AbortSignal>;
}

export function createCore({ actor, printPdf = noPrinter }: HostParts): Core {
  keepYoungHeapSmall();
  const session: Session = { review: null };
  let queue: Promise<unknown> = Promise.resolve();

  const dispatch = async (name: string, input: unknown, options: DispatchOptions = {}): Promise<Result<unknown>> => {
    if (!isCommandName(name)) return fail('unknown-command', texts.errors.unknownCommand(name.slice(0, 60)));
    const parsed = commands[name].input.safeParse(input);
    if (!parsed.success) {
      const { field, place, problem } = firstIssue(parsed.error, commands[name].input, input);
      return fail('bad-input', texts.errors.badInput(place, problem), { field });
    }
    const occasion: Occasion = {
      actor,
      now: () => new Date().toISOString(),
      signal: options.signal,
      progress: options.onProgress ?? (() => undefined),
      printPdf: async (html) => {
        const printed = await printPdf(html, options.signal);
        return printed.ok ? ok(withOrigin(printed.value, occasion.now())) : printed;
      },
      anotherCore: () => createCore({ actor, printPdf }),
    };
    const turn = queue.then(() => run(name, parsed.data, session, occasion));
    queue = turn;
    return turn;
  };

  return {
    dispatch,
    close: () => {
      if (session.review) closeFile(session.review);
      session.review = null;
    },
  };
}

/** For a host without a browser engine, as the command line is where no Electron can be had. */
const noPrinter: PdfPrinter<AbortSignal> = async () => fail('pdf-no-electron', texts.errors.pdfNoElectron());

async function run(name: CommandName, input: unknown, session: Session, occasion: Occasion): Promise<Result<unknown>> {
  const { needs, effect, bulk = false, output }: CommandShape = commands[name];
  const handler = handlers[name] as AnyHandler;
  const { review } = session;
  const itself = review && name !== 'review.open' ? fileIsReview(name, input, review.path) : null;
  if (itself) return itself;
  if (needs === 'review' && !review) return fail('no-review', texts.errors.noReview());
  const unfit = review && needs === 'review' ? unfitForPackage(review, name, input) : null;
  if (unfit) return unfit;
  try {
    if (needs === 'nothing') return await handler(input, session, occasion);
    if (!review) return fail('no-review', texts.errors.noReview());
    const act = async () => {
      const result = await handler(input, effect === 'read' ? review : asWritable(review), occasion);
      // A cancel that came after the last thing that heeds it still finds nothing committed.
      if (effect !== 'read' && occasion.signal?.aborted) return fail('cancelled', texts.errors.cancelled());
      if (result.ok) output.parse(result.value);
      return result;
    };
    return await (effect === 'read' ? act() : inTransaction(session, review, act, bulk, effect === 'trial'));
  } catch (problem) {
    return failureFrom(problem, review);
  }
}

/** Refuses the open review as any other file: reading it by other means would drop its lock, and writing would put something else in its place. */
function fileIsReview(name: CommandName, input: unknown, path: string): Failure | null {
  const given = input as Readonly<Record<string, unknown>>;
  const isReview = (value: unknown) => typeof value === 'string' && isSameFile(value, path);
  const field = Object.keys(commands[name].files).find((key) => [given[key]].flat().some(isReview));
  return field === undefined ? null : fail('file-is-review', texts.errors.fileIsReview(basename(path)), { file: path, field });
}

/** Everything or nothing: a failed Result rolls back just as a thrown error does. A trial is rolled back in any case. */
async function inTransaction(
  session: Session,
  review: OpenReview,
  act: () => Result<unknown> | Promise<Result<unknown>>,
  bulk: boolean,
  isTrial: boolean,
): Promise<Result<unknown>> {
  // Has no effect inside a transaction, so it stands outside.
  if (bulk) review.db.pragma('foreign_keys = OFF');
  review.db.exec('BEGIN IMMEDIATE');
  try {
    const result = await act();
    if (result.ok && !isTrial) review.db.exec('COMMIT');
    else takeBack(review.db);
    return result;
  } catch (problem) {
    afterError(session, review);
    throw problem;
  } finally {
    if (bulk && review.db.open) review.db.pragma('foreign_keys = ON');
  }
}

/**
 * The first error says what is wrong. Where the file cannot even be read now, its journal is played back by opening it anew, now or when the
 * disk has room again.
 */
function afterError(session: Session, review: OpenReview): void {
  try {
    takeBack(review.db);
  } catch (problem) {
    if (process.env['DIP_DEVELOPMENT'] === '1') console.error(problem);
    review.db.close();
    const again = openReview(review.path, review.passphrase, damageOf);
    session.review = again.ok ? again.value : null;
  }
}

/** An error that no handler foresaw. Its details stay here: they may hold a path or the words of a case. */
function failureFrom(problem: unknown, review: OpenReview | null): Failure {
  if (process.env['DIP_DEVELOPMENT'] === '1') console.error(problem);
  return failureOf(problem, review?.path ?? '') ?? fail('internal', texts.errors.internal());
}
