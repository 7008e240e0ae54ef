import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Core, createCore } from '../../db/core.ts';
import type { CommandInput, CommandOutput } from '../../shared/contract/commands.ts';
import type { Reading, ReadingChoices } from '../../shared/contract/extract-commands.ts';
import type { CoreError } from '../../shared/result.ts';
import { done, refused } from './core.ts';
import { readRecords } from './csv.ts';
import { written } from './sheets.ts';
import { temporaryFolder } from './temporary-folder.ts';

type ImportOptions = Omit<CommandInput<'extract.import'>, 'file'>;
type Content = string | Uint8Array;

/** What an inspection says of how a file is read. */
export type ReadAs = Pick<Reading, 'format' | 'encoding' | 'delimiter' | 'headerRow'> & { readonly notes: readonly string[] };

/** A review of one test that extracts are loaded into, through the core. What their texts say of people is made up, and accepted. */
export interface LoadingDesk {
  readonly core: Core;
  readonly folder: string;
  /** Writes a file and gives its path. */
  file(content: Content, name?: string): string;
  inspect(content: Content, reading?: ReadingChoices): Promise<CommandOutput<'extract.inspect'>>;
  load(content: Content, options?: ImportOptions): Promise<CommandOutput<'extract.import'>>;
  /** An import that must be refused. */
  refuse(content: Content, options?: ImportOptions): Promise<CoreError>;
  /** Every case of the review as the export writes it. */
  cases(): Promise<Record<string, string>[]>;
}

export async function loadingDesk(): Promise<LoadingDesk> {
  const folder = temporaryFolder();
  const core = createCore({ actor: 'tester' });
  onTestFinished(() => core.close());
  await done(core, 'review.create', { file: join(folder, 'r.dip'), title: 'T' });
  const file = (content: Content, name = 'e.csv') => written(folder, name, content);
  const accepted = { privacy: 'accept', reason: 'made-up text' } as const;
  return {
    core,
    folder,
    file,
    inspect: (content, reading = {}) => done(core, 'extract.inspect', { file: file(content), reading }),
    load: (content, options = {}) => done(core, 'extract.import', { file: file(content), ...accepted, ...options }),
    refuse: (content, options = {}) => refused(core, 'extract.import', { file: file(content), ...accepted, ...options }),
    cases: async () => {
      const out = join(folder, 'out.csv');
      await done(core, 'export.coded', { file: out });
      return readRecords(readFileSync(out, 'utf8'));
    },
  };
}

/** What is decided on a file, and the cases it becomes: seen by an inspection, then loaded and exported. */
export interface Loaded {
  readonly readAs: ReadAs;
  readonly columns: readonly string[];
  readonly told: CommandOutput<'extract.import'>;
  readonly cases: readonly Record<string, string>[];
}

export async function loaded(content: Content, { reading = {}, ...options }: ImportOptions = {}): Promise<Loaded> {
  const desk = await loadingDesk();
  const { format, encoding, delimiter, headerRow, notes, columns } = await desk.inspect(content, reading);
  const told = await desk.load(content, { reading, ...options });
  return {
    readAs: { format, encoding, delimiter, headerRow, notes },
    columns: columns.map(({ name }) => name),
    told,
    cases: await desk.cases(),
  };
}
