import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { connect } from '../../../db/review-file/connection.ts';
import type { Mapping } from '../../../shared/contract/extract-commands.ts';
import { csv } from '../../support/csv.ts';
import { type LoadingDesk, loadingDesk } from '../../support/loading-desk.ts';

/** Synthetic: references of one letter, and a date for each. */
const dated = (letter: string, ...dates: readonly string[]) =>
  csv([['Crime Ref', 'Recorded Date'], ...dates.map((date, at) => [`${letter}-${at + 1}`, date])]);
const monthFirst: Mapping = {
  fields: { caseRef: 'Crime Ref', recordedDate: 'Recorded Date' },
  drop: [],
  values: {},
  dateFormat: 'MM/dd/yyyy',
};

/** What is kept of how the dates of the latest extract were read. */
function datesKept({ core, folder }: LoadingDesk): unknown {
  core.close();
  const db = connect(join(folder, 'r.dip'), true);
  try {
    return JSON.parse(db.prepare(`SELECT decisions ->> 'dates' FROM extract ORDER BY id DESC`).pluck().get() as string);
  } finally {
    db.close();
  }
}

describe('the order of dates', () => {
  it.each([
    [
      ['04/05/2023', '06/07/2023'],
      'ambiguous',
      /^Every date in Recorded Date, 04\/05\/2023 for one, could be day first or month first; they are read day first\.$/,
    ],
    [['04/05/2023', '05/25/2023'], 'month-first', /^Dates in Recorded Date look as if the month came first, 05\/25\/2023 for one/],
    [
      ['25/05/2023', '05/25/2023'],
      'mixed',
      /^Some dates in Recorded Date are written day first and some month first, 05\/25\/2023 for one/,
    ],
  ] as const)('is told by an import as by an inspection, and kept: %j', async (dates, found, sentence) => {
    const desk = await loadingDesk();
    const { notes } = await desk.load(dated('A', ...dates));
    expect(notes).toEqual([expect.stringMatching(sentence)]);
    expect(datesKept(desk)).toEqual({ recordedDate: { format: null, order: 'day-first', found } });
  });

  it('is no matter where the dates leave no doubt', async () => {
    const desk = await loadingDesk();
    expect(await desk.load(dated('A', '25/05/2023', '04/05/2023'))).toMatchObject({ notes: [] });
    expect(datesKept(desk)).toEqual({ recordedDate: { format: null, order: 'day-first', found: 'day-first' } });
  });

  it('is kept as it was given, and told where a date says otherwise', async () => {
    const desk = await loadingDesk();
    const { notes } = await desk.load(dated('A', '05/04/2023', '25/05/2023'), { mapping: monthFirst });
    expect(notes).toEqual([
      'Dates in Recorded Date are read as MM/dd/yyyy, but 25/05/2023 for one has the day first. Such a date is kept as text, and others may be read wrongly: give a mapping with another "dateFormat".',
    ]);
    expect(datesKept(desk)).toEqual({ recordedDate: { format: 'MM/dd/yyyy', order: 'month-first', found: 'day-first' } });
  });
});

describe('a date format that is taken over from an extract with the same headings', () => {
  async function twice(...dates: readonly string[]) {
    const desk = await loadingDesk();
    await desk.load(dated('A', '05/25/2023'), { mapping: monthFirst });
    const seen = await desk.inspect(dated('B', ...dates));
    const { notes } = await desk.load(dated('B', ...dates));
    return { notes: notes.slice(1), inspected: seen };
  }
  const over = 'Dates are read as MM/dd/yyyy, as they were for extract-1.';

  it('is said, with what speaks against it', async () => {
    const { notes, inspected } = await twice('25/05/2023', '26/05/2023', '03/04/2023');
    expect(notes).toEqual([
      over,
      expect.stringMatching(/^Dates in Recorded Date are read as MM\/dd\/yyyy, but 25\/05\/2023 for one has the day first\./),
      '2 values in Recorded Date cannot be read as MM/dd/yyyy and are kept as text.',
    ]);
    expect(inspected).toMatchObject({ dates: [], notes });
  });

  it('is said where nobody can tell', async () => {
    const { notes } = await twice('03/04/2023');
    expect(notes).toEqual([
      over,
      'Every date in Recorded Date, 03/04/2023 for one, could be day first or month first; they are read as MM/dd/yyyy.',
    ]);
  });

  it('is said alone where all dates are such', async () => {
    expect((await twice('05/25/2023', '03/04/2023')).notes).toEqual([over]);
  });
});

it('a year of two digits is read among dates that have it in full, in this century up to 2029', async () => {
  const desk = await loadingDesk();
  const told = await desk.load(dated('A', '13/04/2023', '13/04/23', '01/02/87', '31/02/23'));
  expect((await desk.cases()).map((found) => found['recordedDate'])).toEqual(['2023-04-13', '2023-04-13', '1987-02-01', '31/02/23']);
  expect(told.problems).toMatchObject([{ row: 4 }]);
});
