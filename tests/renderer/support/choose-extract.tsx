import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { done, testCore } from '../../support/core.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { type OpenedWindow, showWindow } from './real-bridge.tsx';

/** A window on an empty review, with an extract chosen. */
export async function chooseExtract(extract: string, name = 'extract.csv'): Promise<{ user: UserEvent; shown: OpenedWindow }> {
  const folder = temporaryFolder();
  const review = join(folder, 'r.dip');
  const maker = testCore();
  await done(maker, 'review.create', { file: review, title: 'Load test' });
  maker.close();
  const file = join(folder, name);
  writeFileSync(file, extract);
  const shown = showWindow(review);
  shown.chooseNext(file);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Choose a file…' }));
  return { user, shown };
}
