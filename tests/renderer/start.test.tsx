import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { announce } from '../../renderer/parts/announce.tsx';
import { done, testCore } from '../support/core.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { showWindow } from './support/real-bridge.tsx';

describe('the start screen', () => {
  it('offers New, Open and the sample review, and says that nothing is recent yet', async () => {
    showWindow();
    expect(await screen.findByRole('button', { name: 'New review…' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Open a review or package…' })).toBeVisible();
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

  it('opens a review that is dropped on it, and says so while it is held above', async () => {
    const maker = testCore();
    const file = join(temporaryFolder(), 'dropped.dip');
    await done(maker, 'review.create', { file, title: 'Dropped review' });
    maker.close();
    showWindow();
    const screenOf = (await screen.findByRole('heading', { level: 1 })).closest('main') ?? document.body;
    expect(screen.getByText('Or drop its file here.')).toBeVisible();
    fireEvent.dragOver(screenOf);
    expect(screen.getByText('Let go to open it.')).toBeVisible();
    fireEvent.drop(screenOf, { dataTransfer: { files: [{ name: file }] } });
    expect(await screen.findByText('Dropped review')).toBeVisible();
  });

  it('has the focus on its heading, and nothing left to announce, when a review was closed', async () => {
    const user = userEvent.setup();
    const path = join(temporaryFolder(), 'new.dip');
    showWindow().chooseNext(path);
    await user.click(await screen.findByRole('button', { name: 'New review…' }));
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Autumn review');
    await user.click(screen.getByRole('button', { name: 'Choose where to keep it…' }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Load an extract' })).toHaveFocus());
    act(() => announce('Shared out among 2 reviewers.'));
    await user.click(screen.getByRole('button', { name: /^Close review/ }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Dip Sampler' })).toHaveFocus());
    expect(screen.getByRole('log')).toBeEmptyDOMElement();
  });

  it('says in a sentence why a file cannot be opened', async () => {
    const user = userEvent.setup();
    showWindow().chooseNext(import.meta.filename);
    await user.click(await screen.findByRole('button', { name: 'Open a review or package…' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('start.test.tsx is not a Dip Sampler review.');
  });
});
