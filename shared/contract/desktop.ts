import { z } from 'zod';
import type { Result } from '../result.ts';
import type { CommandInput, CommandName, CommandOutput, Progress } from './commands.ts';

/**
 * Commands that the desktop host answers itself: they concern the machine, not the review. The window calls them through
 * the same single function as those of the core.
 */
const fileChoice = z.object({ token: z.string(), name: z.string() });

/**
 * A file the person has chosen, as the window knows it: `token` stands for the path in every input that a command lists in `files`.
 *
 * A token to read may be sent again as long as the window lives, and a file chosen twice has one. A token to write is good for one write that succeeds; after
 * that it serves `desktop.show-written` only.
 */
export type FileChoice = z.output<typeof fileChoice>;

export const filePurposes = [
  'new-review',
  'open-review',
  'open-extract',
  'open-codings',
  'open-cases',
  'open-rates',
  'open-interests',
  'open-codebook',
  'save-report',
  'save-export',
  'save-problems',
  'save-certificate',
  'save-frame',
  'save-codebook',
  'save-package',
  'save-return',
] as const;
export type FilePurpose = (typeof filePurposes)[number];

/** For these several files are chosen at once. */
export const severalPurposes = ['open-returns'] as const;
export type SeveralPurpose = (typeof severalPurposes)[number];

/** How far a review has come: the first place where there is still work. */
export const reviewStages = ['load', 'sample', 'code', 'reconcile', 'findings'] as const;
export type ReviewStage = (typeof reviewStages)[number];

/** What a work package is listed as: whose it is and how far they are. */
const recentPackage = z.object({ reviewer: z.string(), complete: z.int(), cases: z.int() });
export type RecentPackage = z.output<typeof recentPackage>;

const nothing = z.object({});

export const desktopCommands = {
  /** Shows the system's file dialog. The answer is a token for one file, never a path; null when cancelled. */
  'desktop.choose-file': {
    input: z.strictObject({ purpose: z.enum(filePurposes), suggestedName: z.string().max(200).default('') }),
    output: z.object({ choice: fileChoice.nullable() }),
  },
  /** The same for several files to read. The answer has a token for each; none when cancelled. */
  'desktop.choose-files': {
    input: z.strictObject({ purpose: z.enum(severalPurposes) }),
    output: z.object({ choices: z.array(fileChoice) }),
  },
  /**
   * The sample review in the app's own folder. Where it `exists` the token is for `review.open`, else for `review.create-sample`.
   */
  'desktop.sample-file': {
    input: z.strictObject({}),
    output: z.object({ choice: fileChoice, exists: z.boolean() }),
  },
  /** Reviews opened lately, newest first. `found` is false where the file is not there now. Each token is for `review.open`. */
  'desktop.recent': {
    input: z.strictObject({}),
    output: z.array(
      z.object({
        choice: fileChoice,
        title: z.string(),
        stage: z.enum(reviewStages),
        workPackage: recentPackage.nullable(),
        openedAt: z.string(),
        found: z.boolean(),
      }),
    ),
  },
  /** Takes a review off the list of recent ones; the file stays. */
  'desktop.forget-recent': {
    input: z.strictObject({ token: z.string() }),
    output: nothing,
  },
  /** Shows a file that a command has written, by the token it was written with, in the system's file manager. */
  'desktop.show-written': {
    input: z.strictObject({ token: z.string() }),
    output: nothing,
  },
  /** Puts a text on the clipboard: a page of its own may not, since the session refuses every permission. */
  'desktop.copy-text': {
    input: z.strictObject({ text: z.string().min(1).max(100_000) }),
    output: nothing,
  },
  /**
   * What the window is to begin with. `resumed`: the core holds a review already (the window was reloaded), ask for its overview.
   * `open`: the app was started with a review, open it; null once that has been answered.
   */
  'desktop.start': {
    input: z.strictObject({}),
    output: z.object({ open: fileChoice.nullable(), resumed: z.boolean(), version: z.string(), electron: z.string() }),
  },
  /** Ends a running command of the core, by the id it was called with. Its own call then answers with an error. */
  'desktop.cancel': {
    input: z.strictObject({ id: z.string() }),
    output: z.object({ cancelled: z.boolean() }),
  },
} as const;

export type DesktopCommandName = keyof typeof desktopCommands;
export type DesktopInput<N extends DesktopCommandName> = z.input<(typeof desktopCommands)[N]['input']>;
export type DesktopParsed<N extends DesktopCommandName> = z.output<(typeof desktopCommands)[N]['input']>;
export type DesktopOutput<N extends DesktopCommandName> = z.output<(typeof desktopCommands)[N]['output']>;

export function isDesktopCommand(name: string): name is DesktopCommandName {
  return Object.hasOwn(desktopCommands, name);
}

/** Everything the window may ask for. */
export type BridgeCommand = CommandName | DesktopCommandName;
export type BridgeInput<N extends BridgeCommand> = N extends CommandName
  ? CommandInput<N>
  : N extends DesktopCommandName
    ? DesktopInput<N>
    : never;
export type BridgeOutput<N extends BridgeCommand> = N extends CommandName
  ? CommandOutput<N>
  : N extends DesktopCommandName
    ? DesktopOutput<N>
    : never;

/** What the menu, or a second start of the app, asks of the window. */
export type MenuEvent =
  | { readonly item: 'new-review' | 'open-review' | 'close-review' | 'help' }
  /** A review was opened from outside the window, by a double click for one. */
  | { readonly item: 'open-file'; readonly choice: FileChoice };

/** What a dropped file, or one from `<input type="file">`, must have. The DOM's `File` does. */
export interface DroppedFile {
  readonly name: string;
  readonly size: number;
}

/** The only thing the window has of the world outside: `window.dipSampler`. */
export interface Bridge {
  /**
   * Asks for one command and always resolves, to a Result. `id` names the call for `desktop.cancel`: 1–64 letters, digits and
   * hyphens, unlike every call under way (`crypto.randomUUID()` does). `onProgress` is called at most 20 times a second.
   */
  call<N extends BridgeCommand>(
    command: N,
    input: BridgeInput<N>,
    onProgress?: (progress: Progress) => void,
    id?: string,
  ): Promise<Result<BridgeOutput<N>>>;
  /** Calls back at each menu event until the returned function is called. */
  onMenu(callback: (event: MenuEvent) => void): () => void;
  /** A token to read a file that was dropped or picked in the page. The page itself never sees its path. */
  fileToken(file: DroppedFile): Promise<Result<FileChoice>>;
}
