import type { Progress } from '../shared/contract/commands.ts';
import type { CommandShape } from '../shared/contract/define.ts';
import type { FileChoice } from '../shared/contract/desktop.ts';
import { type Failure, fail, type Result } from '../shared/result.ts';
import { desktopTexts } from '../shared/texts/desktop.ts';
import { readRequest, type UncheckedRequest } from './bridge-message.ts';
import type { CoreClient } from './core-client.ts';
import type { DesktopHandlers } from './desktop-commands.ts';
import type { FileGrants } from './file-grants.ts';
import { hidePaths } from './hide-paths.ts';
import type { ReviewKeeper } from './review-keeper.ts';

/** What the contract says of a command's name. Both answer null for a name that is not theirs. */
export interface CommandSurface {
  filesOf(command: string): CommandShape['files'] | null;
  runDesktop(handlers: DesktopHandlers, command: string, input: unknown): Promise<Result<unknown>> | null;
}

export interface BrokerParts {
  readonly surface: () => Promise<CommandSurface>;
  readonly core: Pick<CoreClient, 'call'>;
  readonly desktop: DesktopHandlers;
  readonly grants: FileGrants;
  readonly keeper: ReviewKeeper;
  /** Calls of the core under way, by the window's id for them. */
  readonly running: Map<string, AbortController>;
  readonly takeDropped: (path: string) => Promise<Result<FileChoice>>;
}

/** Answers one request from the window. Resolves to a Result whatever was sent; it never rejects. */
export type Broker = (
  fromOurFrame: boolean,
  message: unknown,
  report: (id: string, progress: Progress) => void,
) => Promise<Result<unknown>>;

type CallRequest = Extract<UncheckedRequest, { kind: 'call' }>;

const { errors } = desktopTexts;

/** The one gate between the window and everything else. */
export function createBroker(parts: BrokerParts): Broker {
  return async (fromOurFrame, message, report) => {
    try {
      if (!fromOurFrame) return fail('not-allowed', errors.notAllowed);
      const request = readRequest(message);
      if (!request) return fail('not-understood', errors.notUnderstood);
      if (request.kind === 'file') return await parts.takeDropped(request.path);
      const surface = await parts.surface();
      const files = surface.filesOf(request.command);
      if (files) return await callCore(parts, request, files, (progress) => report(request.id, progress));
      return (await surface.runDesktop(parts.desktop, request.command, request.input)) ?? fail('unknown-command', errors.unknownCommand);
    } catch {
      // Nothing of what was thrown is passed on: it may hold a path or case text.
      return fail('host-failed', errors.hostFailed);
    }
  };
}

async function callCore(
  { core, grants, keeper, running }: BrokerParts,
  { id, command, input }: CallRequest,
  files: CommandShape['files'],
  onProgress: (progress: Progress) => void,
): Promise<Result<unknown>> {
  if (running.has(id)) return fail('id-in-use', errors.idInUse);
  const exchange = exchangeTokens(input, files, grants);
  if (!exchange.ok) return exchange;
  const controller = new AbortController();
  running.set(id, controller);
  const paths = keeper.path === null ? exchange.paths : [...exchange.paths, keeper.path];
  let written = false;
  try {
    const result = await core.call({ command, input: exchange.input, onProgress, signal: controller.signal });
    written = result.ok;
    await keeper.follow(command, exchange.input, result);
    return hidePaths(result, paths);
  } finally {
    running.delete(id);
    for (const token of exchange.tokens) grants.settle(token, written);
  }
}

interface Exchange {
  readonly ok: true;
  readonly input: unknown;
  readonly tokens: readonly unknown[];
  readonly paths: readonly string[];
}

/** Puts paths in place of the tokens in the fields that are files, or lists of them. Anything there that is no token is refused, a path above all. */
function exchangeTokens(input: unknown, files: CommandShape['files'], grants: FileGrants): Exchange | Failure {
  const fields = Object.entries(files);
  // What is no record is left for the core to refuse: it holds no file either.
  if (typeof input !== 'object' || input === null || fields.length === 0) return { ok: true, input, tokens: [], paths: [] };
  const given = new Map(Object.entries(input));
  const tokens: unknown[] = [];
  const paths: string[] = [];
  for (const [field, mode] of fields) {
    const sent: unknown = given.get(field);
    if (sent === undefined || sent === null) continue;
    const first = paths.length;
    for (const token of Array.isArray(sent) ? (sent as readonly unknown[]) : [sent]) {
      const taken = grants.take(token, mode);
      if (!taken.ok) {
        // The others of this call were not used after all.
        for (const unused of tokens) grants.settle(unused, false);
        return taken;
      }
      tokens.push(token);
      paths.push(taken.value);
    }
    given.set(field, Array.isArray(sent) ? paths.slice(first) : paths[first]);
  }
  return { ok: true, input: Object.fromEntries(given), tokens, paths };
}
