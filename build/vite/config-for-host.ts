import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import { folders } from './folders.ts';

export type Mode = 'production' | 'development';

/** Main: one ES module, so that few files are opened at a start, and beside it what it loads once the window is on its way. */
export function mainConfig(mode: Mode): InlineConfig {
  return nodeConfig(mode, {
    input: { main: join(folders.project, 'electron', 'main.ts') },
    output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'main-[name].js' },
  });
}

/** The threads of the core, each a file of db/workers; worker-url.ts there finds them beside the bundle by the same names. */
const workers = ['screen-worker', 'workbook-worker'] as const;

/**
 * The core process: one ES module, and one for each of its threads. A build of its own, so that it shares no file with main, which would
 * then load more than it needs.
 */
export function coreConfig(mode: Mode): InlineConfig {
  return nodeConfig(mode, {
    input: {
      'core-process': join(folders.project, 'electron', 'core-process.ts'),
      ...Object.fromEntries(workers.map((name) => [name, join(folders.project, 'db', 'workers', `${name}.ts`)])),
    },
    output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'core-[name].js' },
  });
}

/** The printer of the command line: one ES module, in a folder of its own, because it is built when it is needed and not with the app. */
export function printerConfig(folder: string): InlineConfig {
  const { build, ...config } = nodeConfig('production', {
    input: { 'print-main': join(folders.project, 'electron', 'print-main.ts') },
    output: { format: 'es', entryFileNames: '[name].mjs', codeSplitting: false },
  });
  return { ...config, build: { ...build, outDir: folder } };
}

/** The preload: the one CommonJS file that Chromium's sandbox can load. */
export function preloadConfig(mode: Mode): InlineConfig {
  return nodeConfig(mode, {
    input: { preload: join(folders.project, 'electron', 'preload.ts') },
    output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
  });
}

type RolldownOptions = NonNullable<NonNullable<InlineConfig['build']>['rolldownOptions']>;

/** Everything is bundled but Electron itself and the SQLite package, which finds its native module beside its own files. */
function nodeConfig(mode: Mode, rolldownOptions: RolldownOptions): InlineConfig {
  return {
    configFile: false,
    envDir: false,
    root: folders.project,
    mode,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
    build: {
      ssr: true,
      // Node 20.18 of the oldest Electron that is run.
      target: 'node20',
      outDir: folders.electronOutput,
      // Three builds share the folder; `bundle` removes what is left of earlier ones.
      emptyOutDir: false,
      minify: mode === 'production',
      reportCompressedSize: false,
      rolldownOptions,
    },
  };
}
