/**
 * Errors are values here. A command answers with a `Result`; nothing that a user can cause is thrown.
 *
 * `message` is a finished sentence for a person: what happened, and the mend. `code` is for programs.
 */
export interface Where {
  readonly file?: string;
  /** Row of data, counted from 1. */
  readonly row?: number;
  /** Line of the file, counted from 1. */
  readonly line?: number;
  /** Column of an extract, field of a case, or the flag of the command line. */
  readonly field?: string;
}

export interface CoreError {
  readonly code: string;
  readonly message: string;
  readonly where: Where | null;
}

export type Result<T> = { readonly ok: true; readonly value: T } | Failure;

export interface Failure {
  readonly ok: false;
  readonly error: CoreError;
}

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(code: string, message: string, where: Where | null = null): Failure {
  return { ok: false, error: { code, message, where } };
}

/** The compiler's proof that every member of a union was handled. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled value: ${String(value)}`);
}
