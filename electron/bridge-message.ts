import type { Progress } from '../shared/contract/commands.ts';
import type { BridgeCommand, MenuEvent } from '../shared/contract/desktop.ts';

/** The only channel between the window and main, in both directions. */
export const channel = 'dip-sampler';

/**
 * What the preload asks of main. The page chooses `command` and `input` alone: it cannot make a `file` message, because the path in
 * it comes from a File that the person has dropped or picked.
 */
export type BridgeRequest =
  | { readonly kind: 'call'; readonly id: string; readonly command: BridgeCommand; readonly input: unknown }
  | { readonly kind: 'file'; readonly path: string };

/** What main tells the preload unasked. */
export type BridgeEvent =
  | { readonly kind: 'progress'; readonly id: string; readonly progress: Progress }
  | { readonly kind: 'menu'; readonly event: MenuEvent };

/** A request as it arrived: the command is still any text. */
export type UncheckedRequest =
  | { readonly kind: 'call'; readonly id: string; readonly command: string; readonly input: unknown }
  | { readonly kind: 'file'; readonly path: string };

const callId = /^[A-Za-z0-9-]{1,64}$/;

/** Reads what came over the channel; null where it is none of the above. */
export function readRequest(message: unknown): UncheckedRequest | null {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return null;
  if (message.kind === 'file') return 'path' in message && typeof message.path === 'string' ? { kind: 'file', path: message.path } : null;
  if (message.kind !== 'call' || !('id' in message) || !('command' in message)) return null;
  const { id, command } = message;
  if (typeof id !== 'string' || !callId.test(id) || typeof command !== 'string') return null;
  return { kind: 'call', id, command, input: 'input' in message ? message.input : undefined };
}
