import { join } from 'node:path';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { done, testCore } from '../support/core.ts';
import { csv } from '../support/csv.ts';
import { written } from '../support/sheets.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { type OpenedWindow, showWindow } from './support/real-bridge.tsx';

/** Six flagged cases, shared out between Ada and Ben. */
async function sitting(): Promise<{ shown: OpenedWindow; own: string[] }> {
  const folder = temporaryFolder();
  const review = join(folder, 'r.dip');
  const maker = testCore();
  await done(maker, 'review.create', { file: review, title: 'Sitting' });
  const rows = Array.from({ length: 6 }, (_, at) => [`C-0${at + 1}`, 'child', 'An account.']);
  await done(maker, 'extract.import', { file: written(folder, 'e.csv', csv([['Crime Ref', 'Content Flags', 'Summary'], ...rows])) });
  await done(maker, 'draw.make', { size: 6, seed: 'dice' });
  const { shares } = await done(maker, 'assign.make', { reviewers: ['Ada', 'Ben'], seed: 'share' });
  await done(maker, 'care.save', { settings: { notice: 'Take care.\n\nTake time.' } });
  maker.close();
  return { shown: showWindow(review), own: shares[0]?.cases ?? [] };
}

describe('before a sitting', () => {
  it('tells the notice, the flags among one’s own cases, and who to turn to', async () => {
    await sitting();
    const user = userEvent.setup();
    await screen.findByText('Take care.');
    expect(screen.getByText('Take time.')).toBeVisible();
    await screen.findByText('6 of the 6 cases are flagged child.');
    await user.click(await screen.findByRole('radio', { name: 'Ada' }));
    await screen.findByText('3 of your 3 cases are flagged child.');
    expect(screen.getByRole('radio', { name: 'Ada' })).toHaveFocus();
    expect(screen.getByText('0808 500 2222')).toBeVisible();
  });

  it('begins where the reviewer left off, and keeps how they like to work', async () => {
    const { shown, own } = await sitting();
    const user = userEvent.setup();
    await screen.findByText('Take care.');
    await done(shown.core, 'coding.save', { reviewer: 'Ada', caseRef: own[2] ?? '', changes: { domestic: 'present' } });
    await user.click(await screen.findByRole('radio', { name: 'Ada' }));
    await screen.findByText(new RegExp(`You begin at ${own[2] ?? ''}`));
    await user.click(screen.getByRole('checkbox', { name: 'Cover each narrative until I ask for it' }));
    await user.click(screen.getByRole('button', { name: 'Offer a break' }));
    const minutes = screen.getByRole('textbox', { name: 'After so many minutes of reading' });
    await user.clear(minutes);
    await user.type(minutes, '500');
    expect(screen.getByRole('button', { name: 'Begin' })).toBeDisabled();
    await user.clear(minutes);
    await user.type(minutes, '30');
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    await screen.findByRole('heading', { name: own[2] ?? '' });
    await waitFor(async () =>
      expect(await done(shown.core, 'desk.settings', { reviewer: 'Ada' })).toMatchObject({ coverEach: false, breakAfterMinutes: 30 }),
    );
    expect(await done(shown.core, 'desk.settings', { reviewer: 'Ben' })).toMatchObject({ coverEach: true, breakAfterMinutes: 20 });
  });

  it('writes nothing down of one who only looks', async () => {
    const { shown } = await sitting();
    const user = userEvent.setup();
    await user.type(await screen.findByRole('textbox', { name: /Who is coding/ }), 'Cleo');
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    await screen.findByRole('heading', { level: 1 });
    expect((await done(shown.core, 'desk.sitting', { reviewer: null })).reviewers).toEqual(['Ada', 'Ben']);
  });
});
