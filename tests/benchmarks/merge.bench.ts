import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './measures.ts';
import { makeReturns } from './merge-returns.ts';

export const name = 'merge, 50 reviewers of 2,000 cases';

const cases = 2000;
const reviewers = 50;
/** Cases of each reviewer where every case is read by two. */
const shared = 80;
const rounds = 3;
/** Milliseconds. */
const limit = 5000;
const memoryLimit = 700;

/**
 * The least that a merge can be, in Python's own SQLite: readable returns parsed, their revisions joined by id, and the newest value of each item
 * kept. It decrypts nothing, checks nothing and finds no differences.
 */
const rival = `
import json, sqlite3, sys, time
begun = time.perf_counter()
db = sqlite3.connect(sys.argv[1])
db.execute('CREATE TABLE revision (id TEXT PRIMARY KEY, reviewer TEXT, ref TEXT, epoch INTEGER, sequence INTEGER, changes TEXT) WITHOUT ROWID')
db.execute('CREATE INDEX revision_by_case ON revision (ref, reviewer)')
db.execute('CREATE TABLE current (ref TEXT, reviewer TEXT, item_values TEXT, PRIMARY KEY (ref, reviewer)) WITHOUT ROWID')
for path in sys.argv[2:]:
    body = json.loads(open(path, encoding='utf-8').read().split('\\n')[1])
    who = body['reviewer']
    for r in body['revisions']:
        db.execute('INSERT OR IGNORE INTO revision VALUES (?, ?, ?, ?, ?, ?)', (r['id'], who, r['case'], r['epoch'], r['sequence'], json.dumps(r['changes'])))
    for ref in {r['case'] for r in body['revisions']}:
        said = {}
        for (changes,) in db.execute('SELECT changes FROM revision WHERE ref = ? AND reviewer = ? ORDER BY epoch, sequence, id', (ref, who)):
            said.update(json.loads(changes))
        db.execute('INSERT OR REPLACE INTO current VALUES (?, ?, ?)', (ref, who, json.dumps(said)))
db.commit()
print((time.perf_counter() - begun) * 1000)
`;

interface MergeRun {
  readonly milliseconds: number;
  readonly mebibytes: number;
  readonly added: number;
  readonly alreadyHad: number;
}

function merge(review: string, files: readonly string[]): MergeRun {
  const script = join(import.meta.dirname, 'merge-run.ts');
  return JSON.parse(execFileSync(process.execPath, [script, review, ...files], { encoding: 'utf8' })) as MergeRun;
}

/** Ours and the rival in turn, so that a machine that slows down slows both. */
export async function run() {
  const folder = mkdtempSync(join(tmpdir(), 'dip-merge-bench-'));
  try {
    const { review, encrypted, plain } = await makeReturns(folder, cases, reviewers, cases);
    const ours: MergeRun[] = [];
    const again: MergeRun[] = [];
    const python: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const copy = join(folder, `copy-${round}.dip`);
      copyFileSync(review, copy);
      ours.push(merge(copy, encrypted));
      again.push(merge(copy, encrypted));
      python.push(Number(execFileSync('python3', ['-c', rival, join(folder, `rival-${round}.db`), ...plain], { encoding: 'utf8' })));
    }
    const wanted = cases * reviewers;
    if (ours.some(({ added }) => added !== wanted) || again.some(({ alreadyHad }) => alreadyHad !== wanted))
      throw new Error('A merge did not take everything, or took it twice.');
    const few = await mergeShared(folder);
    const time = median(ours.map(({ milliseconds }) => milliseconds));
    const memory = Math.max(...ours.map(({ mebibytes }) => mebibytes));
    const ratio = median(ours.map(({ milliseconds }, at) => milliseconds / (python[at] ?? Number.NaN)));
    return {
      rows: [
        { what: 'merging 50 returns, every case read by two', ours: few, rival: null, ratio: null, unit: 'ms', limit, holds: few <= limit },
        { what: 'every case read by all: 100,000 codings', ours: time, rival: null, ratio: null, unit: 'ms', limit, holds: time <= limit },
        { what: 'the same, against Python', ours: time, rival: median(python), ratio, unit: 'ms', limit: null, holds: null },
        {
          what: 'merging them again',
          ours: median(again.map(({ milliseconds }) => milliseconds)),
          rival: null,
          ratio: null,
          unit: 'ms',
          limit: null,
          holds: null,
        },
        { what: 'peak memory', ours: memory, rival: null, ratio: null, unit: 'MiB', limit: memoryLimit, holds: memory <= memoryLimit },
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Fifty returns as a share-out makes them. */
async function mergeShared(folder: string): Promise<number> {
  const place = join(folder, 'shared');
  mkdirSync(place);
  const { review, encrypted } = await makeReturns(place, cases, reviewers, shared);
  const runs = Array.from({ length: rounds }, (_, round) => {
    const copy = join(place, `copy-${round}.dip`);
    copyFileSync(review, copy);
    return merge(copy, encrypted);
  });
  if (runs.some(({ added }) => added !== shared * reviewers)) throw new Error('A merge did not take everything.');
  return median(runs.map(({ milliseconds }) => milliseconds));
}
