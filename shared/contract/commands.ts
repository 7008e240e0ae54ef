import type { z } from 'zod';
import { assignCommands } from './assign-commands.ts';
import { calibrationCommands } from './calibration-commands.ts';
import { careCommands } from './care-commands.ts';
import { codebookCommands } from './codebook-commands.ts';
import { codingCommands } from './coding-commands.ts';
import { deskCommands } from './desk-commands.ts';
import { drawCommands } from './draw-commands.ts';
import { extractCommands } from './extract-commands.ts';
import { findCommands } from './find-commands.ts';
import { findingsCommands } from './findings-commands.ts';
import { packageCommands } from './package-commands.ts';
import { reconcileCommands } from './reconcile-commands.ts';
import { reportCommands } from './report-commands.ts';
import { reviewCommands } from './review-commands.ts';

/** Every command of the core. The window and the command line know no other way in. */
export const commands = {
  ...reviewCommands,
  ...extractCommands,
  ...drawCommands,
  ...assignCommands,
  ...codebookCommands,
  ...codingCommands,
  ...deskCommands,
  ...findCommands,
  ...findingsCommands,
  ...careCommands,
  ...reportCommands,
  ...calibrationCommands,
  ...packageCommands,
  ...reconcileCommands,
};

export type CommandName = keyof typeof commands;
export type CommandInput<N extends CommandName> = z.input<(typeof commands)[N]['input']>;
export type ParsedInput<N extends CommandName> = z.output<(typeof commands)[N]['input']>;
export type CommandOutput<N extends CommandName> = z.output<(typeof commands)[N]['output']>;

/** `Object.hasOwn`, so that `constructor` and its like are not commands. */
export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

/** How far a long command has come. `total` is null where it is not known yet. */
export interface Progress {
  readonly stage: string;
  readonly done: number;
  readonly total: number | null;
}
