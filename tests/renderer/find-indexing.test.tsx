import { join } from 'node:path';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Progress } from '../../shared/contract/commands.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { done, testCore } from '../support/core.ts';
import { findReview } from '../support/find-review.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { showWindow } from './support/real-bridge.tsx';
import { giveSizes } from './support/sized-page.ts';

/** A go of the index as the test lets it end. */
interface Go {
  readonly id: string;
  tell(progress: Progress): void;
  end(result: Result<unknown>): void;
}

let user: UserEvent;
let goes: Go[];
let cancelled: string[];
/** Fills the index behind the window's back, so that what a go is said to have done is there. */
let fill: () => Promise<unknown>;

/** At the table of cases of a window whose index is slow: every go waits for the test. The rest is the real core. */
beforeEach(async () => {
  giveSizes(11 * 32);
  const folder = temporaryFolder();
  const maker = testCore();
  const { refs } = await findReview(
    maker,
    folder,
    Array.from({ length: 6 }, (_, at) => ({ summary: `Account ${at} of fear.` })),
  );
  maker.close();
  const { core } = showWindow(join(folder, 'find.dip'));
  goes = [];
  cancelled = [];
  const { call } = window.dipSampler;
  const slow = (command: string, input: { id?: string }, tell?: (progress: Progress) => void, id = '') => {
    if (command === 'desktop.cancel') cancelled.push(input.id ?? '');
    if (command === 'desktop.cancel') return Promise.resolve(ok({ cancelled: true }));
    if (command !== 'find.index') return call(command as 'case.table', input as never);
    return new Promise<Result<unknown>>((end) => goes.push({ id, tell: tell ?? (() => undefined), end }));
  };
  Object.defineProperty(window, 'dipSampler', { value: { ...window.dipSampler, call: slow }, configurable: true });
  user = userEvent.setup();
  await user.type(await screen.findByRole('textbox', { name: /Who is coding/ }), 'AB');
  await user.click(screen.getByRole('button', { name: 'Begin' }));
  await screen.findByRole('heading', { level: 1, name: refs[0] ?? '' });
  await user.keyboard('{Control>}f{/Control}');
  await screen.findByRole('grid');
  fill = () => done(core, 'find.index', {});
});

const search = () => screen.getByRole('searchbox', { name: /Find in narratives/ });
const nextGo = async (nth: number): Promise<Go> => {
  await waitFor(() => expect(goes).toHaveLength(nth));
  const go = goes[nth - 1];
  if (!go) throw new Error('No go has begun.');
  return go;
};
const longEnough = () => act(() => new Promise((resolve) => setTimeout(resolve, 600)));

describe('indexing', () => {
  it('begins with the first word that is looked for, and not before', async () => {
    expect(goes).toEqual([]);
    await user.type(search(), '-');
    await longEnough();
    expect(goes).toEqual([]);
    await user.type(search(), 'fear');
    await nextGo(1);
  });

  it('says nothing where it is soon over', async () => {
    await fill();
    await user.type(search(), 'fear');
    const go = await nextGo(1);
    act(() => go.tell({ stage: 'words', done: 1, total: 6 }));
    expect(screen.queryByRole('progressbar')).toBeNull();
    go.end(ok({ indexed: 6, left: 0, total: 6 }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('6 of 6 cases'));
    expect(await screen.findByRole('columnheader', { name: 'Places' })).toBeVisible();
  });

  it('shows how far it is after half a second, goes on by itself, and leaves the table as it is meanwhile', async () => {
    await fill();
    await user.type(search(), 'fear');
    const go = await nextGo(1);
    await longEnough();
    act(() => go.tell({ stage: 'words', done: 2, total: 6 }));
    expect(screen.getByRole('progressbar', { name: /Indexing the words/ })).toHaveAttribute('value', '2');
    expect(screen.getByRole('status')).toHaveTextContent('6 of 6 cases');
    go.end(ok({ indexed: 4, left: 2, total: 6 }));
    const second = await nextGo(2);
    expect(screen.getByRole('progressbar')).toHaveAttribute('value', '4');
    second.end(ok({ indexed: 2, left: 0, total: 6 }));
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(await screen.findByRole('columnheader', { name: 'Places' })).toBeVisible();
  });

  it('goes on once, however much is typed meanwhile, and answers what was typed last', async () => {
    await fill();
    await user.type(search(), 'fear');
    const go = await nextGo(1);
    await user.type(search(), ' nowhere');
    await longEnough();
    expect(goes).toHaveLength(1);
    go.end(ok({ indexed: 6, left: 0, total: 6 }));
    expect(await screen.findByText(/No narrative has that/)).toBeVisible();
  });

  it('can be ended: the core is told, and what is not searched is said', async () => {
    await user.type(search(), 'fear');
    const go = await nextGo(1);
    await longEnough();
    act(() => go.tell({ stage: 'words', done: 2, total: 6 }));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(cancelled).toEqual([go.id]);
    go.end(fail('cancelled', 'Cancelled. Nothing was changed.'));
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(screen.queryByRole('alert')).toBeNull();
    expect(await screen.findByText(/^6 narratives are not indexed yet, and not searched\./)).toBeVisible();
    expect(goes).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Index the rest' }));
    const second = await nextGo(2);
    await fill();
    second.end(ok({ indexed: 6, left: 0, total: 6 }));
    expect(await screen.findByRole('columnheader', { name: 'Places' })).toBeVisible();
    expect(screen.queryByText(/not indexed yet/)).toBeNull();
  });

  it('that fails says why, and searches what is indexed', async () => {
    await fill();
    await user.type(search(), 'fear');
    (await nextGo(1)).end(fail('disk-full', 'There is no room left on the disk.'));
    expect(await screen.findByRole('alert')).toHaveTextContent('There is no room left on the disk.');
    expect(await screen.findByRole('columnheader', { name: 'Places' })).toBeVisible();
  });
});
