import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { showWindow } from './support/real-bridge.tsx';

describe('the start screen', () => {
  it('offers New, Open and the sample review, and says that nothing is recent yet', async () => {
    showWindow();
    expect(await screen.findByRole('button', { name: 'New review…' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Open…' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try the sample review' })).toBeVisible();
    expect(await screen.findByText('Reviews you open will be listed here.')).toBeVisible();
  });

  it('asks for a title before it makes a review', async () => {
    const user = userEvent.setup();
    const path = join(temporaryFolder(), 'new.dip');
    showWindow().chooseNext(path);
    await user.click(await screen.findByRole('button', { name: 'New review…' }));
    await user.click(screen.getByRole('button', { name: 'Choose where to keep it…' }));
    expect(await screen.findByText('Give the review a title.')).toBeVisible();
    expect(existsSync(path)).toBe(false);
  });

  it('makes the review where the person says and goes on to Load', async () => {
    const user = userEvent.setup();
    const path = join(temporaryFolder(), 'new.dip');
    showWindow().chooseNext(path);
    await user.click(await screen.findByRole('button', { name: 'New review…' }));
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Autumn review');
    await user.click(screen.getByRole('button', { name: 'Choose where to keep it…' }));
    expect(await screen.findByRole('heading', { name: 'Load an extract' })).toBeVisible();
    expect(screen.getByText('Autumn review')).toBeVisible();
    expect(existsSync(path)).toBe(true);
  });

  it('opens the help by F1, with the accessibility statement in it', async () => {
    const user = userEvent.setup();
    showWindow();
    await screen.findByRole('button', { name: 'New review…' });
    await user.keyboard('{F1}');
    const help = await screen.findByRole('dialog', { name: 'Help' });
    expect(help).toHaveTextContent('Accessibility statement');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says in a sentence why a file cannot be opened', async () => {
    const user = userEvent.setup();
    showWindow().chooseNext(import.meta.filename);
    await user.click(await screen.findByRole('button', { name: 'Open…' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('start.test.tsx is not a Dip Sampler review.');
  });
});
