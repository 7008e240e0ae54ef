import { describe, expect, it } from 'vitest';
import type { ReadingChoices } from '../../../shared/contract/extract-commands.ts';
import { loaded, loadingDesk } from '../../support/loading-desk.ts';
import { sheetOf, workbook } from '../../support/workbooks.ts';

const table = [
  ['Crime Ref', 'Ward'],
  ['C-1', 'A'],
];

describe('the sheet that a person chose', () => {
  const cases = workbook({ sheets: [sheetOf('Notes', [['Read me']]), sheetOf('North', table), sheetOf('South', table)] });

  it('is the one that is read', async () => {
    const { columns, told } = await loaded(cases, { reading: { sheet: 'South' } });
    expect({ columns, imported: told.imported }).toEqual({ columns: ['Crime Ref', 'Ward'], imported: 1 });
  });

  const alike = 'Sheet “North” was taken. “South” has case references too: choose that sheet to load it as an extract of its own.';

  it('is the first with case references where nobody has chosen, and the others that have them are told', async () => {
    const { readAs, told } = await loaded(cases);
    expect(readAs.notes).toEqual([alike]);
    expect(told.reading.sheet).toBe('North');
    expect(told.notes).toEqual([alike]);
    const chosen = await loaded(cases, { reading: { sheet: 'North' } });
    expect(chosen.readAs.notes).toEqual([]);
  });

  it('is told without a name that stands in another', async () => {
    const named = workbook({ sheets: [sheetOf('North', table), sheetOf('Jane Okonkwo', table)] });
    const { told } = await loaded(named, { privacy: 'redact' });
    expect(told.notes[0]).toMatch(/^Sheet “North” was taken\. “.*\[name\].*” has case references too/);
  });

  it('is refused where there is none of that name, with all that there are', async () => {
    const desk = await loadingDesk();
    expect(await desk.refuse(cases, { reading: { sheet: 'Noth' } })).toMatchObject({
      code: 'unknown-sheet',
      where: { field: 'sheet' },
      message: 'e.csv has no sheet “Noth”. Did you mean “North”? Its sheets are: “Notes”, “North” and “South”.',
    });
    expect((await desk.refuse(cases, { reading: { sheet: 'Juli 2023' } })).message).toBe(
      'e.csv has no sheet “Juli 2023”. Its sheets are: “Notes”, “North” and “South”.',
    );
  });

  it('is refused with the first twenty where there are many more, and with how many more', async () => {
    const desk = await loadingDesk();
    const many = workbook({ sheets: Array.from({ length: 23 }, (_, at) => sheetOf(`Week ${at + 1}`, table)) });
    const { message } = await desk.refuse(many, { reading: { sheet: 'Cases' } });
    expect(message).toMatch(/Its sheets are: “Week 1”, .*, “Week 20” and 3 more\.$/);
  });
});

describe('a row of headings that a person chose', () => {
  it.each([2, 3])('is refused where it is blank: row %i', async (headerRow) => {
    const gap = [['Title'], [''], [' '], ...table];
    const desk = await loadingDesk();
    const message = `Row ${headerRow} of e.csv is blank, and so holds no headings. Choose the row that does, or leave the choice to the program.`;
    for (const content of [workbook({ sheets: [sheetOf('Cases', gap)] }), gap.map((cells) => `${cells.join(',')}\n`).join('')])
      expect(await desk.refuse(content, { reading: { headerRow } })).toMatchObject({ code: 'extract-no-headings', message });
  });
});

describe('a choice that a workbook does not have', () => {
  it.each<[choice: string, reading: ReadingChoices]>([
    ['encoding', { encoding: 'utf-8' }],
    ['delimiter', { delimiter: ';' }],
  ])('is refused, not passed over: %s', async (choice, reading) => {
    const desk = await loadingDesk();
    const file = workbook({ sheets: [sheetOf('Cases', table)] });
    expect(await desk.refuse(file, { reading })).toMatchObject({
      code: 'choice-unfit',
      where: { field: choice },
      message: `e.csv is a workbook, in which there is no ${choice} to choose. Leave the ${choice} out.`,
    });
  });
});
