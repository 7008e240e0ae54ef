import { screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../db/core.ts';
import { useReconcile } from '../../renderer/reconcile/reconcile-store.ts';
import { setDecider } from '../../renderer/reports/who-decides.ts';
import { done, testCore } from '../support/core.ts';
import { differingReview } from '../support/differing-review.ts';
import { code, drawnReview } from '../support/sheets.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { showWindow } from './support/real-bridge.tsx';

const names = /Ada|Quill|Ben|Marsh/;

interface Deciding {
  readonly user: UserEvent;
  readonly core: Core;
  /** All that the core has answered to the window, by command. */
  readonly told: { command: string; answer: string }[];
}

/** A window on a review with three open differences, turned to one of them. */
async function deciding(ref: string, label: string, prepare: (core: Core) => Promise<unknown> = async () => undefined): Promise<Deciding> {
  const maker = testCore();
  const review = await differingReview(maker, temporaryFolder());
  await prepare(maker);
  maker.close();
  setDecider('');
  useReconcile.setState({ current: null, filter: 'all', drafts: {} });
  const { core } = showWindow(review);
  const told: Deciding['told'] = [];
  const { call } = window.dipSampler;
  window.dipSampler.call = async (command, ...rest) => {
    const answer = await call(command, ...rest);
    told.push({ command, answer: JSON.stringify(answer) });
    return answer;
  };
  const user = userEvent.setup();
  await turnTo(user, ref, label);
  return { user, core, told };
}

async function turnTo(user: UserEvent, ref: string, label: string): Promise<void> {
  await user.click(await screen.findByRole('option', { name: (name) => name.startsWith(`${ref}, ${label}`) }));
  await screen.findByRole('heading', { level: 1, name: `${ref}: ${label}` });
}

const reason = () => screen.getByRole('textbox', { name: 'Reason' });
const record = (user: UserEvent, name = /^Record the decision/) => user.click(screen.getByRole('button', { name }));

describe('a difference', () => {
  it('is where a review opens that is coded and not decided, at the first that is open', async () => {
    const maker = testCore();
    const review = await differingReview(maker, temporaryFolder());
    const [first] = (await done(maker, 'reconcile.list', {})).differences;
    maker.close();
    useReconcile.setState({ current: null });
    showWindow(review);
    expect(await screen.findByRole('heading', { level: 1, name: `${first?.caseRef}: ${first?.label}` })).toHaveFocus();
    expect(screen.getByRole('button', { name: /^Reconcile/ })).toHaveTextContent('3 open');
  });

  it('has its heading under the keyboard however it was turned to, so that Space shows the narrative', async () => {
    const { user } = await deciding('N-01', 'Fear of reprisal');
    for (const led of [/^Agreement$/, /^Differences$/, /^Reconcile/]) {
      await user.click(screen.getByRole('button', { name: led }));
      await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
    }
    await user.keyboard(' ');
    await waitFor(() => expect(document.querySelector('.narrative')).toHaveTextContent('share two children'));
  });

  it('covers the narrative until it is asked for, then shows what each reviewer marked, by letter', async () => {
    const { user } = await deciding('N-01', 'Fear of reprisal');
    expect(document.body).not.toHaveTextContent('share two children');
    await user.keyboard(' ');
    await waitFor(() => expect(document.querySelector('.narrative')).toHaveTextContent('share two children'));
    const both = [...document.querySelectorAll('.narrative mark')].find(({ textContent }) => textContent === 'his brothers would do');
    expect(both?.className).toMatch(/said-1.*said-2|said-2.*said-1/);
    expect(both).toHaveAttribute('title', 'Marked by A and B');
    await user.keyboard(' ');
    expect(document.querySelector('.narrative')).toBeNull();
  });

  it('names nobody, on the screen or in what the window is told, until everything in its case is decided', async () => {
    const { user, told } = await deciding('N-01', 'Fear of reprisal');
    await user.keyboard(' 1');
    await user.type(reason(), 'It is in the text');
    await user.type(screen.getByRole('textbox', { name: /Who decides/ }), 'Chair');
    await record(user);
    await screen.findByText(/^Decided: .*, by Chair on/);
    expect(screen.getByText(/1 difference is still open\.$/)).toBeVisible();
    expect(document.body).not.toHaveTextContent(names);
    // The frame of the window counts what each reviewer has coded; of what they said it knows nothing.
    const naming = told.filter(({ answer }) => names.test(answer)).map(({ command }) => command);
    expect(naming.filter((command) => command !== 'review.overview' && command !== 'review.open')).toEqual([]);

    await turnTo(user, 'N-01', 'Did the victim support police action?');
    await user.keyboard('2');
    await user.type(reason(), 'She withdrew');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText(/^(Ada Quill|Ben Marsh) said \w+ and (Ada Quill|Ben Marsh) said \w+\.$/)).toBeVisible();
    // A name takes the place of the letter.
    await user.keyboard(' ');
    const given = within(screen.getByRole('list', { name: 'What 2 reviewers said' })).getAllByRole('listitem');
    expect(given.map(({ textContent }) => /^(Ada Quill|Ben Marsh)\w/.test(textContent))).toEqual([true, true]);
  });

  it('is not recorded without an answer, a reason and a name; each says so where it is missing, and nothing is lost', async () => {
    const { user, core } = await deciding('N-02', 'Domestic');
    await record(user);
    expect(screen.getByText('Choose what is right, or that more information is needed.')).toBeVisible();
    expect(screen.getByText('Say who decides.')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: /Cannot tell/ }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(reason()).toHaveFocus();
    expect(reason()).toHaveAccessibleDescription(/Say why\. Without a reason it is not recorded\./);
    await user.type(reason(), 'The text leaves it open');
    await record(user);
    expect(screen.getByRole('textbox', { name: /Who decides/ })).toHaveFocus();
    expect(reason()).toHaveValue('The text leaves it open');
    expect((await done(core, 'conflict.list', {})).every(({ resolved }) => resolved === null)).toBe(true);
    await user.keyboard('Chair');
    await record(user);
    await screen.findByText(/^Decided: Cannot tell, by Chair on/);
    expect(await done(core, 'conflict.list', {})).toContainEqual(
      expect.objectContaining({ case: 'N-02', resolved: expect.objectContaining({ value: 'unclear', reason: 'The text leaves it open' }) }),
    );
  });

  it('keeps what was written while another is looked at', async () => {
    const { user } = await deciding('N-02', 'Domestic');
    await user.keyboard('b');
    await user.type(reason(), 'Half a sen');
    await turnTo(user, 'N-01', 'Fear of reprisal');
    expect(reason()).toHaveValue('');
    await turnTo(user, 'N-02', 'Domestic');
    expect(reason()).toHaveValue('Half a sen');
    expect(screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)).toHaveLength(1);
  });

  it('can be decided again; what was decided before stays on record, or in force if it is left', async () => {
    const decide = (core: Core) =>
      done(core, 'conflict.resolve', { caseRef: 'N-02', id: 'domestic', value: 'present', by: 'Chair', reason: 'They live together' });
    const { user } = await deciding('N-02', 'Domestic', decide);
    await user.click(await screen.findByRole('button', { name: 'Decide again…' }));
    await user.click(screen.getByRole('button', { name: 'Leave it as it is' }));
    await user.click(screen.getByRole('button', { name: 'Decide again…' }));
    await user.click(screen.getByRole('radio', { name: /Absent/ }));
    await user.type(reason(), 'They do not');
    await user.type(screen.getByRole('textbox', { name: /Who decides/ }), 'Panel');
    await record(user);
    await screen.findByText(/^Decided: Absent, by Panel on/);
    await user.click(screen.getByRole('button', { name: '1 earlier entry' }));
    expect(await screen.findByText('They live together', { exact: false })).toBeVisible();
  });

  it('is decided by whoever says so last, without a name being lost on the way', async () => {
    const { user } = await deciding('N-02', 'Domestic');
    await user.type(screen.getByRole('textbox', { name: /Who decides/ }), 'Chair');
    await user.click(screen.getByRole('radio', { name: /Absent/ }));
    expect(screen.queryByRole('textbox', { name: /Who decides/ })).toBeNull();
    await user.click(await screen.findByRole('button', { name: 'Change who decides' }));
    const dialog = await screen.findByRole('dialog', { name: 'Somebody else decides' });
    await user.click(within(dialog).getByRole('button', { name: 'Use this name' }));
    expect(dialog).toHaveTextContent('Say who decides.');
    await user.keyboard('{Escape}');
    expect(await screen.findByText('Deciding as Chair')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Change who decides' }));
    await user.keyboard('Deputy{Enter}');
    expect(await screen.findByText('Deciding as Deputy')).toBeVisible();
  });

  it('has single keys that can be switched off', async () => {
    const { user } = await deciding('N-02', 'Domestic');
    await user.keyboard('?');
    await user.click(await screen.findByRole('checkbox', { name: 'Use single keys' }));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.keyboard('1');
    expect(screen.getAllByRole<HTMLInputElement>('radio').some(({ checked }) => checked)).toBe(false);
    useReconcile.setState({ singleKeys: true });
  });
});

