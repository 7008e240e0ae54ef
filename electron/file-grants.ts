import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { FileChoice } from '../shared/contract/desktop.ts';
import { type Failure, fail, ok, type Result } from '../shared/result.ts';
import { desktopTexts } from '../shared/texts/desktop.ts';

export type GrantMode = 'read' | 'write';

/**
 * Which files the window may name, and what for. The window holds tokens; the paths stay here.
 *
 * A `read` grant may be used again: one extract is inspected, previewed and imported; a file that is chosen twice has one token. A `write` grant is good for one write that
 * succeeds and then only for showing what was written.
 */
export interface FileGrants {
  give(path: string, mode: GrantMode): Result<FileChoice>;
  /** The path behind a token, for a command about to use it. A write grant is taken until `settle` says how it went. */
  take(token: unknown, mode: GrantMode): Result<string>;
  /** Ends the use of a write grant: spent if `written`, given back if nothing came of it. Harmless for a read grant. */
  settle(token: unknown, written: boolean): void;
  /** The path of a file that was written by this token. */
  written(token: unknown): Result<string>;
  /** The path of a grant to read, without using it. */
  known(token: unknown): Result<string>;
}

interface Grant {
  readonly path: string;
  readonly mode: GrantMode;
  state: 'ready' | 'taken' | 'written';
}

interface GrantOptions {
  /** Whether a path is the file of the review now open: nothing may be written over it. */
  readonly isOpenReview: (path: string) => boolean;
  /** Grants kept; the oldest expire first. */
  readonly limit?: number;
}

const { errors } = desktopTexts;

export function createFileGrants({ isOpenReview, limit = 1_000 }: GrantOptions): FileGrants {
  // A Map keeps the order in which its keys were set, so the first is the oldest.
  const grants = new Map<string, Grant>();

  const find = (token: unknown): Grant | undefined => (typeof token === 'string' ? grants.get(token) : undefined);
  const tokenToRead = (path: string): string | undefined => {
    for (const [token, grant] of grants) if (grant.mode === 'read' && grant.path === path) return token;
    return undefined;
  };
  const openReview = (path: string): Failure => fail('file-is-open-review', errors.fileIsOpenReview(basename(path)));

  const give = (path: string, mode: GrantMode): Result<FileChoice> => {
    if (mode === 'write' && isOpenReview(path)) return openReview(path);
    const token = (mode === 'read' ? tokenToRead(path) : undefined) ?? randomUUID();
    // Set anew, so that it is the youngest.
    grants.delete(token);
    grants.set(token, { path, mode, state: 'ready' });
    for (const oldest of grants.keys()) {
      if (grants.size <= limit) break;
      grants.delete(oldest);
    }
    return ok({ token, name: basename(path) });
  };

  const take = (token: unknown, mode: GrantMode): Result<string> => {
    const grant = find(token);
    if (!grant) return fail('file-unknown', errors.fileUnknown);
    if (grant.mode !== mode) return fail('file-mode', grant.mode === 'read' ? errors.fileForReading : errors.fileForWriting);
    if (mode === 'read') return ok(grant.path);
    if (grant.state !== 'ready') return fail('file-used', grant.state === 'taken' ? errors.fileBeingWritten : errors.fileWritten);
    // Asked again here: the review may have been opened since the file was chosen.
    if (isOpenReview(grant.path)) return openReview(grant.path);
    grant.state = 'taken';
    return ok(grant.path);
  };

  return {
    give,
    take,
    settle: (token, written) => {
      const grant = find(token);
      if (grant?.state === 'taken') grant.state = written ? 'written' : 'ready';
    },
    written: (token) => {
      const grant = find(token);
      if (!grant) return fail('file-unknown', errors.fileUnknown);
      return grant.state === 'written' ? ok(grant.path) : fail('file-not-written', errors.fileNotWritten);
    },
    known: (token) => {
      const grant = find(token);
      return grant?.mode === 'read' ? ok(grant.path) : fail('file-unknown', errors.fileUnknown);
    },
  };
}
