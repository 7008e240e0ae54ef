import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { codingChanged } from '../../renderer/core/queries.ts';
import { type Coding, emptyCoding } from '../../shared/coding/coding.ts';
import { done, testCore } from '../support/core.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { type OpenedWindow, showWindow } from './support/real-bridge.tsx';

let user: UserEvent;
let shown: OpenedWindow;
let firstCase: string;

/** A window at the desk of reviewer AB, with two drawn cases. */
beforeEach(async () => {
  const folder = temporaryFolder();
  const review = join(folder, 'r.dip');
  const extract = join(folder, 'extract.csv');
  writeFileSync(
    extract,
    'Crime Ref,Content Flags,Summary\nA-1,violence,"The first account."\nA-2,,"The second account."\nA-3,,"A third, not drawn."\n',
  );
  const maker = testCore();
  await done(maker, 'review.create', { file: review, title: 'Desk test' });
  await done(maker, 'extract.import', { file: extract });
  const { cases } = await done(maker, 'draw.make', { size: 2, seed: 'desk' });
  firstCase = cases[0] ?? '';
  maker.close();
  shown = showWindow(review);
  user = userEvent.setup();
  await user.type(await screen.findByRole('textbox', { name: /Who is coding/ }), 'AB');
  await user.click(screen.getByRole('button', { name: 'Begin' }));
  await screen.findByRole('heading', { name: firstCase });
});

/** What the review itself holds of the case, asked of the core and not of the window. */
async function stored(): Promise<Coding> {
  return (await done(shown.core, 'case.read', { reviewer: 'AB', caseRef: firstCase })).coding;
}

const theme = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) });

describe('the desk', () => {
  it('marks a theme present by its key and keeps it in the review', async () => {
    await user.keyboard('d');
    await waitFor(() => expect(theme('Domestic')).toHaveAttribute('aria-pressed', 'true'));
    await waitFor(async () => expect((await stored()).values).toEqual({ domestic: 'present' }));
  });

  it.each([
    ['an answer', () => screen.getByRole('radio', { name: /Never/ })],
    ['a theme', () => theme('Domestic')],
    ['a text', () => screen.getAllByRole('textbox')[0] ?? document.body],
  ])('completes the case by Ctrl Enter wherever the focus is: on %s', async (_, focused) => {
    await user.click(screen.getByRole('radio', { name: /Never/ }));
    await waitFor(async () => expect((await stored()).values).toMatchObject({ engagement: 'never' }));
    await user.click(focused());
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(async () => expect((await stored()).status).toBe('complete'));
  });

  it.each([
    ['an answer', () => screen.getByRole('radio', { name: /Never/ })],
    ['a theme', () => theme('Domestic')],
    ['a way on', () => screen.getByRole('button', { name: 'Later: come back to this case' })],
  ])('does nothing to what has the focus by Ctrl Enter: %s', async (_, focused) => {
    const target = focused();
    target.focus();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText(/before completing the case/);
    target.focus();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText(/before completing the case/);
    expect(await stored()).toMatchObject({ status: 'open', values: {} });
  });

  it('has the sentence about a missing answer by its question, under the keyboard, and leaves it with its case', async () => {
    await user.keyboard('{Control>}{Enter}{/Control}');
    const question = (await screen.findByText(/before completing the case/)).closest('[role=radiogroup]');
    expect(question).toHaveTextContent('Did the victim support police action?');
    expect(question).toContainElement(document.activeElement as HTMLElement);
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await waitFor(() => expect(screen.queryByRole('heading', { name: firstCase })).toBeNull());
    await waitFor(() => expect(screen.queryByText(/before completing the case/)).toBeNull());
  });

  it('says of a case to compare, and of no other, that it does not count', async () => {
    expect(screen.queryByText(/It does not count/)).toBeNull();
    await done(shown.core, 'calibration.choose', { size: 1, by: 'Sec' });
    await user.keyboard('d');
    await waitFor(async () => expect((await stored()).values).toEqual({ domestic: 'present' }));
    await codingChanged('everything');
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await screen.findByText(/It does not count/);
  });

  it('takes a theme back by the same key', async () => {
    await user.keyboard('dd');
    await waitFor(async () => expect((await stored()).values).toEqual({}));
    expect(theme('Domestic')).toHaveAttribute('aria-pressed', 'false');
  });

  it('turns through the other states with Shift', async () => {
    await user.keyboard('{Shift>}D{/Shift}');
    await waitFor(async () => expect((await stored()).values).toEqual({ domestic: 'absent' }));
    await user.keyboard('{Shift>}D{/Shift}');
    await waitFor(async () => expect((await stored()).values).toEqual({ domestic: 'unclear' }));
  });

  it('takes the other reasons back when the file gives none, and brings them back by undo', async () => {
    await user.keyboard('f');
    await waitFor(async () => expect((await stored()).values).toEqual({ 'reprisal-fear': 'present' }));
    await user.keyboard('0');
    await waitFor(async () => expect((await stored()).values).toEqual({ 'reprisal-fear': 'absent', 'reason-not-recorded': 'present' }));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect((await stored()).values).toEqual({ 'reprisal-fear': 'present' }));
  });

  it('answers the required question by digit', async () => {
    await user.keyboard('3');
    await waitFor(async () => expect((await stored()).values).toEqual({ engagement: 'maintained' }));
    expect(screen.getByRole('radio', { name: 'Maintained' })).toBeChecked();
  });

  it('takes letters typed in a note for letters', async () => {
    await user.type(screen.getByRole('textbox', { name: 'Note to yourself or the chair' }), 'dtf');
    await waitFor(async () => expect(await stored()).toEqual({ ...emptyCoding, note: 'dtf' }));
  });

  it('keeps a note with the case it was typed in, even when the case is left in the same breath', async () => {
    await user.type(screen.getByRole('textbox', { name: 'Note to yourself or the chair' }), 'for this one');
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await screen.findByText(/^Case 2 of 2/);
    await waitFor(async () => expect((await stored()).note).toBe('for this one'));
    const other = screen.getByRole('heading', { level: 1 }).textContent;
    expect((await done(shown.core, 'case.read', { reviewer: 'AB', caseRef: other })).coding.note).toBe('');
  });

  it('tags nothing by single keys once they are switched off', async () => {
    await user.keyboard('{Shift>}?{/Shift}');
    await user.click(await screen.findByRole('checkbox', { name: 'Tag with single keys' }));
    await user.keyboard('{Escape}');
    await user.keyboard('d');
    expect(theme('Domestic')).toHaveAttribute('aria-pressed', 'false');
    expect((await stored()).values).toEqual({});
  });

  it('keeps the narrative out of the page until it is asked for', async () => {
    expect(document.body).not.toHaveTextContent('account.');
    await user.click(screen.getByRole('button', { name: 'Show' }));
    expect(document.body).toHaveTextContent(/The (first|second) account\./);
  });

  it('sets the themes nobody touched to absent on completing, and turns to the next case', async () => {
    await user.keyboard('d1');
    await waitFor(async () => expect(Object.keys((await stored()).values)).toHaveLength(2));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText(/^Case 2 of 2/);
    const coding = await stored();
    expect(coding.status).toBe('complete');
    expect(coding.values).toMatchObject({
      domestic: 'present',
      engagement: 'never',
      'third-party': 'absent',
      'reason-not-recorded': 'absent',
    });
  });
});
