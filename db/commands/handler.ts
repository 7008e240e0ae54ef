import type { CommandName, CommandOutput, commands, ParsedInput, Progress } from '../../shared/contract/commands.ts';
import type { Result } from '../../shared/result.ts';
import type { OpenReview, ReadableReview, WritableReview } from '../review-file/review.ts';

export interface DispatchOptions {
  /** Ends a long command; its transaction is rolled back. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** The one way to a review: both hosts, the window and the command line, hold one of these. */
export interface Core {
  /** Runs a command. Never throws: what goes wrong is in the Result. Commands run one after another, in the order they came. */
  dispatch(name: string, input: unknown, options?: DispatchOptions): Promise<Result<unknown>>;
  /** Closes the open review, if any, and gives its lock back. */
  close(): void;
}

/** What every handler is given, whatever it does. */
export interface Occasion {
  /** Who acts, for the audit trail, where the command itself does not say. */
  readonly actor: string;
  /** The present moment, ISO 8601 in UTC. */
  now(): string;
  readonly signal: AbortSignal | undefined;
  progress(progress: Progress): void;
  /** The bytes of a tagged PDF of a finished HTML document; ends with `signal`. Where the host cannot print, a failure that says so. */
  printPdf(html: string): Promise<Result<Uint8Array>>;
  /** A second core with no review open, for a command that is made of other commands. */
  anotherCore(): Core;
}

/** The review that a session holds open; commands of the session itself change it. */
export interface Session {
  review: OpenReview | null;
}

type ReviewFor<N extends CommandName> = (typeof commands)[N] extends { readonly needs: 'review' }
  ? (typeof commands)[N] extends { readonly effect: 'read' }
    ? ReadableReview
    : WritableReview
  : Session;

/** One short function a command: reads its parsed input, answers with a Result. */
export type Handler<N extends CommandName> = (
  input: ParsedInput<N>,
  subject: ReviewFor<N>,
  occasion: Occasion,
) => Result<CommandOutput<N>> | Promise<Result<CommandOutput<N>>>;
