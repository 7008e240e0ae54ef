import { join } from 'node:path';
import { runCommand } from '../runtime/run-command.ts';
import { folders } from '../vite/folders.ts';

/** What a check found. */
export interface Finding {
  readonly passed: boolean;
  /** What the tool said, for a person; may be empty. */
  readonly said: string;
}

/** One thing that can be told of the code without running it. */
export interface Check {
  readonly name: string;
  readonly run: () => Promise<Finding>;
}

const patience = 10 * 60_000;

/** A check that a tool of the installed packages makes: its exit code is the answer. The program is a path under node_modules. */
export function toolCheck(name: string, program: string, parameters: readonly string[]): Check {
  return {
    name,
    run: async () => {
      const script = join(folders.project, 'node_modules', program);
      const outcome = await runCommand(process.execPath, [script, ...parameters], { cwd: folders.project, timeLimit: patience });
      const said = `${outcome.stdout.trim()}\n${outcome.stderr.trim()}`.trim();
      return { passed: outcome.failure === null, said: said || (outcome.failure ?? '') };
    },
  };
}
