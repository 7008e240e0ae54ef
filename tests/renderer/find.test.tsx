import { join } from 'node:path';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { done, testCore } from '../support/core.ts';
import { findReview } from '../support/find-review.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { type OpenedWindow, showWindow } from './support/real-bridge.tsx';
import { giveSizes } from './support/sized-page.ts';

const tenRows = 11 * 32;

let user: UserEvent;
let shown: OpenedWindow;
let refs: readonly string[];

/** At the desk of reviewer AB, with thirty drawn cases; every third speaks of fear. */
beforeEach(async () => {
  giveSizes(tenRows);
  const folder = temporaryFolder();
  const maker = testCore();
  const cases = Array.from({ length: 30 }, (_, at) => ({
    summary: at % 3 === 0 ? `Account ${at}: she feared what he would do.` : `Account ${at}: he left.`,
    flags: at % 2 === 0 ? 'child; violence' : '',
    age: String(13 + at),
  }));
  const made = await findReview(maker, folder, cases);
  refs = made.refs;
  await done(maker, 'coding.save', { reviewer: 'AB', caseRef: refs[4] ?? '', changes: { domestic: 'present' } });
  await done(maker, 'coding.save', { reviewer: 'CD', caseRef: refs[5] ?? '', changes: { domestic: 'present' } });
  maker.close();
  shown = showWindow(join(folder, 'find.dip'));
  user = userEvent.setup();
  await user.type(await screen.findByRole('textbox', { name: /Who is coding/ }), 'AB');
  await user.click(screen.getByRole('button', { name: 'Begin' }));
  // A sitting begins where the reviewer left off.
  await screen.findByRole('heading', { level: 1, name: refs[4] ?? '' });
});

const grid = () => screen.findByRole('grid', { name: 'Cases' });
const search = () => screen.findByRole('searchbox', { name: /Find in narratives/ });
const rowOf = async (ref: string) => (await screen.findByRole('rowheader', { name: ref })).closest('tr') as HTMLElement;
const count = (text: string) => waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text));

async function openTable(): Promise<void> {
  await user.keyboard('{Control>}f{/Control}');
  await grid();
}

async function choose(list: string, option: RegExp): Promise<void> {
  await user.click(screen.getByRole('button', { name: new RegExp(`${list}$`) }));
  await user.click(await screen.findByRole('option', { name: option }));
}

describe('Ctrl F in the Code place', () => {
  it('opens the table with the keyboard in its search, and again from anywhere in it', async () => {
    await openTable();
    expect(await search()).toHaveFocus();
    await user.type(await search(), 'fear');
    await user.tab();
    await user.keyboard('{Control>}f{/Control}');
    expect(await search()).toHaveFocus();
  });

  it('is left alone in a dialog', async () => {
    await user.keyboard('{Shift>}?{/Shift}');
    await screen.findByRole('dialog');
    await user.keyboard('{Control>}f{/Control}');
    expect(screen.queryByRole('grid')).toBeNull();
  });
});

