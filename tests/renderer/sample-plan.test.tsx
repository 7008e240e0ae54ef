import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { diceShown, seedOf } from '../../renderer/sample/dice.ts';
import { done } from '../support/core.ts';
import { written } from '../support/sheets.ts';
import { type SampleWindow, sampleWindow } from './support/sample-window.tsx';

const size = () => screen.getByRole('textbox', { name: 'How many cases' });

/** Types a text in place of what stands in a field. */
async function retype({ user }: SampleWindow, field: HTMLElement, text: string): Promise<void> {
  await user.clear(field);
  await user.type(field, text);
}

describe('dice as a seed', () => {
  it.each([
    ['46213 55162', '4621355162'],
    [' 6 6 ', '66'],
    ['46213 55167', '46213 55167'],
    ['blue lamp', 'blue lamp'],
    ['', ''],
  ])('takes %j for %j', (text, seed) => {
    expect(seedOf(text)).toBe(seed);
  });

  it('are shown in fives with a place for each to come', () => {
    expect(diceShown('46213 55')).toEqual({ fives: ['46213', '55···', '·····', '·····'], count: 7, hadSpaces: true });
    expect(diceShown('12345612345612345612345')?.fives).toEqual(['12345', '61234', '56123', '45612', '345']);
    expect(diceShown('seven')).toBeNull();
  });

  it('counts them as they are typed, warns where they were rolled here, and takes any other text', async () => {
    const { user } = await sampleWindow();
    const seed = screen.getByRole('textbox', { name: 'Seed' });
    await user.type(seed, '46213551624413');
    expect(screen.getByText('14 of 20 dice')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Roll 20 dice here' }));
    expect(screen.getByText('20 dice. That is enough.')).toBeVisible();
    expect(screen.getByText('Rolled on this computer. Dice rolled in public convince more people.')).toBeVisible();
    await user.clear(seed);
    await user.type(seed, 'blue lamp');
    expect(screen.getByText('Taken letter by letter, as typed.')).toBeVisible();
  });
});

describe('the plan of a draw', () => {
  it('draws what it says, and shows the certificate', async () => {
    const at = await sampleWindow();
    await retype(at, size(), '8');
    await at.user.type(screen.getByRole('textbox', { name: 'Seed' }), '66666 11111');
    await at.user.click(screen.getByRole('button', { name: 'Draw 8 cases' }));
    expect(await screen.findByRole('heading', { name: 'Certificate of the draw' })).toHaveFocus();
    const { draws } = await done(at.shown.core, 'review.overview', {});
    expect(draws).toMatchObject([{ method: 'simple', size: 8, seed: '6666611111', where: '' }]);
  });

  it('says below its field what is wrong with a size, and does not draw', async () => {
    const at = await sampleWindow();
    await at.user.type(screen.getByRole('textbox', { name: 'Seed' }), '1');
    await retype(at, size(), '41');
    expect(size()).toHaveAccessibleDescription('A whole number from 1 to 40.');
    expect(screen.getByRole('button', { name: 'Draw the cases' })).toBeDisabled();
  });

  it('shows what each stratum gives, live, and minimums that cannot be met', async () => {
    const at = await sampleWindow();
    await at.user.click(screen.getByRole('radio', { name: /^Stratified/ }));
    expect(screen.getByText('Choose the field to stratify by.')).toBeVisible();
    await at.user.click(screen.getByRole('button', { name: /Stratify by/ }));
    await at.user.click(await screen.findByRole('option', { name: 'Area' }));
    await retype(at, size(), '10');
    const table = await screen.findByRole('table', { name: 'Strata' });
    expect(await within(table).findByRole('row', { name: 'All strata 40 10' })).toBeVisible();
    expect(within(table).getByRole('row', { name: 'North 16 4' })).toBeVisible();
    const minimum = screen.getByRole('textbox', { name: 'At least, of each stratum' });
    await retype(at, minimum, '5');
    await waitFor(() => expect(minimum).toHaveAccessibleDescription(/^The minimums of 4 strata come to/));
  });

  it('takes the rates of an earlier review from a file', async () => {
    const at = await sampleWindow();
    await at.user.click(screen.getByRole('radio', { name: /^Stratified/ }));
    await at.user.click(screen.getByRole('button', { name: /Stratify by/ }));
    await at.user.click(await screen.findByRole('option', { name: 'Area' }));
    await retype(at, size(), '10');
    await at.user.click(screen.getByRole('radio', { name: 'By how much they vary' }));
    expect(screen.getByText('Say where the earlier shares come from.')).toBeVisible();
    at.shown.chooseNext(written(at.folder, 'rates.csv', 'North,0.5\nSouth,0.01\nEast,0.01\n,0.01\n'));
    await at.user.click(screen.getByRole('button', { name: 'Choose the file…' }));
    const table = await screen.findByRole('table', { name: 'Strata' });
    expect(await within(table).findByRole('row', { name: 'North 16 8' })).toBeVisible();
  });

  it('takes the rates of a coded draw by one of its measures', async () => {
    const at = await sampleWindow({ size: 20, seed: 'first' });
    const [one, two] = await done(at.shown.core, 'draw.tickets', {});
    const codings = `case_ref,engagement,reprisal-fear\n${one?.caseRef ?? ''},never,1\n${two?.caseRef ?? ''},withdrew,1\n`;
    await done(at.shown.core, 'coding.bulk', { reviewer: 'AB', file: written(at.folder, 'ab.csv', codings) });
    await at.user.click(screen.getByRole('button', { name: 'Draw another sample…' }));
    await at.user.click(screen.getByRole('radio', { name: /^Stratified/ }));
    await at.user.click(screen.getByRole('button', { name: /Stratify by/ }));
    await at.user.click(await screen.findByRole('option', { name: 'Domestic flag' }));
    await retype(at, size(), '10');
    await at.user.click(screen.getByRole('radio', { name: 'By how much they vary' }));
    await at.user.click(screen.getByRole('button', { name: /Measure/ }));
    await at.user.click(await screen.findByRole('option', { name: 'Fear of reprisal' }));
    await at.user.type(screen.getByRole('textbox', { name: 'Seed' }), 'second');
    await waitFor(() => expect(screen.getByRole('row', { name: 'All strata 40 10' })).toBeVisible());
    await at.user.click(screen.getByRole('button', { name: 'Draw 10 cases' }));
    expect(await screen.findByText(/rates from .*, draw-1/)).toBeVisible();
  });

  it('asks of each method only what it needs, and says what can be said of it', async () => {
    const { user } = await sampleWindow();
    await user.click(screen.getByRole('radio', { name: /^Every case The whole frame/ }));
    expect(screen.queryByRole('textbox', { name: 'How many cases' })).toBeNull();
    expect(screen.queryByRole('textbox', { name: 'Seed' })).toBeNull();
    expect(screen.getByText(/Every case of the frame is taken, so nothing is estimated/)).toBeVisible();
    expect(await screen.findByRole('button', { name: 'Take 40 cases' })).toBeEnabled();
    await user.click(screen.getByRole('radio', { name: /^Time slice/ }));
    expect(screen.getByLabelText('First day')).toBeVisible();
    expect(screen.getByText(/Chance has no part, so no margin or interval can be had/)).toBeVisible();
  });

  it('takes cases that somebody chose, and names the one that is not there', async () => {
    const at = await sampleWindow();
    await at.user.click(screen.getByRole('radio', { name: /^Chosen cases/ }));
    const list = screen.getByRole('textbox', { name: 'References of the cases' });
    await at.user.type(list, 'C-001{Enter}C-999');
    await at.user.type(screen.getByRole('textbox', { name: 'Who chose them' }), 'The chair');
    await waitFor(() => expect(list).toHaveAccessibleDescription(/This review has no case “C-999”\. Check the list\./));
    await retype(at, list, 'C-001{Enter}C-002');
    await at.user.click(await screen.findByRole('button', { name: 'Take 2 cases' }));
    expect(await screen.findByText('The chair; no reason was recorded')).toBeVisible();
  });

  it('puts the frame on record, and asks for it again once the plan is another', async () => {
    const at = await sampleWindow();
    await retype(at, size(), '8');
    const put = () => screen.findByRole('button', { name: 'Put the frame on record first' });
    await waitFor(async () => expect(await put()).toBeEnabled());
    await at.user.click(await put());
    expect(await screen.findByText(/Frame and plan are on record since/)).toBeVisible();
    await retype(at, size(), '9');
    expect(await put()).toBeVisible();
  });

  it('keeps what was filled in while somebody looks at another place', async () => {
    const at = await sampleWindow();
    await retype(at, size(), '8');
    await at.user.click(screen.getByRole('button', { name: /^Load/ }));
    await at.user.click(await screen.findByRole('button', { name: /^Sample/ }));
    expect(await screen.findByRole('textbox', { name: 'How many cases' })).toHaveValue('8');
  });
});

describe('what a plan buys', () => {
  it('follows the size, the subgroup and the costs', async () => {
    const at = await sampleWindow();
    await retype(at, size(), '20');
    expect(await screen.findByText('Of all 20 cases')).toBeVisible();
    expect(screen.getByText('24 readings, 8 hours in all, 2.7 hours for each reviewer.')).toBeVisible();
    await retype(at, screen.getByRole('textbox', { name: 'Reviewers' }), '4');
    expect(await screen.findByText('24 readings, 8 hours in all, 2 hours for each reviewer.')).toBeVisible();
    const subgroup = screen.getByRole('textbox', { name: 'Of a subgroup of' });
    await retype(at, subgroup, '21');
    expect(subgroup).toHaveAccessibleDescription('A whole number from 1 to 20.');
    await retype(at, subgroup, '9');
    expect(await screen.findByText('9 cases cannot carry a percentage: report the counts, or draw enough for 30 of them.')).toBeVisible();
  });

  it('gives the size for a margin to the plan', async () => {
    const at = await sampleWindow();
    await at.user.click(await screen.findByRole('button', { name: 'Plan from a margin' }));
    await retype(at, screen.getByRole('textbox', { name: 'Margin, points either way' }), '20');
    await at.user.click(await screen.findByRole('button', { name: 'Plan for 16 cases' }));
    expect(size()).toHaveValue('16');
  });
});
