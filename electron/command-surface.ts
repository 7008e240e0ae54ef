/**
 * What the broker must know of the contract. The contract brings zod, which takes some 30 ms to load: main imports this module when
 * the window is on its way, not before.
 */
import { commands, isCommandName } from '../shared/contract/commands.ts';
import type { CommandShape } from '../shared/contract/define.ts';
import { type DesktopCommandName, type DesktopParsed, desktopCommands, isDesktopCommand } from '../shared/contract/desktop.ts';
import { firstIssue } from '../shared/first-issue.ts';
import { fail, type Result } from '../shared/result.ts';
import { desktopTexts } from '../shared/texts/desktop.ts';
import type { CommandSurface } from './broker.ts';
import type { DesktopHandlers } from './desktop-commands.ts';

export const commandSurface: CommandSurface = {
  filesOf: (command) => {
    if (!isCommandName(command)) return null;
    const shape: CommandShape = commands[command];
    return shape.files;
  },
  runDesktop: (handlers, command, input) => (isDesktopCommand(command) ? run(handlers, command, input) : null),
};

async function run<N extends DesktopCommandName>(handlers: DesktopHandlers, command: N, input: unknown): Promise<Result<unknown>> {
  const read = desktopCommands[command].input.safeParse(input);
  if (!read.success) {
    const { place, problem } = firstIssue(read.error, desktopCommands[command].input, input);
    return fail('wrong-input', desktopTexts.errors.wrongInput(place, problem));
  }
  // The schema of a name gives that name's input; the compiler cannot follow the two together.
  return handlers[command](read.data as DesktopParsed<N>);
}