describe('the table', () => {
  it('shows each case in desk order with what this reviewer has done, and nothing of another’s or of the narratives', async () => {
    await openTable();
    await count('30 of 30 cases');
    expect(await grid()).toHaveAttribute('aria-rowcount', '31');
    const cells = async (ref: string) => [...(await rowOf(ref)).children].map(({ textContent }) => textContent);
    expect((await cells(refs[4] ?? '')).slice(0, 3)).toEqual([refs[4], '5', 'Begun']);
    expect((await cells(refs[4] ?? ''))[4]).toBe('1');
    expect((await cells(refs[5] ?? '')).slice(2, 5)).toEqual(['Not begun', expect.any(String), '']);
    expect(document.body).not.toHaveTextContent('feared');
  });

  it('opens the case under the keys at the desk, and is as it was when one comes back', async () => {
    await openTable();
    await rowOf(refs[0] ?? '');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveTextContent(refs[0] ?? '');
    await user.keyboard('{PageDown}{ArrowDown}{ArrowRight}{Enter}');
    await screen.findByRole('heading', { level: 1, name: refs[11] ?? '' });
    await user.click(screen.getByRole('button', { name: 'Cases' }));
    await rowOf(refs[11] ?? '');
    const kept = (await grid()).querySelector('[tabindex="0"]');
    expect(kept?.closest('tr')).toHaveAttribute('aria-rowindex', '13');
    expect(kept).toHaveAttribute('aria-colindex', '2');
  });

  it('opens a case by its reference with one click', async () => {
    await openTable();
    await user.click(await screen.findByRole('rowheader', { name: refs[3] ?? '' }));
    await screen.findByRole('heading', { level: 1, name: refs[3] ?? '' });
  });

  it('shows what was coded since, when one comes back', async () => {
    await openTable();
    await user.click(await screen.findByRole('rowheader', { name: refs[2] ?? '' }));
    await screen.findByRole('heading', { level: 1, name: refs[2] ?? '' });
    await user.keyboard('d');
    await waitFor(async () =>
      expect((await done(shown.core, 'case.read', { reviewer: 'AB', caseRef: refs[2] ?? '' })).coding.values).toEqual({
        domestic: 'present',
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Cases' }));
    await waitFor(async () => expect(within(await rowOf(refs[2] ?? '')).getByText('Begun')).toBeVisible());
  });

  it('is narrowed by state, flag, theme and conditions, and whole again by one button', async () => {
    await openTable();
    await count('30 of 30 cases');
    await choose('State', /^Begun \(1\)/);
    await count('1 of 30 cases');
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    await count('30 of 30 cases');
    await choose('Content flag', /^child \(15\)/);
    await count('15 of 30 cases');
    await choose('Theme', /^Domestic/);
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^[01] of 30 cases$/));
    await choose('State of the theme', /is not coded/);
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^1[45] of 30 cases$/));
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    await user.click(screen.getByRole('button', { name: 'Conditions…' }));
    await user.click(await screen.findByRole('button', { name: 'Edit it as text' }));
    await user.type(screen.getByRole('textbox', { name: 'Expression' }), "victimAge < 18 or has('domestic')");
    await user.click(screen.getByRole('button', { name: 'Show these cases' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^[56] of 30 cases$/));
    expect(screen.getByText(/^Where victimAge/)).toBeVisible();
  });
});

describe('words in narratives', () => {
  it('narrow the table as they are typed, with how often they stand in each, and no word of it shown', async () => {
    await openTable();
    await user.type(await search(), 'fear');
    await count('10 of 30 cases');
    expect(within(await grid()).getByRole('columnheader', { name: 'Places' })).toBeVisible();
    expect(document.body).not.toHaveTextContent('feared');
    await user.keyboard('{Escape}');
    await count('30 of 30 cases');
  });

  it('are shown with the words around them once that is switched on, until the sitting ends', async () => {
    await openTable();
    await user.type(await search(), 'fear');
    await count('10 of 30 cases');
    await user.click(screen.getByRole('checkbox', { name: 'Show the words around' }));
    const [found] = await screen.findAllByText('feared');
    expect(found?.tagName).toBe('MARK');
    expect(found?.closest('td')).toHaveTextContent(/she feared what he would do\./);
    await user.click(screen.getByRole('button', { name: 'Somebody else codes' }));
    await user.type(await screen.findByRole('textbox', { name: /Who is coding/ }), 'AB');
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    await count('30 of 30 cases');
    expect(await search()).toHaveValue('');
    expect(screen.getByRole('checkbox', { name: 'Show the words around' })).not.toBeChecked();
  });

  it('that stand nowhere are told so; a lone sign looks for nothing', async () => {
    await openTable();
    await user.type(await search(), 'nowhere');
    expect(await screen.findByText(/No narrative has that/)).toBeVisible();
    await user.clear(await search());
    await user.type(await search(), '-');
    await count('30 of 30 cases');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
