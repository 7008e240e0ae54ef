import type { CaseTableRow } from '../../shared/contract/find-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { grouped, shortDate } from '../../shared/texts/words.ts';

const t = texts.find.table;

export type FindColumnId = Exclude<keyof typeof t.columns, 'words'>;

export interface FindColumn {
  readonly id: FindColumnId;
  /** Least width, rem. */
  readonly width: number;
  readonly isNumber: boolean;
  readonly text: (row: CaseTableRow) => string;
}

const column = (id: FindColumnId, width: number, text: FindColumn['text'], isNumber = false): FindColumn => ({ id, width, isNumber, text });

const plain = (value: string | number | boolean | null): string => String(value ?? '');

const facts: readonly FindColumn[] = [
  column('caseRef', 7.5, ({ caseRef }) => caseRef),
  column('position', 3.75, ({ position }) => grouped(position), true),
  column('state', 12, ({ state }) => texts.find.states[state]),
  column('flags', 8, ({ flags }) => flags.join(', ')),
  column('present', 5, ({ present }) => (present === 0 ? '' : grouped(present)), true),
  column('offenceDate', 7.5, ({ offenceDate }) => shortDate(plain(offenceDate))),
  column('outcome', 7, ({ outcomeCode, outcome }) => [plain(outcomeCode), plain(outcome)].filter((part) => part !== '').join(': ')),
  column('age', 4.5, ({ age }) => plain(age)),
];
const hits = column('hits', 4.5, (row) => (row.hits === null ? '' : grouped(row.hits)), true);
const factsAndHits: readonly FindColumn[] = [...facts.slice(0, 2), hits, ...facts.slice(2)];

/** The columns of the table; how often words stand in each narrative where any are looked for, beside what names the case. */
export function findColumns(hasWords: boolean): readonly FindColumn[] {
  return hasWords ? factsAndHits : facts;
}
