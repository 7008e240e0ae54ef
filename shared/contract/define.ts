import type { z } from 'zod';

/**
 * A command of the core: what goes in, what comes out, and what a host must know to guard it.
 *
 * `needs` says what state of the core it runs in: `nothing`, or an open `review`. `effect` says whether it may change the review:
 * a `write` runs inside one transaction, and leaves the file byte for byte as it was when it fails. A `trial` is a write that is always taken
 * back: so what is foretold is what would happen.
 * A `bulk` write stores so much that SQLite's own check of each reference to another table is left out; it may then store none but its own.
 * `files` names the inputs that are paths: the window never sees those, it sends a token that the desktop host exchanges, a list of them
 * where the input is a list.
 * `inPackage` commands may also be given in a work package, by its own reviewer.
 */
export interface CommandShape {
  readonly needs: 'nothing' | 'review';
  readonly effect: 'read' | 'write' | 'trial';
  readonly bulk?: boolean;
  readonly inPackage?: boolean;
  readonly files: Readonly<Record<string, 'read' | 'write'>>;
  readonly input: z.ZodType;
  readonly output: z.ZodType;
}

/** Keeps the exact types of a command's parts, so that handlers and callers are checked against them. */
export function command<const S extends CommandShape>(shape: S): S {
  return shape;
}
