import { join } from 'node:path';

/** Where things are, as absolute paths. */
const project = join(import.meta.dirname, '..', '..');

export const folders = {
  project,
  renderer: join(project, 'renderer'),
  artefacts: join(project, 'artefacts'),
  electronOutput: join(project, 'out', 'electron'),
  rendererOutput: join(project, 'out', 'renderer'),
} as const;

/** The command line, for scripts that need a review to show. */
export const commandLine = join(project, 'db', 'cli.ts');
