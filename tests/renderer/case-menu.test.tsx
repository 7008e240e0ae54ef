import { screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../db/core.ts';
import { type CaseAct, openCaseAct, type SelectedStretch } from '../../renderer/care/case-acts.ts';
import { CaseMenu } from '../../renderer/care/case-menu.tsx';
import { Announcer } from '../../renderer/parts/announce.tsx';
import { done, testCore } from '../support/core.ts';
import { namedReview, namedRows, placeOf } from '../support/named-review.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { showPart } from './support/real-bridge.tsx';

const own = { reviewer: 'Ada', caseRef: 'N-01' };
const words = { part: 'Summary', ...placeOf(namedRows[1]?.[3] ?? '', 'Zelda Quib') };

async function menu(selection: SelectedStretch | null = null): Promise<{ user: UserEvent; core: Core; acts: CaseAct[] }> {
  const maker = testCore();
  const review = await namedReview(maker, temporaryFolder());
  await done(maker, 'care.save', { settings: { safeguarding: 'Duty desk, 555' } });
  maker.close();
  const acts: CaseAct[] = [];
  const core = await showPart(
    review,
    <>
      <CaseMenu {...own} selection={selection} onDone={(act) => acts.push(act)} />
      <Announcer />
    </>,
  );
  return { user: userEvent.setup(), core, acts };
}

/** Chooses an entry of the menu by the keyboard alone. */
async function choose(user: UserEvent, entry: string): Promise<void> {
  await user.tab();
  await user.keyboard('{Enter}');
  await screen.findByRole('menuitem', { name: entry });
  for (let press = 0; press < 6 && !document.activeElement?.textContent.startsWith(entry); press++) await user.keyboard('{ArrowDown}');
  await user.keyboard('{Enter}');
}

const passed = async (core: Core) => (await done(core, 'case.read', own)).coding.passed;

describe('what a case can be left with', () => {
  it('passes it on without asking why', async () => {
    const { user, core, acts } = await menu();
    await choose(user, 'Pass it on');
    const dialog = await screen.findByRole('dialog', { name: 'Pass N-01 on' });
    expect(dialog.querySelectorAll('input, textarea')).toHaveLength(0);
    await user.keyboard('{Enter}');
    await waitFor(async () => expect(await passed(core)).toBe('passed-on'));
    await waitFor(() => expect(acts).toEqual(['pass']));
    expect(screen.getByRole('log')).toHaveTextContent('N-01 is passed on.');
  });

  it('says that one knows somebody, and changes nothing when that is let go', async () => {
    const { user, core, acts } = await menu();
    await choose(user, 'I know this case');
    await screen.findByRole('dialog', { name: 'You know somebody in N-01' });
    await user.keyboard('{Escape}');
    expect(await passed(core)).toBeNull();
    await choose(user, 'I know this case');
    await user.click(await screen.findByRole('button', { name: 'I know this case' }));
    await waitFor(async () => expect(await passed(core)).toBe('interest'));
    expect(acts).toEqual(['interest']);
  });

  it('reports the words that are selected, and shows them nowhere', async () => {
    const { user, core, acts } = await menu(words);
    await choose(user, 'This names somebody');
    const dialog = await screen.findByRole('dialog', { name: 'This names somebody' });
    expect(dialog).toHaveTextContent('You have selected 10 characters of “Summary”.');
    expect(dialog).not.toHaveTextContent('Zelda');
    await user.click(screen.getByRole('button', { name: 'Report it' }));
    await waitFor(async () => expect((await done(core, 'case.read', own)).coding.identities).toMatchObject([{ ...words, kind: 'name' }]));
    await waitFor(() => expect(acts).toEqual(['identity']));
  });

  it('tells how to report where nothing is selected', async () => {
    const { user } = await menu();
    await choose(user, 'This names somebody');
    expect(await screen.findByRole('dialog')).toHaveTextContent('Select the words in the narrative first');
    expect(screen.queryByRole('button', { name: 'Report it' })).toBeNull();
  });

  it('says first that the app sends nothing and whom to ring, then takes a note', async () => {
    const { user, core } = await menu();
    openCaseAct('concern');
    const dialog = await screen.findByRole('dialog', { name: 'Somebody is at risk now' });
    expect(dialog).toHaveTextContent('This app sends nothing to anybody.');
    expect(dialog).toHaveTextContent('ring 999');
    await waitFor(() => expect(dialog).toHaveTextContent('Safeguarding contact of the force: Duty desk, 555'));
    await user.click(screen.getByRole('button', { name: 'Leave the note' }));
    expect(await screen.findByText('Say in a few words what makes you think so.')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'What makes you think so' }), 'Last line');
    await user.click(screen.getByRole('button', { name: 'Leave the note' }));
    await waitFor(async () => expect(await done(core, 'concern.list', {})).toMatchObject([{ about: 'Last line', reviewer: 'Ada' }]));
  });

  it('gives the way back to what was passed on', async () => {
    const { user, core } = await menu();
    await done(core, 'desk.pass-on', own);
    await choose(user, 'Cases I passed on');
    await user.click(await screen.findByRole('button', { name: 'Take back N-01' }));
    await waitFor(async () => expect(await passed(core)).toBeNull());
  });

  it('has support at hand, and gives the focus back', async () => {
    const { user } = await menu();
    await choose(user, 'Support');
    const dialog = await screen.findByRole('dialog', { name: 'Somebody to talk to' });
    await waitFor(() => expect(dialog).toHaveTextContent(/Samaritans116 123/));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'This case…' })).toHaveFocus());
  });
});
