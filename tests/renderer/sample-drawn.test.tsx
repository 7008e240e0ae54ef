import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { done } from '../support/core.ts';
import { sampleWindow } from './support/sample-window.tsx';

const simple = { size: 8, seed: 'dice' };
const tab = (name: string) => screen.getByRole('tab', { name });

describe('the certificate in the window', () => {
  it('states the facts and derives the draw again', async () => {
    const { user } = await sampleWindow({ method: 'stratified', stratify: 'area', ...simple });
    expect(await screen.findByText('In proportion to the frame; by largest remainder')).toBeVisible();
    expect(screen.getByRole('table', { name: 'Strata' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Derive it again' }));
    expect(await screen.findByText('draw-1 comes out again, case for case.')).toBeVisible();
  });

  it('is saved where the person says', async () => {
    const { user, shown, folder } = await sampleWindow(simple);
    const file = join(folder, 'certificate.json');
    shown.chooseNext(file);
    await user.click(screen.getByRole('button', { name: 'Save the certificate…' }));
    expect(await screen.findByText('Wrote certificate.json.')).toBeVisible();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ drawId: 'draw-1', seed: 'dice' });
  });
});

describe('taking a case out', () => {
  it('asks why and by whom, and puts the next ticket in its place', async () => {
    const { user, shown } = await sampleWindow(simple);
    await user.click(tab('Cases'));
    const [first] = await done(shown.core, 'draw.tickets', {});
    const ref = first?.caseRef ?? '';
    await user.click(await screen.findByRole('button', { name: `Take out… ${ref}` }));
    const dialog = await screen.findByRole('dialog', { name: `Take ${ref} out of the draw` });
    await user.click(within(dialog).getByRole('button', { name: `Take ${ref} out` }));
    expect(within(dialog).getByRole('alert')).toHaveTextContent('Say why the case is taken out.');
    expect(within(dialog).getByRole('textbox', { name: 'Who takes it out' })).toHaveAccessibleDescription('Say who takes the case out.');
    await user.click(within(dialog).getByRole('radio', { name: 'File missing' }));
    await user.type(within(dialog).getByRole('textbox', { name: 'Who takes it out' }), 'AB');
    await user.click(within(dialog).getByRole('button', { name: `Take ${ref} out` }));
    expect(await screen.findByText(/^Taken out by AB: File missing\. C-\d+ stands in\.$/)).toBeVisible();
    expect(await screen.findByText(`Stands in for ${ref}.`)).toBeVisible();
    expect(await screen.findByText('8 cases of 40, 1 taken out since')).toBeVisible();
    // The button that opened the dialog is gone with its row.
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Cases in draw order' })).toHaveFocus());
  });

  it('says that nothing comes next where there are no tickets', async () => {
    const { user } = await sampleWindow({ method: 'census' });
    await user.click(tab('Cases'));
    expect(screen.queryByRole('columnheader', { name: 'Ticket' })).toBeNull();
    await user.click(await screen.findByRole('button', { name: 'Take out… C-001' }));
    expect(
      await screen.findByText('A census draw has no tickets, so nothing comes next: the sample becomes smaller by one.'),
    ).toBeVisible();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('finds a case by a part of its reference', async () => {
    const { user } = await sampleWindow({ method: 'census' });
    await user.click(tab('Cases'));
    await user.type(await screen.findByRole('searchbox', { name: 'Find a case' }), '-03');
    expect(await screen.findByText('10 of 40 cases')).toBeVisible();
    expect(screen.queryByRole('rowheader', { name: 'C-001' })).toBeNull();
  });
});

describe('a draw of more than five hundred cases', () => {
  it('is shown in pages', async () => {
    const { user } = await sampleWindow({ method: 'census' }, 503);
    await user.click(tab('Cases'));
    expect(await screen.findByText('1 to 500 of 503')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Previous cases' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Next cases' }));
    expect(screen.getByText('501 to 503 of 503')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Next cases' })).toBeDisabled();
    expect(screen.getAllByRole('rowheader')).toHaveLength(3);
  });
});

describe('drawing more', () => {
  it('adds the next tickets, and not fewer than there are', async () => {
    const { user, shown } = await sampleWindow(simple);
    const before = await done(shown.core, 'draw.tickets', {});
    await user.click(screen.getByRole('button', { name: 'Draw more…' }));
    const field = await screen.findByRole('textbox', { name: 'The sample is to come to' });
    await user.clear(field);
    await user.type(field, '8');
    expect(field).toHaveAccessibleDescription('From 9 to 40.');
    await user.clear(field);
    await user.type(field, '12');
    await user.click(screen.getByRole('button', { name: 'Draw 4 more' }));
    expect(await screen.findByRole('button', { name: /Draw to look at/ })).toHaveTextContent(/^draw-2, 12 cases/);
    const after = await done(shown.core, 'draw.tickets', {});
    expect(after.slice(0, 8).map(({ caseRef }) => caseRef)).toEqual(before.map(({ caseRef }) => caseRef));
    await user.click(screen.getByRole('button', { name: /Draw to look at/ }));
    await user.click(await screen.findByRole('option', { name: /^draw-1/ }));
    expect(await screen.findByText(/This is an earlier draw\. Places of work show the latest, draw-2\./)).toBeVisible();
  });
});

describe('the sample beside its frame', () => {
  it('names the largest gaps first and marks the field of the strata', async () => {
    const { user, shown } = await sampleWindow({ method: 'stratified', stratify: 'area', ...simple });
    await user.click(tab('Like the frame?'));
    expect(await screen.findByRole('heading', { name: 'Where they differ most' })).toBeVisible();
    const { gaps, leftOut } = await done(shown.core, 'draw.compare', {});
    const items = within(screen.getByRole('list', { name: 'Where they differ most' })).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual(gaps.map(({ sentence }) => sentence));
    expect(screen.getByRole('table', { name: 'Area by design' })).toBeVisible();
    for (const field of leftOut) expect(screen.getByText(new RegExp(`^Left out.*${field}`))).toBeVisible();
  });
});

describe('sharing out', () => {
  it('names reviewers, keeps an interest out, and shows who has what', async () => {
    const { user, shown } = await sampleWindow(simple);
    const [first] = await done(shown.core, 'draw.tickets', {});
    const ref = first?.caseRef ?? '';
    await user.click(tab('Share out'));
    expect(await screen.findByText('Name at least one reviewer.')).toBeVisible();
    const add = screen.getByRole('textbox', { name: 'Add a reviewer' });
    await user.type(add, 'AB{Enter}');
    expect(screen.getByText('Two reviewers are needed to code cases twice.')).toBeVisible();
    await user.type(add, 'CD, EF{Enter}');
    await user.click(screen.getByRole('button', { name: 'Remove EF' }));
    expect(add).toHaveFocus();
    await user.click(screen.getByRole('button', { name: /Reviewer with an interest/ }));
    await user.click(await screen.findByRole('option', { name: 'AB' }));
    await user.type(screen.getByRole('textbox', { name: 'Case' }), ref);
    await user.click(screen.getByRole('button', { name: 'Add the interest' }));
    expect(screen.getByText(`AB does not get ${ref}.`)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'No case' }));
    await user.type(screen.getByRole('textbox', { name: 'Seed of the share-out' }), 'share');
    await user.click(screen.getByRole('button', { name: 'Share out 8 cases' }));
    expect(await screen.findByRole('heading', { name: 'Who has what' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Who has what' })).toHaveFocus();
    expect(screen.getByText('No case is coded twice.')).toBeVisible();
    const { shares } = await done(shown.core, 'assign.list', {});
    expect(shares.map(({ reviewer }) => reviewer)).toEqual(['AB', 'CD']);
    expect(shares.find(({ reviewer }) => reviewer === 'AB')?.cases).not.toContain(ref);
  });

  it('is done again when somebody drops out, and says what stays', async () => {
    const { user } = await sampleWindow(simple);
    await user.click(tab('Share out'));
    await user.type(await screen.findByRole('textbox', { name: 'Add a reviewer' }), 'AB, CD{Enter}');
    await user.type(screen.getByRole('textbox', { name: 'Seed of the share-out' }), 'share');
    await user.click(screen.getByRole('button', { name: 'Share out 8 cases' }));
    await user.click(await screen.findByRole('button', { name: 'Share out again…' }));
    expect(screen.getByText(/What was completed stays with whoever completed it\./)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Remove CD' }));
    await user.click(screen.getByRole('radio', { name: 'No case' }));
    await user.type(screen.getByRole('textbox', { name: 'Seed of the share-out' }), 'again');
    await user.click(screen.getByRole('button', { name: 'Share out 8 cases' }));
    expect(await screen.findByRole('row', { name: /^AB 8 / })).toBeVisible();
  });
});
