import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { done, testCore } from '../support/core.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { type OpenedWindow, showWindow } from './support/real-bridge.tsx';

/** A window on an empty review, with an extract chosen. */
async function loading(extract: string): Promise<{ user: UserEvent; shown: OpenedWindow }> {
  const folder = temporaryFolder();
  const review = join(folder, 'r.dip');
  const maker = testCore();
  await done(maker, 'review.create', { file: review, title: 'Load test' });
  maker.close();
  const file = join(folder, 'extract.csv');
  writeFileSync(file, extract);
  const shown = showWindow(review);
  shown.chooseNext(file);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Choose a file…' }));
  return { user, shown };
}

const rows = [
  'Crime Ref,Recorded Date,DA Flag,OIC Closing Rationale',
  'A-1,01/02/2023,Y,"A short account, not shown here."',
  'A-2,03/02/2023,N,Another.',
].join('\n');

describe('the Load screen', () => {
  it('shows how the first row will be stored, without showing the narrative', async () => {
    await loading(rows);
    expect(await screen.findByText('1 February 2023')).toBeVisible();
    expect(screen.getByText('Covered. 6 words.')).toBeVisible();
    expect(document.body).not.toHaveTextContent('A short account');
  });

  it('imports only once somebody has said that the extract names nobody', async () => {
    const { user } = await loading(rows);
    const button = await screen.findByRole('button', { name: 'Import 2 cases' });
    expect(button).toBeDisabled();
    await user.click(screen.getByText('I have checked that this extract names nobody'));
    await user.click(button);
    expect(await screen.findByRole('heading', { name: 'Loaded' })).toBeVisible();
  });

  it('gives a field to one column at a time', async () => {
    const { user } = await loading(rows);
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
    const { user } = await loading(`${rows}\nA-1,04/02/2023,N,Again.`);
    expect(await screen.findByRole('radio', { name: 'Stop, so that the file can be mended' })).toBeChecked();
    await user.click(screen.getByText('I have checked that this extract names nobody'));
    await user.click(screen.getByRole('button', { name: 'Import 3 cases' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('extract.csv: 1 row repeats a case reference; the first is “A-1” in row 3.');
  });

  it('offers to number the rows where no column is a reference', async () => {
    const { user } = await loading('Type,Gender\nPerson search,Male\nPerson search,Male');
    expect(await screen.findByText('CASE-000001')).toBeVisible();
    await user.clear(screen.getByRole('textbox', { name: 'Prefix' }));
    await user.type(screen.getByRole('textbox', { name: 'Prefix' }), 'LS');
    expect(await screen.findByText('LS-000001')).toBeVisible();
  });
});
