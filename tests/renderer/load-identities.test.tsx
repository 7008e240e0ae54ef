import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { done } from '../support/core.ts';
import { chooseExtract } from './support/choose-extract.tsx';
import type { OpenedWindow } from './support/real-bridge.tsx';

/** Synthetic: a phone number of Ofcom's drama range and a name that stands for nobody. */
const rows = [
  'Crime Ref,Attended,OIC Closing Rationale',
  'A-1,PC Jane Okonkwo,The victim asked to be called on 07700 900123 after six.',
  'A-2,,The victim does not support further action.',
].join('\n');

async function loading(): Promise<{ user: UserEvent; shown: OpenedWindow }> {
  const opened = await chooseExtract(rows);
  await screen.findByText('2 likely identities; nothing is stored until you decide');
  return opened;
}

const stored = async ({ core }: OpenedWindow, caseRef: string) => done(core, 'case.read', { reviewer: 'Ada', caseRef });

describe('likely identities on the Load screen', () => {
  it('are shown masked, with their row, column and the text around them', async () => {
    await loading();
    const list = screen.getByRole('list', { name: 'Likely identities' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(2);
    expect(list).toHaveTextContent(/row 1.*Attended.*name/);
    expect(list).toHaveTextContent(/asked to be called on 07.* after six/);
    expect(document.body).not.toHaveTextContent(/Okonkwo|900123/);
  });

  it('mark the columns they are in', async () => {
    await loading();
    const column = screen.getByRole('row', { name: /^Attended/ });
    expect(within(column).getByText('1 likely identity')).toBeVisible();
  });

  it('must be decided on before anything can be imported', async () => {
    await loading();
    expect(screen.getByRole('button', { name: 'Import 2 cases' })).toBeDisabled();
    expect(screen.getByText('Decide what happens to the likely identities.')).toBeVisible();
  });

  it('are replaced before anything is stored', async () => {
    const { user, shown } = await loading();
    await user.click(screen.getByRole('radio', { name: /^Replace all 2, by \[name\]/ }));
    await user.click(screen.getByRole('button', { name: 'Import 2 cases' }));
    expect(await screen.findByText('2 likely identities were replaced.')).toBeVisible();
    expect(await stored(shown, 'A-1')).toMatchObject({
      extra: { Attended: 'PC [name]' },
      narrative: [{ text: 'The victim asked to be called on [phone] after six.' }],
    });
  });

  it('go in as they are for a reason alone', async () => {
    const { user, shown } = await loading();
    await user.click(screen.getByRole('radio', { name: /^Store the extract as it is/ }));
    expect(screen.getByRole('button', { name: 'Import 2 cases' })).toBeDisabled();
    await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'The panel wants the officers.');
    await user.click(screen.getByRole('button', { name: 'Import 2 cases' }));
    expect(await screen.findByText('2 likely identities were accepted as they are.')).toBeVisible();
    expect(await stored(shown, 'A-1')).toMatchObject({ extra: { Attended: 'PC Jane Okonkwo' } });
  });

  it('can be kept one by one, with a reason, while the rest is replaced', async () => {
    const { user, shown } = await loading();
    const [ofOfficer] = within(screen.getByRole('list', { name: 'Likely identities' })).getAllByRole('listitem');
    await user.click(within(ofOfficer ?? document.body).getByRole('button', { name: /^Keep .* in row 1: it is no identity$/ }));
    await user.click(screen.getByRole('radio', { name: /^Replace it, by \[name\]/ }));
    await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'Officers are named on purpose.');
    await user.click(screen.getByRole('button', { name: 'Import 2 cases' }));
    await screen.findByRole('heading', { name: 'Loaded' });
    expect(await stored(shown, 'A-1')).toMatchObject({
      extra: { Attended: 'PC Jane Okonkwo' },
      narrative: [{ text: 'The victim asked to be called on [phone] after six.' }],
    });
  });

  it('are found in the name of the file too, which is then kept without', async () => {
    const { user, shown } = await chooseExtract('Crime Ref,Ward\nA-1,North', 'Jane Okonkwo case.csv');
    expect(await screen.findByText(/^The name of the file holds a likely name: J•+ O•+$/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Import 1 case' })).toBeDisabled();
    await user.click(screen.getByRole('radio', { name: /^Replace it, by \[name\]/ }));
    await user.click(screen.getByRole('button', { name: 'Import 1 case' }));
    await screen.findByRole('heading', { name: 'Loaded' });
    expect((await done(shown.core, 'review.overview', {})).extracts).toMatchObject([{ fileName: '[name] case.csv' }]);
  });

  it('are none where they stand in columns whose headings say so: those are left out from the start', async () => {
    const { user, shown } = await chooseExtract('Crime Ref,Officer Name,Ward\nA-1,PC Jane Okonkwo,North');
    expect(await screen.findByText('none found')).toBeVisible();
    expect(screen.getByRole('button', { name: /What Officer Name becomes/ })).toHaveTextContent('Leave out');
    await user.click(screen.getByRole('button', { name: 'Import 1 case' }));
    await screen.findByRole('heading', { name: 'Loaded' });
    expect((await stored(shown, 'A-1')).extra).toEqual({ Ward: 'North' });
  });

  it('are gone once their columns are left out', async () => {
    const { user } = await loading();
    for (const heading of ['Attended', 'OIC Closing Rationale']) {
      await user.click(screen.getByRole('button', { name: new RegExp(`What ${heading} becomes`) }));
      await user.click(await screen.findByRole('option', { name: 'Leave out' }));
    }
    expect(screen.getByText('none found')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Import 2 cases' })).toBeEnabled();
  });
});
