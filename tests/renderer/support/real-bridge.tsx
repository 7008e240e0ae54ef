import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { onTestFinished } from 'vitest';
import type { Core } from '../../../db/core.ts';
import { App } from '../../../renderer/app.tsx';
import { queryClient } from '../../../renderer/core/query-client.ts';
import { useWindow } from '../../../renderer/state/window-store.ts';
import type { Bridge, DesktopOutput } from '../../../shared/contract/desktop.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { done, testCore } from '../../support/core.ts';

export interface OpenedWindow {
  readonly core: Core;
  /** What the next file dialog will be answered with. */
  chooseNext(path: string): void;
}

/**
 * Shows the whole window on a real core, in this process. Only the desktop host is left out: a token is the path itself, and a
 * dialog is answered by the test.
 *
 * @param review a review to begin with; without one the start screen is shown
 */
export function showWindow(review?: string): OpenedWindow {
  const core = testCore();
  let next: string | null = null;
  const desktop: Record<string, () => unknown> = {
    'desktop.start': (): DesktopOutput<'desktop.start'> => ({
      open: review === undefined ? null : { token: review, name: 'review.dip' },
      resumed: false,
      version: '0',
      electron: '0',
    }),
    'desktop.recent': (): DesktopOutput<'desktop.recent'> => [],
    'desktop.choose-file': (): DesktopOutput<'desktop.choose-file'> => ({
      choice: next === null ? null : { token: next, name: next.replace(/^.*\//, '') },
    }),
  };
  const call = (command: string, input: unknown): Promise<Result<unknown>> => {
    const own = desktop[command];
    return own ? Promise.resolve(ok(own())) : core.dispatch(command, input);
  };
  const bridge: Bridge = {
    call: call as Bridge['call'],
    onMenu: () => () => undefined,
    fileToken: (file) => Promise.resolve(fail('not-here', file.name)),
  };
  show(bridge, <App />);
  return {
    core,
    chooseNext: (path) => {
      next = path;
    },
  };
}

/** Shows one part of the window on a core that holds a review: for what has no place of its own in the window, and for what has several. */
export async function showPart(review: string, part: ReactNode): Promise<Core> {
  const core = testCore();
  await done(core, 'review.open', { file: review });
  const bridge: Bridge = {
    call: ((command: string, input: unknown) => core.dispatch(command, input)) as Bridge['call'],
    onMenu: () => () => undefined,
    fileToken: (file) => Promise.resolve(fail('not-here', file.name)),
  };
  show(bridge, part);
  return core;
}

function show(bridge: Bridge, part: ReactNode): void {
  Object.defineProperty(window, 'dipSampler', { value: bridge, configurable: true });
  useWindow.setState({ ...useWindow.getInitialState() });
  onTestFinished(() => queryClient.clear());
  render(<QueryClientProvider client={queryClient}>{part}</QueryClientProvider>);
}
