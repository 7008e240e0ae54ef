import { join } from 'node:path';
import { screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { CommandInput } from '../../../shared/contract/commands.ts';
import { areaExtract } from '../../support/area-extract.ts';
import { done, testCore } from '../../support/core.ts';
import { written } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { type OpenedWindow, showWindow } from './real-bridge.tsx';

export interface SampleWindow {
  readonly user: UserEvent;
  readonly shown: OpenedWindow;
  readonly folder: string;
}

/** A window at the Sample screen of a review of so many cases, with a draw or none; see `areaExtract`. */
export async function sampleWindow(draw?: CommandInput<'draw.make'>, cases = 40): Promise<SampleWindow> {
  const folder = temporaryFolder();
  const review = join(folder, 'r.dip');
  const maker = testCore();
  await done(maker, 'review.create', { file: review, title: 'Sample test' });
  await done(maker, 'extract.import', { file: written(folder, 'extract.csv', areaExtract(cases)) });
  if (draw) await done(maker, 'draw.make', draw);
  maker.close();
  const shown = showWindow(review);
  const user = userEvent.setup();
  if (draw) {
    await user.click(await screen.findByRole('button', { name: /^Sample/ }));
    await screen.findByRole('heading', { name: 'Certificate of the draw' });
  } else {
    await screen.findByRole('heading', { name: 'Draw the sample' });
  }
  return { user, shown, folder };
}
