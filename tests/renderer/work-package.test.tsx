import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { CommandInput } from '../../shared/contract/commands.ts';
import { done, testCore } from '../support/core.ts';
import { sharedReview } from '../support/shared-review.ts';
import { code } from '../support/sheets.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { type OpenedWindow, showWindow } from './support/real-bridge.tsx';

interface Issued {
  readonly shown: OpenedWindow;
  readonly user: UserEvent;
  readonly folder: string;
}

/** A window on AB's package of two cases, of which so many are complete. */
async function packageWindow(issue: Partial<CommandInput<'package.issue'>> = {}, complete = 0): Promise<Issued> {
  const folder = temporaryFolder();
  const file = join(folder, 'AB.dipwork');
  const maker = testCore();
  const { cases } = await sharedReview(maker, folder);
  await done(maker, 'package.issue', { reviewer: 'AB', file, ...issue });
  await done(maker, 'review.open', { file, passphrase: issue.passphrase ?? null });
  const coded = (cases['AB'] ?? []).slice(0, complete);
  if (complete > 0) await code(maker, folder, 'AB', [['case_ref', 'engagement'], ...coded.map((ref) => [ref, 'never'])]);
  maker.close();
  return { shown: showWindow(file), user: userEvent.setup(), folder };
}

const rail = () => screen.findByRole('complementary', { name: 'Work package' });
const begin = async (user: UserEvent): Promise<void> => {
  await user.click(await screen.findByRole('button', { name: 'Begin' }));
  await screen.findByText('Narrative covered');
};

describe('an encrypted package', () => {
  const passphrase = 'copper lantern orchard nine';

  it('asks for its passphrase until it is the right one', async () => {
    const { user } = await packageWindow({ passphrase });
    const dialog = await screen.findByRole('dialog', { name: '“AB.dipwork” is encrypted' });
    const field = within(dialog).getByLabelText(/^Passphrase/);
    expect(field).toHaveFocus();
    expect(field).toHaveAttribute('type', 'password');
    await user.click(within(dialog).getByRole('button', { name: 'Open' }));
    expect(dialog).toHaveTextContent('Type the passphrase.');
    await user.type(field, 'Copper lantern{Enter}');
    await waitFor(() => expect(dialog).toHaveTextContent(/That is not its passphrase/));
    // What was wrong is selected, so that typing takes its place.
    await user.keyboard(`${passphrase}{Enter}`);
    expect(await rail()).toHaveTextContent('Work package for AB');
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Before you read' })).toHaveFocus());
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('shows what is typed when it is wanted', async () => {
    const { user } = await packageWindow({ passphrase });
    await user.click(await screen.findByRole('checkbox', { name: 'Show what I type' }));
    expect(screen.getByLabelText(/^Passphrase/)).toHaveAttribute('type', 'text');
  });

  it('leaves the start screen where it was when it is given up', async () => {
    const { user } = await packageWindow({ passphrase });
    await screen.findByRole('dialog');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'New review…' })).toBeVisible();
  });
});

describe('a work package', () => {
  it('opens on the notice and asks for no name, and has the desk and its cases alone', async () => {
    const { user } = await packageWindow();
    await screen.findByRole('heading', { name: 'Before you read' });
    expect(screen.queryByRole('textbox', { name: /Who is coding/ })).toBeNull();
    expect(screen.getByText('You code as AB, to whom this package was issued.')).toBeVisible();
    expect(screen.queryByRole('navigation', { name: 'Places of work' })).toBeNull();
    const views = () => within(screen.getByRole('navigation', { name: 'In this place' }));
    expect(views().getAllByRole('button')).toHaveLength(2);
    await begin(user);
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
    await user.click(screen.getByRole('button', { name: 'Coding as AB' }));
    expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual(['Keys and switches']);
    await user.keyboard('{Escape}');
    await user.click(views().getByRole('button', { name: 'Cases' }));
    await screen.findByText('Find in narratives');
    expect(screen.queryByRole('button', { name: 'Somebody else codes' })).toBeNull();
    expect(screen.queryByRole('button', { name: /Whose/ })).toBeNull();
  });

  it('says how far its reviewer is, and in words that it is overdue', async () => {
    await packageWindow({ due: '2020-01-31' }, 1);
    const told = await rail();
    await waitFor(() => expect(told).toHaveTextContent('1 of 2 cases complete'));
    expect(told).toHaveTextContent('Overdue: it was due 31 January 2020');
    expect(told).toHaveTextContent('Nothing written for return yet.');
  });

  it('says by which day it is due', async () => {
    await packageWindow({ due: '2999-12-31' });
    expect(await rail()).toHaveTextContent('Due 31 December 2999');
  });

  it('writes the return, says where it is and what comes next, and what has changed since', async () => {
    const { user, shown, folder } = await packageWindow({}, 1);
    await begin(user);
    const file = join(folder, 'AB.dipreturn');
    shown.chooseNext(file);
    await user.click(screen.getByRole('button', { name: 'Write the return…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Write the return' });
    expect(dialog).toHaveTextContent('1 case is not complete yet.');
    await user.click(within(dialog).getByRole('button', { name: 'Choose where to save it…' }));
    const written = await screen.findByRole('dialog', { name: 'The return is written' });
    expect(written).toHaveTextContent('Wrote AB.dipreturn: 1 coding, complete.');
    expect(written).toHaveTextContent('Send AB.dipreturn to whoever gave you the package.');
    expect(within(written).getByRole('button', { name: 'Show it in its folder' })).toBeVisible();
    expect(existsSync(file)).toBe(true);
    await user.click(within(written).getByRole('button', { name: 'Back to the desk' }));
    const told = await rail();
    await waitFor(() => expect(told).toHaveTextContent('Nothing has changed since.'));
    await user.keyboard('d');
    await waitFor(() => expect(told).toHaveTextContent('1 case has changed since.'));
  });

  it('says of a safeguarding note that it reaches nobody but by the return', async () => {
    const { user } = await packageWindow();
    await begin(user);
    await user.click(screen.getByRole('button', { name: 'This case…' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Somebody is at risk now' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('on this computer alone until you write a return and send it');
    await user.type(within(dialog).getByRole('textbox', { name: /What makes you think so/ }), 'The last line');
    await user.click(within(dialog).getByRole('button', { name: 'Leave the note' }));
    await waitFor(async () => expect(await rail()).toHaveTextContent('A safeguarding note is in no return yet.'));
  });

  it('says in the sheet why a return cannot be written', async () => {
    const { user, shown, folder } = await packageWindow();
    shown.chooseNext(join(folder, 'AB.dipreturn'));
    await user.click(await screen.findByRole('button', { name: 'Write the return…' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Choose where to save it…' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('AB has not coded anything in this package yet');
  });

  it('leads to the return, not to the findings, when all is complete', async () => {
    const { user } = await packageWindow({}, 2);
    await begin(user);
    const done = (await screen.findAllByRole('status')).find((status) => status.textContent.includes('All 2 cases are complete.'));
    expect(screen.queryByRole('button', { name: 'See the findings' })).toBeNull();
    await user.click(within(done ?? document.body).getByRole('button', { name: 'Write the return…' }));
    expect(await screen.findByRole('dialog', { name: 'Write the return' })).toHaveTextContent('Every case is complete.');
  });
});
