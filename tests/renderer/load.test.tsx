import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { chooseExtract } from './support/choose-extract.tsx';

const rows = [
  'Crime Ref,Recorded Date,DA Flag,OIC Closing Rationale',
  'A-1,01/02/2023,Y,"A short account, not shown here."',
  'A-2,03/02/2023,N,Another.',
].join('\n');

describe('the Load screen', () => {
  it('shows how the first row will be stored, without showing the narrative', async () => {
    await chooseExtract(rows);
    expect(await screen.findByText('1 February 2023')).toBeVisible();
    expect(screen.getByText('Covered. 6 words.')).toBeVisible();
    expect(document.body).not.toHaveTextContent('A short account');
  });

  it('imports an extract in which nothing was found without another question', async () => {
    const { user } = await chooseExtract(rows);
    expect(await screen.findByText('none found')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Import 2 cases' }));
    expect(await screen.findByRole('heading', { name: 'Loaded' })).toBeVisible();
  });

  it('says how many rows repeated a reference', async () => {
    const { user } = await chooseExtract(`${rows}\nA-1,04/02/2023,N,Again.`);
    await user.click(await screen.findByRole('radio', { name: 'Keep the first, leave the others out' }));
    await user.click(screen.getByRole('button', { name: 'Import 3 cases' }));
    expect(await screen.findByText('1 row repeats a case reference and adds no case.')).toBeVisible();
  });

  it('gives a field to one column at a time', async () => {
    const { user } = await chooseExtract(rows);
    const table = await screen.findByRole('table');
    await user.click(within(table).getByRole('button', { name: /What Recorded Date becomes/ }));
    await user.click(await screen.findByRole('option', { name: 'Case reference' }));
    expect(
      within(table).getByRole('button', {
        name: /Case reference What Recorded Date becomes|What Recorded Date becomes.*Case reference|Case reference/,
      }),
    ).toBeVisible();
    expect(within(table).getByRole('button', { name: /What Crime Ref becomes/ })).toHaveTextContent('Keep as it is');
  });

  it('asks what to do where references repeat, and says which when told to stop', async () => {
    const { user } = await chooseExtract(`${rows}\nA-1,04/02/2023,N,Again.`);
    expect(await screen.findByRole('radio', { name: 'Stop, so that the file can be mended' })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Import 3 cases' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('extract.csv: 1 row repeats a case reference; the first is “A-1” in row 3.');
  });

  it('shows what it understood of the file, and reads it again when a guess is changed', async () => {
    const { user } = await chooseExtract('Outcome 16 extract\nCrime Ref,Ward\nA-1,Abbey\nA-2,Castle');
    expect(await screen.findByText('1 row above the headings was passed over; the headings are in row 2.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /Headings in/ }));
    await user.click(await screen.findByRole('option', { name: 'Row 3' }));
    expect(await screen.findByRole('button', { name: 'Import 1 case' })).toBeVisible();
    expect(screen.getByRole('rowheader', { name: 'A-1' })).toBeVisible();
  });

  it('takes a date format that a person chooses into the preview', async () => {
    const { user } = await chooseExtract(rows);
    expect(await screen.findByText(/Every date in Recorded Date, 01\/02\/2023 for one, could be day first or month first/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /Dates/ }));
    await user.click(await screen.findByRole('option', { name: 'Month first' }));
    expect(await screen.findByText('2 January 2023')).toBeVisible();
  });

  it('keeps an age and its band of one column', async () => {
    const { user } = await chooseExtract('Crime Ref,Recorded Date,Victim Age\nA,13/04/2023,17\nB,14/04/2023,40');
    await user.click(await screen.findByRole('button', { name: /What Victim Age becomes/ }));
    await user.click(await screen.findByRole('option', { name: 'Victim’s age, and the band beside it' }));
    expect(await screen.findByText('16-17')).toBeVisible();
    expect(screen.getAllByText('17').length).toBeGreaterThan(0);
  });

  it('looks through the first rows one after the other', async () => {
    const { user } = await chooseExtract(rows);
    expect(await screen.findByText('1 February 2023')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Next row' }));
    expect(await screen.findByText('3 February 2023')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'How row 2 will be stored' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Next row' })).toBeDisabled();
  });

  it('offers to number the rows where no column is a reference', async () => {
    const { user } = await chooseExtract('Type,Gender\nPerson search,Male\nPerson search,Male');
    expect(await screen.findByText('CASE-000001')).toBeVisible();
    await user.clear(screen.getByRole('textbox', { name: 'Prefix' }));
    await user.type(screen.getByRole('textbox', { name: 'Prefix' }), 'LS');
    expect(await screen.findByText('LS-000001')).toBeVisible();
  });
});
