import type { Progress } from '../shared/contract/commands.ts';
import type { Result } from '../shared/result.ts';

/** What main sends to the core process. `id` is main's own count, never the window's. */
export type ToCore =
  | { readonly kind: 'call'; readonly id: number; readonly command: string; readonly input: unknown }
  | { readonly kind: 'cancel'; readonly id: number }
  /** The answer to a `print`, by the id that it came with. */
  | { readonly kind: 'printed'; readonly id: number; readonly result: Result<Uint8Array> }
  /** Finish the command under way, close the review and exit. */
  | { readonly kind: 'stop' };

/** What the core process sends back. `ready` comes once, before anything else. */
export type FromCore =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'result'; readonly id: number; readonly result: Result<unknown> }
  | PrintRequest;

/** What the core process asks of main, which has a browser engine. `id` is the core process's own count. */
export type PrintRequest =
  | { readonly kind: 'print'; readonly id: number; readonly html: string }
  | { readonly kind: 'cancel-print'; readonly id: number };

/** Whether a value has the shape of a Result, so that the window never gets anything else. */
export function isResult(value: unknown): value is Result<unknown> {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false;
  if (value.ok === true) return 'value' in value;
  if (value.ok !== false || !('error' in value)) return false;
  const { error } = value;
  return typeof error === 'object' && error !== null && 'code' in error && 'message' in error && typeof error.message === 'string';
}
