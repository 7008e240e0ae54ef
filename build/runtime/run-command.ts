import { spawn } from 'node:child_process';

/** What a finished command left behind. */
export interface CommandOutcome {
  /** Exit code, or null when the command was ended by a signal or never started. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Why it did not do its work, in a few words; null when it exited with 0. */
  readonly failure: string | null;
}

export interface CommandOptions {
  readonly cwd?: string;
  readonly environment?: NodeJS.ProcessEnv;
  /** Milliseconds after which the command is ended. */
  readonly timeLimit: number;
}

/**
 * Runs a program with arguments, without a shell and without standard input, and collects what it prints.
 * Never rejects: a program that is missing, fails or takes too long is told by `failure`.
 */
export function runCommand(program: string, parameters: readonly string[], options: CommandOptions): Promise<CommandOutcome> {
  return new Promise((settle) => {
    const child = spawn(program, parameters, {
      cwd: options.cwd,
      env: options.environment ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.timeLimit,
    });
    const started = Date.now();
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', (error) => settle({ code: null, stdout, stderr, failure: error.message }));
    child.once('close', (code) => {
      const tookTooLong = code === null && Date.now() - started >= options.timeLimit;
      settle({ code, stdout, stderr, failure: code === 0 ? null : reasonFor(code, stderr, tookTooLong) });
    });
  });
}

/** The line that names the error, as Node and npm print one; else the last line; else the exit code. */
function reasonFor(code: number | null, stderr: string, tookTooLong: boolean): string {
  if (tookTooLong) return 'it took too long';
  const lines = stderr
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const named = lines.find((line) => /^(\w*Error:|npm error |E: )/.test(line)) ?? lines.at(-1);
  if (named === undefined) return code === null ? 'it was ended by a signal' : `it exited with code ${code}`;
  return named.replace(/^(\w*Error:|npm error|E:)\s*/, '').replace(/\.$/, '');
}
