import type { CaseFieldId } from '../../../shared/vocabulary/case-fields.ts';
import type { IdentitySpan } from '../../../shared/vocabulary/identity-kinds.ts';
import { profileColumn } from '../../screen/column-profile.ts';
import { ownCopy } from '../own-copy.ts';
import type { TableRow } from '../reading/table.ts';
import { endOfJob, type ScreenJob, spansByCell } from './screen-job.ts';
import { type Screeners, screenHere, screenOnThreads } from './screen-threads.ts';

/** A column as the screen sees it: its heading and what it becomes; null is not screened, because it is dropped at the door. */
export interface ScreenedColumn {
  readonly heading: string;
  readonly becomes: CaseFieldId | 'extra' | null;
}

/** What was found in one cell. */
export interface CellFinding {
  readonly row: TableRow;
  readonly column: number;
  readonly spans: readonly IdentitySpan[];
}

/** Columns by their headings and what each becomes. */
export function screenedColumns(headings: readonly string[], becomes: readonly ScreenedColumn['becomes'][]): readonly ScreenedColumn[] {
  return headings.map((heading, column) => ({ heading, becomes: becomes[column] ?? null }));
}

export interface Screening {
  /** Batches worth having under way at a time. */
  readonly width: number;
  /** Screens a batch; answers in order of rows and columns. */
  screen(rows: readonly TableRow[]): Promise<readonly CellFinding[]>;
  /** Screens texts that are no cells, headings and labels: as prose, which hears of more, since they are kept for good. */
  texts(texts: readonly string[]): Promise<readonly (readonly IdentitySpan[])[]>;
  /** What was done so far. */
  readonly done: { readonly fast: number; readonly slow: number; readonly unsure: number };
  /** Ends the threads. To be called however the work went. */
  close(): Promise<void>;
}

/** Rows, from the first, whose unsure texts have the slow look: a sample's worth, since it takes a millisecond a text. */
export const slowRows = 5000;

/** Bytes of a file that is screened on the thread it is read on. */
const smallFile = 1 << 18;
/** Values that are remembered of a column, and how long they may be. */
const rememberedValues = 4096;
const rememberedLength = 40;

const clean: readonly IdentitySpan[] = [];

export function startScreening(columns: readonly ScreenedColumn[], bytes: number): Screening {
  const profiles = columns.map(({ heading, becomes }) => profileColumn(heading, becomes === 'extra' ? null : becomes));
  // Behind those of the columns, for texts that are in none.
  profiles.push(profileColumn('', 'narrative'));
  const screeners = bytes <= smallFile ? screenHere(profiles) : screenOnThreads(profiles);
  return new ScreenedBatches(columns, screeners);
}

interface Packed {
  readonly row: TableRow;
  readonly column: number;
  readonly text: string;
}

/**
 * Screens batch after batch. Values that a column repeats, areas and codes and dates, are screened once and remembered; the rest is packed
 * and handed to the screeners.
 */
class ScreenedBatches implements Screening {
  readonly width: number;
  readonly done = { fast: 0, slow: 0, unsure: 0 };
  private lastJob = 0;
  private readonly known: Map<string, readonly IdentitySpan[]>[];
  private readonly screened: readonly number[];
  private readonly screeners: Screeners;

  constructor(columns: readonly ScreenedColumn[], screeners: Screeners) {
    this.screeners = screeners;
    this.width = screeners.width;
    this.known = columns.map(() => new Map<string, readonly IdentitySpan[]>());
    this.screened = columns.flatMap(({ becomes }, column) => (becomes === null ? [] : [column]));
  }

  async screen(rows: readonly TableRow[]): Promise<readonly CellFinding[]> {
    const findings: CellFinding[] = [];
    const packed: Packed[] = [];
    let slowBefore = 0;
    for (const row of rows) {
      for (const column of this.screened) {
        const text = row.cells[column];
        if (text === undefined || text === '') continue;
        this.done.fast++;
        const spans = text.length <= rememberedLength ? this.known[column]?.get(text) : undefined;
        if (spans === undefined) packed.push({ row, column, text });
        else if (spans.length > 0) findings.push({ row, column, spans });
      }
      if (row.row <= slowRows) slowBefore = packed.length;
    }
    // One after the other, so that what is with the screeners stays little however long the cells are. Nearly every batch is one job.
    for (let from = 0; from < packed.length; ) {
      const job = packed.slice(from, endOfJob(packed, from));
      const answer = await this.screeners.screen(jobOf(++this.lastJob, job, Math.max(0, slowBefore - from)));
      from += job.length;
      this.done.slow += answer.slow;
      this.done.unsure += answer.unsure;
      const byCell = spansByCell(answer);
      job.forEach(({ row, column, text }, cell) => {
        const spans = byCell.get(cell) ?? clean;
        if (spans.length > 0) findings.push({ row, column, spans });
        this.remember(column, text, spans);
      });
    }
    return findings.sort((a, b) => a.row.row - b.row.row || a.column - b.column);
  }

  async texts(texts: readonly string[]): Promise<readonly (readonly IdentitySpan[])[]> {
    if (texts.length === 0) return [];
    const prose = this.known.length;
    const job = jobOf(
      ++this.lastJob,
      texts.map((text) => ({ column: prose, text })),
      0,
    );
    const byText = spansByCell(await this.screeners.screen(job));
    return texts.map((_, at) => byText.get(at) ?? clean);
  }

  close(): Promise<void> {
    return this.screeners.close();
  }

  private remember(column: number, text: string, spans: readonly IdentitySpan[]): void {
    const known = this.known[column];
    if (known && text.length <= rememberedLength && known.size < rememberedValues) known.set(ownCopy(text), spans);
  }
}

function jobOf(id: number, packed: readonly Omit<Packed, 'row'>[], slowBefore: number): ScreenJob {
  return {
    id,
    text: packed.map(({ text }) => text).join(''),
    lengths: Uint32Array.from(packed, ({ text }) => text.length),
    columns: Uint16Array.from(packed, ({ column }) => column),
    slowBefore,
  };
}
