import { listenForInterrupt } from './cli/interrupt.ts';

// The rest takes a third of a second to load, in which Ctrl C would end the program without a word.
const interruption = listenForInterrupt();
const { runCommandLine } = await import('./cli/run.ts');
process.exitCode = await runCommandLine(process.argv.slice(2), interruption.signal);
interruption.end();
