import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { fail, type Result } from '../../shared/result.ts';
import { packages } from '../../shared/texts/packages.ts';
import type { Core } from '../commands/handler.ts';
import { failureOf } from '../review-file/sqlite-errors.ts';
import { Refused } from './ask.ts';

/** The passphrases given to a verb, from files or the environment; never from an argument, which others on the machine can read. */
export interface Passphrases {
  ofReview(): string | null;
  /** Of a package or archive; that of the review where it has none of its own. */
  ofPackage(): string | null;
}

interface Flags {
  readonly passphraseFile?: string;
  readonly filePassphraseFile?: string;
}

/** Takes the flags of whichever verb runs. A file is read when its passphrase is first wanted. */
export function passphrasesOf(program: Command): Passphrases {
  let flags: Flags = {};
  program.hook('preAction', (_program, verb) => {
    flags = verb.opts<Flags>();
  });
  const ofReview = () => firstLine(flags.passphraseFile) ?? fromEnvironment('DIP_PASSPHRASE');
  return { ofReview, ofPackage: () => firstLine(flags.filePassphraseFile) ?? fromEnvironment('DIP_FILE_PASSPHRASE') ?? ofReview() };
}

/** The same core, which opens whatever is encrypted by the passphrases given: that of the review first, then that of the package. */
export function openedBy(passphrases: Passphrases, core: Core): Core {
  return {
    ...core,
    dispatch: async (name, input, options) => {
      const result = await core.dispatch(name, input, options);
      if (name !== 'review.open' || codeOf(result) !== 'passphrase-needed') return result;
      return (await tried(passphrases, core, input, options)) ?? result;
    },
  };
}

async function tried(
  passphrases: Passphrases,
  core: Core,
  input: unknown,
  options: Parameters<Core['dispatch']>[2],
): Promise<Result<unknown> | null> {
  let last: Result<unknown> | null = null;
  for (const passphrase of new Set([passphrases.ofPackage(), passphrases.ofReview()])) {
    if (passphrase === null) continue;
    last = await core.dispatch('review.open', { ...(input as object), passphrase }, options);
    if (codeOf(last) !== 'wrong-passphrase') return last;
  }
  return last;
}

function codeOf(result: Result<unknown>): string {
  return result.ok ? '' : result.error.code;
}

function fromEnvironment(name: string): string | null {
  const value = process.env[name];
  return value === undefined || value === '' ? null : value;
}

function firstLine(path: string | undefined): string | null {
  if (path === undefined) return null;
  try {
    const [line = ''] = readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/);
    if (line !== '') return line;
  } catch (problem) {
    const failure = failureOf(problem, path);
    if (failure) throw new Refused(failure.error);
    throw problem;
  }
  throw new Refused(fail('passphrase-empty', packages.passphraseFile(basename(path)), { file: path }).error);
}
