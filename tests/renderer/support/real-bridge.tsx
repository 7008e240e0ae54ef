import { basename, isAbsolute } from 'node:path';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { onTestFinished } from 'vitest';
import type { Core } from '../../../db/core.ts';
import { hidePaths } from '../../../electron/hide-paths.ts';
import { App } from '../../../renderer/app.tsx';
import { queryClient } from '../../../renderer/core/query-client.ts';
import { useWindow } from '../../../renderer/state/window-store.ts';
import type { Bridge, DesktopOutput, FileChoice } from '../../../shared/contract/desktop.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { done, testCore } from '../../support/core.ts';

export interface OpenedWindow {
  readonly core: Core;
  /** What the next file dialogs will be answered with; several paths for one that takes several. */
  chooseNext(...paths: readonly string[]): void;
}

/**
 * Shows the whole window on a real core, in this process. Only the desktop host is left out: a token is the path itself, and a
 * dialog is answered by the test.
 *
 * @param review a review to begin with; without one the start screen is shown
 */
export function showWindow(review?: string): OpenedWindow {
  const core = testCore();
  let next: readonly string[] = [];
  const desktop: Record<string, () => unknown> = {
    'desktop.start': (): DesktopOutput<'desktop.start'> => ({
      open: review === undefined ? null : choiceOf(review),
      resumed: false,
      version: '0',
      electron: '0',
    }),
    'desktop.recent': (): DesktopOutput<'desktop.recent'> => [],
    'desktop.choose-file': (): DesktopOutput<'desktop.choose-file'> => ({
      choice: next.map(choiceOf)[0] ?? null,
    }),
    'desktop.choose-files': (): DesktopOutput<'desktop.choose-files'> => ({ choices: next.map(choiceOf) }),
  };
  const call = (command: string, input: unknown): Promise<Result<unknown>> => {
    const own = desktop[command];
    if (own) return Promise.resolve(ok(own()));
    // A real host puts names in place of paths.
    return core.dispatch(command, input).then((result) => hidePaths(result, pathsIn(input)));
  };
  const bridge: Bridge = {
    call: call as Bridge['call'],
    onMenu: () => () => undefined,
    // A dropped file is known by a path that the test gives it as its name.
    fileToken: ({ name }) => Promise.resolve(isAbsolute(name) ? ok(choiceOf(name)) : fail('not-here', name)),
  };
  show(bridge, <App />);
  return {
    core,
    chooseNext: (...paths) => {
      next = paths;
    },
  };
}

function choiceOf(path: string): FileChoice {
  return { token: path, name: basename(path) };
}

/** The files that a merge is given. */
function pathsIn(input: unknown): readonly string[] {
  return typeof input === 'object' && input !== null && 'files' in input && Array.isArray(input.files) ? (input.files as string[]) : [];
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
