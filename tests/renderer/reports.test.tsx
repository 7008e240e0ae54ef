import { screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../db/core.ts';
import { reviewChanged } from '../../renderer/core/queries.ts';
import { done, testCore } from '../support/core.ts';
import { namedReview, namedRows, placeOf } from '../support/named-review.ts';
import { code } from '../support/sheets.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { showWindow } from './support/real-bridge.tsx';

const words = { part: 'Summary', ...placeOf(namedRows[1]?.[3] ?? '', 'Zelda Quib') };

/** A window on a review in which a note, two reports and a passed case wait; the third case is not drawn. */
async function reports(): Promise<{ user: UserEvent; core: Core; free: string; passed: string }> {
  const folder = temporaryFolder();
  const maker = testCore();
  const review = await namedReview(maker, folder, 2);
  const drawn = (await done(maker, 'draw.tickets', {})).map(({ caseRef }) => caseRef);
  const free = ['N-01', 'N-02', 'N-03'].find((ref) => !drawn.includes(ref)) ?? '';
  const { shares } = await done(maker, 'assign.make', { reviewers: ['Ada', 'Ben'], seed: 'share' });
  const passed = shares[0]?.cases[0] ?? '';
  await done(maker, 'desk.raise-concern', { reviewer: 'Ada', caseRef: 'N-01', about: 'See the last line' });
  await done(maker, 'desk.report-identity', { reviewer: 'Ada', caseRef: 'N-01', ...words });
  await done(maker, 'desk.pass-on', { reviewer: 'Ada', caseRef: passed });
  maker.close();
  const { core } = showWindow(review);
  return { user: userEvent.setup(), core, free, passed };
}

/** From the band above another place, by the keyboard. */
async function goToReports(user: UserEvent): Promise<void> {
  await user.click(await screen.findByRole('button', { name: /^Load/ }));
  const band = await screen.findByRole('region', { name: 'Safeguarding notes' });
  expect(band).toHaveTextContent('1 safeguarding note is waiting.');
  within(band).getByRole('button', { name: 'Read' }).focus();
  await user.keyboard('{Enter}');
  await screen.findByRole('heading', { level: 1, name: 'Reports' });
}

const section = (name: string) => screen.findByRole('region', { name });

describe('the reports', () => {
  it('bring the safeguarding note first, from a band above every other place, and take an answer', async () => {
    const { user, core } = await reports();
    await goToReports(user);
    const notes = await section('Safeguarding notes');
    expect(screen.getAllByRole('heading', { level: 2 })[0]).toHaveTextContent('Safeguarding notes');
    expect(notes).toHaveTextContent(/N-01, left by Ada.*waiting.*See the last line/);
    await user.click(within(notes).getByRole('button', { name: 'Say what was done… N-01' }));
    const dialog = await screen.findByRole('dialog', { name: 'What was done about N-01' });
    await user.click(within(dialog).getByRole('button', { name: 'Keep the answer' }));
    expect(dialog).toHaveTextContent('Say in a few words what was done.');
    expect(dialog).toHaveTextContent('Say who decides.');
    await user.type(within(dialog).getByRole('textbox', { name: 'What was done' }), 'Rang the team');
    await user.type(within(dialog).getByRole('textbox', { name: /Who decides/ }), 'Chair');
    await user.click(within(dialog).getByRole('button', { name: 'Keep the answer' }));
    await waitFor(() => expect(notes).toHaveTextContent(/answered.*Rang the team/));
    expect(await done(core, 'concern.list', {})).toMatchObject([{ state: 'answered', answers: [{ by: 'Chair' }] }]);
    await user.click(screen.getByRole('button', { name: /^Load/ }));
    await waitFor(() => expect(screen.queryByText('1 safeguarding note is waiting.')).toBeNull());
  });

  it('mask the words that name somebody, show them by a press, and take them out everywhere', async () => {
    const { user, core } = await reports();
    await goToReports(user);
    const part = await section('Words that name somebody');
    await waitFor(() => expect(part).toHaveTextContent('Z•••• Q•••'));
    expect(document.body).not.toHaveTextContent('Zelda');
    await user.click(within(part).getByRole('button', { name: 'Show the words in N-01' }));
    await waitFor(() => expect(part).toHaveTextContent('Zelda Quib'));
    await user.click(within(part).getByRole('button', { name: 'Mask them again' }));
    expect(document.body).not.toHaveTextContent('Zelda');
    await user.click(within(part).getByRole('button', { name: 'Take out… N-01' }));
    await user.click(await screen.findByRole('radio', { name: 'Everywhere in this review: 5 places in 2 cases' }));
    await user.type(screen.getByRole('textbox', { name: /Who decides/ }), 'Sec');
    await user.click(screen.getByRole('button', { name: 'Take them out' }));
    await waitFor(async () => expect(await done(core, 'identity.list', {})).toMatchObject([{ state: 'redacted' }]));
    await waitFor(() => expect(part).toHaveTextContent('1 report already settled'));
    expect((await done(core, 'case.read', { reviewer: 'Ada', caseRef: 'N-02' })).extra).toEqual({ Ward: 'Near [name]' });
  });

  it('give a case that was passed on to somebody else', async () => {
    const { user, core, passed } = await reports();
    await goToReports(user);
    const part = await section('Cases passed on');
    await user.click(await within(part).findByRole('button', { name: `Give… ${passed}` }));
    await user.type(await screen.findByRole('textbox', { name: /Who decides/ }), 'Sec');
    await user.click(screen.getByRole('button', { name: 'Give it' }));
    await waitFor(() => expect(within(part).getByRole('row', { name: new RegExp(`${passed} Ada Ben`) })).toBeVisible());
    expect((await done(core, 'case.list', { reviewer: 'Ben' })).map(({ caseRef }) => caseRef)).toContain(passed);
  });

  it('hold the round of calibration: chosen, compared without names when all have read, ended', async () => {
    const { user, core, free } = await reports();
    await goToReports(user);
    const part = await section('Calibration');
    await user.click(within(part).getByRole('button', { name: 'Choose cases…' }));
    const size = await screen.findByRole('textbox', { name: 'How many cases' });
    await user.clear(size);
    await user.type(size, '1');
    await user.type(screen.getByRole('textbox', { name: /Who decides/ }), 'Sec');
    await user.click(screen.getByRole('button', { name: 'Choose 1 case' }));
    await waitFor(() => expect(part).toHaveTextContent(`${free} 0 of 2 have completed it`));
    const folder = temporaryFolder();
    for (const [reviewer, said] of [
      ['Ada', 'never'],
      ['Ben', 'withdrew'],
    ] as const)
      await code(core, folder, reviewer, [
        ['case_ref', 'engagement'],
        [free, said],
      ]);
    await reviewChanged();
    const after = await section('Calibration');
    await waitFor(() => expect(after).toHaveTextContent('answers differ'));
    expect(after).toHaveTextContent(/Did the victim support police action\?1 .*, 1 /);
    expect(after).not.toHaveTextContent('Ada');
    await user.click(within(after).getByRole('button', { name: 'End the round…' }));
    await user.click(await screen.findByRole('button', { name: 'End the round' }));
    await waitFor(() => expect(after).toHaveTextContent('1 case of earlier rounds stays out of every draw.'));
  });

  it('let the secretariat say what reviewers are told', async () => {
    const { user, core } = await reports();
    await goToReports(user);
    const part = await section('What reviewers are told');
    await user.click(within(part).getByRole('button', { name: 'Change…' }));
    await user.type(within(part).getByRole('textbox', { name: 'Safeguarding contact of the force' }), 'Duty desk, 555');
    await user.click(within(part).getByRole('button', { name: 'Add a contact' }));
    await user.click(within(part).getByRole('button', { name: 'Save what reviewers are told' }));
    expect(part).toHaveTextContent('Give the name and how to reach them, or remove the contact.');
    const third = within(part).getByRole('group', { name: 'Contact 3' });
    await user.type(within(third).getByRole('textbox', { name: 'Name' }), 'Welfare');
    await user.type(within(third).getByRole('textbox', { name: 'How to reach them' }), 'Room 4');
    await user.click(within(part).getByRole('button', { name: 'Save what reviewers are told' }));
    await waitFor(async () =>
      expect(await done(core, 'care.read', {})).toMatchObject({
        safeguarding: 'Duty desk, 555',
        contacts: [{ name: 'Samaritans' }, {}, { name: 'Welfare', reach: 'Room 4' }],
      }),
    );
    await waitFor(() => expect(part).toHaveTextContent('Safeguarding contact of the force: Duty desk, 555'));
  });
});