describe('the list', () => {
  it('moves by arrows and stays under the keyboard, is narrowed by state, and keeps what lies open', async () => {
    const { user } = await deciding('N-02', 'Domestic', (core) =>
      done(core, 'conflict.carry', { caseRef: 'N-02', id: 'domestic', by: 'Chair', reason: 'Ask' }),
    );
    const selected = () => screen.getByRole('option', { selected: true });
    selected().focus();
    await user.keyboard('{Home}');
    await waitFor(() => expect(selected()).toHaveFocus());
    const first = selected().getAttribute('aria-label');
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(selected().getAttribute('aria-label')).not.toBe(first));
    await waitFor(() => expect(selected()).toHaveFocus());
    await turnTo(user, 'N-02', 'Domestic');
    await user.click(screen.getByRole('button', { name: /All 3/ }));
    await user.click(await screen.findByRole('option', { name: 'Open 2' }));
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(3));
    expect(selected()).toHaveAccessibleName('N-02, Domestic: carried forward');
  });
});

describe('the next meeting', () => {
  it('has what is carried forward with who and why, and a way back to it', async () => {
    const { user, core } = await deciding('N-02', 'Domestic');
    await user.click(screen.getByRole('radio', { name: /Neither: more information needed/ }));
    await user.type(reason(), 'Ask for the log');
    await user.type(screen.getByRole('textbox', { name: /Who decides/ }), 'Chair');
    await record(user, /^Carry it forward/);
    await screen.findByText(/^Carried forward by Chair on/);
    expect((await done(core, 'meeting.list', {})).carried).toMatchObject([{ caseRef: 'N-02', reason: 'Ask for the log' }]);
    await user.click(screen.getByRole('button', { name: 'Next meeting' }));
    const part = await screen.findByRole('region', { name: 'Carried forward: 1' });
    expect(part).toHaveTextContent(/N-02, Domestic.*Ask for the log.*Chair/);
    await user.click(within(part).getByRole('button', { name: 'Open N-02, Domestic' }));
    await screen.findByRole('heading', { level: 1, name: 'N-02: Domestic' });
  });
});

describe('with nothing to decide', () => {
  it.each([
    ['no draw', 0, [], 'Go to Sample', /There is no sample yet/],
    ['one coding each', 1, ['Ada'], 'Go to Code', /completed by two reviewers yet/],
    ['two who agree', 1, ['Ada', 'Ben'], 'See the findings', /Reviewers agree on everything/],
  ])('says why, and where to go: %s', async (_, drawn, reviewers, button, words) => {
    const core = testCore();
    const folder = temporaryFolder();
    if (drawn > 0) await drawnReview(core, folder, drawn);
    else await done(core, 'review.create', { file: `${folder}/review.dip`, title: 'Empty' });
    for (const reviewer of reviewers)
      await code(core, folder, reviewer, [
        ['case_ref', 'engagement'],
        ['C-01', 'never'],
      ]);
    core.close();
    showWindow(`${folder}/review.dip`);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: /^Reconcile/ }));
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.getByRole('button', { name: button })).toBeVisible();
  });
});
