import { QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { create } from 'zustand';
import { BreakPrompt } from '../../renderer/care/break-prompt.tsx';
import { useBreakState } from '../../renderer/care/break-store.ts';
import { useBreaks } from '../../renderer/care/use-breaks.ts';
import { queryClient } from '../../renderer/core/query-client.ts';
import { Announcer } from '../../renderer/parts/announce.tsx';
import { useWindow } from '../../renderer/state/window-store.ts';
import { defaultDeskSettings } from '../../shared/coding/desk-settings.ts';

const minute = 60_000;
/** The case whose narrative can be read. */
const useRevealed = create<{ readonly caseRef: string | null }>(() => ({ caseRef: null }));

/** A desk with nothing but what concerns breaks. */
function SmallDesk(): ReactNode {
  const breaks = useBreaks({ revealedCaseRef: useRevealed((state) => state.caseRef) });
  return (
    <>
      <BreakPrompt breaks={breaks} />
      <textarea aria-label="Note" />
      <Announcer />
    </>
  );
}

async function desk(): Promise<{ leave(): void }> {
  const shown = render(
    <QueryClientProvider client={queryClient}>
      <SmallDesk />
    </QueryClientProvider>,
  );
  await pass(0);
  return { leave: shown.unmount };
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const read = (caseRef: string | null): void => act(() => useRevealed.setState({ caseRef }));
const offer = () => screen.queryByRole('region', { name: 'A break' });

beforeEach(() => {
  vi.useFakeTimers();
  useWindow.setState({ ...useWindow.getInitialState(), reviewer: 'Ada' });
  useBreakState.setState(useBreakState.getInitialState());
  useRevealed.setState({ caseRef: null });
});
afterEach(() => {
  vi.useRealTimers();
  queryClient.clear();
});

describe('a break', () => {
  it('is offered after twenty minutes of reading, politely and without taking the focus', async () => {
    await desk();
    read('C-1');
    screen.getByRole('textbox', { name: 'Note' }).blur();
    const before = document.activeElement;
    await pass(20 * minute - 1);
    expect(offer()).toBeNull();
    await pass(1);
    expect(offer()).toHaveTextContent('You have read 1 narrative in 20 minutes.');
    expect(document.activeElement).toBe(before);
    const log = screen.getByRole('log');
    expect(log).toHaveAttribute('aria-live', 'polite');
    expect(log).toHaveTextContent('This is a good moment to stop for a while. All you have said is saved.');
  });

  it('is offered with the fifth narrative, and says a figure that does not run on', async () => {
    await desk();
    for (const ref of ['C-1', 'C-2', 'C-3', 'C-4']) read(ref);
    expect(offer()).toBeNull();
    read('C-5');
    expect(offer()).toHaveTextContent('You have read 5 narratives. This');
    await pass(3 * minute);
    expect(offer()).toHaveTextContent('You have read 5 narratives. This');
  });

  it('waits while somebody is in the middle of a sentence', async () => {
    await desk();
    read('C-1');
    act(() => screen.getByRole('textbox', { name: 'Note' }).focus());
    await pass(25 * minute);
    expect(offer()).toBeNull();
    act(() => screen.getByRole('textbox', { name: 'Note' }).blur());
    await pass(3000);
    expect(offer()).not.toBeNull();
  });

  it('comes again in ten minutes when asked to, and after as long again when one goes on', async () => {
    await desk();
    read('C-1');
    await pass(20 * minute);
    fireEvent.click(screen.getByRole('button', { name: 'Remind me in 10 minutes' }));
    expect(offer()).toBeNull();
    await pass(10 * minute);
    fireEvent.click(screen.getByRole('button', { name: 'Go on reading' }));
    expect(offer()).toBeNull();
    await pass(20 * minute - 1);
    expect(offer()).toBeNull();
    await pass(1);
    expect(offer()).not.toBeNull();
  });

  it('stands still while the narrative is covered, everything is hidden or another place is open', async () => {
    const { leave } = await desk();
    read('C-1');
    await pass(19 * minute);
    read(null);
    await pass(4 * minute);
    expect(offer()).toBeNull();
    leave();
    await pass(0);
    await desk();
    read('C-1');
    await pass(minute - 1);
    expect(offer()).toBeNull();
    await pass(1);
    expect(offer()).not.toBeNull();
  });

  it('has been had when nothing was read for five minutes', async () => {
    const { leave } = await desk();
    read('C-1');
    await pass(20 * minute);
    leave();
    await pass(6 * minute);
    await desk();
    expect(offer()).toBeNull();
  });

  it('is never offered to one who wants none', async () => {
    useWindow.setState({ settings: { ...defaultDeskSettings, breakAfterMinutes: null, breakAfterNarratives: null } });
    await desk();
    for (const ref of ['C-1', 'C-2', 'C-3', 'C-4', 'C-5', 'C-6']) read(ref);
    await pass(300 * minute);
    expect(offer()).toBeNull();
  });
});
