/** Imports a file into a new review and tells what it took: `node import-run.ts plain|screened FILE REVIEW`. */
import { readFileSync } from 'node:fs';
import { createCore } from '../../db/core.ts';
import { loadRows } from '../../db/extract/loading/load-rows.ts';
import { planImport } from '../../db/extract/loading/plan-import.ts';
import { openTable } from '../../db/extract/reading/open-table.ts';
import { openReview } from '../../db/review-file/open.ts';
import { asWritable } from '../../db/review-file/review.ts';
import { addExtract } from '../../db/store/extracts.ts';
import { done } from '../support/core.ts';

const core = createCore({ actor: 'bench' });

/** As a person imports it. */
async function screened(file: string, review: string): Promise<number> {
  await done(core, 'review.open', { file: review });
  const { imported } = await done(core, 'extract.import', { file, privacy: 'accept', reason: 'made up' });
  core.close();
  return imported;
}

/** The same without the screen, which no command leaves out. */
async function plain(file: string, review: string): Promise<number> {
  const opened = openReview(review);
  const table = await openTable(file);
  if (!opened.ok || !table.ok) throw new Error('nothing to import');
  const { db } = opened.value;
  const plan = await planImport(table.value, { given: null, mappingFile: null, reused: null }, null, undefined);
  if (!plan.ok) throw new Error(plan.error.message);
  // As the dispatcher does for a bulk write.
  db.exec('PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE');
  const writable = asWritable(opened.value);
  const extractId = addExtract(writable, 'million.csv', table.value.sha256, table.value.bytes, new Date().toISOString());
  const policies = { duplicates: 'refuse', badRows: 'refuse', privacy: 'refuse', keep: [], numberRows: null, reason: '' } as const;
  const occasion = { signal: undefined, progress: () => undefined };
  const loaded = await loadRows(table.value, plan.value, null, { ...policies, extractId }, writable, occasion);
  if (!loaded.ok) throw new Error(loaded.error.message);
  db.exec('COMMIT');
  db.close();
  return loaded.value.imported;
}

const [mode, file = '', review = ''] = process.argv.slice(2);
const imported = await (mode === 'plain' ? plain(file, review) : screened(file, review));
// Peak memory of the whole process, its threads included.
const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
process.stdout.write(JSON.stringify({ imported, mebibytes: peak }));
