import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../db/core.ts';
import { reviewChanged } from '../../renderer/core/queries.ts';
import { setIssuer } from '../../renderer/returns/who-issues.ts';
import { done, testCore } from '../support/core.ts';
import { returnOf, type SharedReview, sharedReview } from '../support/shared-review.ts';
import { written } from '../support/sheets.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { type OpenedWindow, showWindow } from './support/real-bridge.tsx';

interface Returns extends SharedReview {
  readonly shown: OpenedWindow;
  readonly user: UserEvent;
  readonly folder: string;
  /** Returns of AB, of both cases, and of CD, of one; both files have one name. */
  readonly files: readonly [string, string];
}

/** A window on the Returns view; `prepare` has the review open. Without `withReturns` nothing was ever issued. */
async function returnsView(
  prepare?: (core: Core, shared: SharedReview, folder: string) => Promise<unknown>,
  withReturns = true,
): Promise<Returns> {
  const folder = temporaryFolder();
  const maker = testCore();
  const shared = await sharedReview(maker, folder);
  const { review, cases } = shared;
  const files: [string, string] = ['', ''];
  if (withReturns) {
    for (const [at, reviewer] of ['AB', 'CD'].entries()) {
      mkdirSync(join(folder, reviewer));
      const coded = (cases[reviewer] ?? []).slice(at);
      files[at] = await returnOf(maker, review, { reviewer, cases: coded, folder: join(folder, reviewer), name: 'mine' });
    }
  }
  await prepare?.(maker, shared, folder);
  maker.close();
  const shown = showWindow(review);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /^Reconcile/ }));
  await user.click(await screen.findByRole('button', { name: 'Returns' }));
  await screen.findByRole('heading', { level: 1, name: 'Packages and returns' });
  return { ...shared, shown, user, folder, files };
}

const row = (reviewer: string) => screen.findByRole('row', { name: new RegExp(`^${reviewer} `) });

describe('who has what', () => {
  it('says what is out, what is overdue and what was withdrawn, by whom and why', async () => {
    await returnsView(async (core, _shared, folder) => {
      const { packageId } = await done(core, 'package.issue', { reviewer: 'AB', file: join(folder, 'a.dipwork') });
      await done(core, 'package.withdraw', { packageId, by: 'Sec', reason: 'The laptop was lost' });
      await done(core, 'package.issue', { reviewer: 'CD', file: join(folder, 'c.dipwork'), due: '2020-01-31' });
    }, false);
    expect(await row('AB')).toHaveTextContent(/Withdrawn by Sec on .*: The laptop was lost/);
    expect(await row('CD')).toHaveTextContent(/Overdue: was due 31 January 2020/);
    expect(await row('CD')).toHaveTextContent('0 of 2');
    expect(await row('CD')).toHaveTextContent('c.dipwork, 2 cases, not encrypted');
  });

  it('folds earlier packages away, and says which cases are in none that is held', async () => {
    const { user, cases } = await returnsView(async (core, shared, folder) => {
      for (const name of ['one', 'two']) await done(core, 'package.issue', { reviewer: 'AB', file: join(folder, `${name}.dipwork`) });
      const [passed] = shared.cases['CD'] ?? [];
      await done(core, 'desk.pass-on', { reviewer: 'CD', caseRef: passed ?? '' });
      await done(core, 'desk.hand-over', { caseRef: passed ?? '', from: 'CD', to: 'AB', by: 'Sec' });
    }, false);
    const told = await row('AB');
    expect(told).toHaveTextContent(`1 case is in no package they hold: ${cases['CD']?.[0]}. Issue again to send it.`);
    await user.click(within(told).getByRole('button', { name: '1 earlier package' }));
    expect(within(told).getByText(/^Replaced by a later one/)).toBeVisible();
  });

  it('leads to the next thing to do: a package to issue, then what is out, then the differences', async () => {
    const view = await returnsView(
      (core, _shared, folder) => done(core, 'package.issue', { reviewer: 'AB', file: join(folder, 'a.dipwork') }),
      false,
    );
    const main = () => [...document.querySelectorAll('main .button.main')].map((button) => button.textContent);
    expect(within(await row('CD')).getByRole('button', { name: 'Issue a package… CD' })).toHaveClass('main');
    expect(main()).toEqual(['Issue a package…']);
    await done(view.shown.core, 'package.issue', { reviewer: 'CD', file: join(view.folder, 'c.dipwork') });
    await view.user.click(screen.getByRole('button', { name: 'Differences' }));
    await reviewChanged();
    await view.user.click(screen.getByRole('button', { name: 'Returns' }));
    await waitFor(() => expect(main()).toEqual(['Take returns in…']));
    for (const { packages } of (await done(view.shown.core, 'package.list', {})).hands)
      await done(view.shown.core, 'package.withdraw', { packageId: packages[0]?.packageId ?? '', by: 'Sec', reason: 'Over' });
    await reviewChanged();
    await waitFor(() => expect(main()).toEqual(['See the differences']));
    await view.user.click(screen.getByRole('button', { name: 'See the differences' }));
    await screen.findByRole('button', { name: 'Differences', current: 'page' });
  });

  it('is reached from the share-out', async () => {
    const { user } = await returnsView(undefined, false);
    await user.click(screen.getByRole('button', { name: /^Sample/ }));
    await user.click(await screen.findByRole('tab', { name: 'Share out' }));
    const issue = await screen.findByRole('button', { name: 'Issue packages…' });
    expect(issue).toHaveClass('main');
    await user.click(issue);
    await screen.findByRole('heading', { level: 1, name: 'Packages and returns' });
  });
});

describe('issuing a package', () => {
  const issue = async ({ user, shown, folder }: Returns, reviewer: string) => {
    const file = join(folder, `${reviewer} new.dipwork`);
    shown.chooseNext(file);
    await user.click(await screen.findByRole('button', { name: `Issue a package… ${reviewer}` }));
    const dialog = await screen.findByRole('dialog', { name: `Issue a package to ${reviewer}` });
    return { file, dialog, save: () => user.click(within(dialog).getByRole('button', { name: 'Choose where to save it…' })) };
  };

  it('takes a passphrase that is long enough and typed twice, and encrypts by it', async () => {
    const view = await returnsView(undefined, false);
    const { user } = view;
    const { file, dialog, save } = await issue(view, 'AB');
    await user.type(within(dialog).getByLabelText(/^Passphrase(?! once)/), 'four');
    await save();
    expect(dialog).toHaveTextContent('Use 12 characters or more');
    expect(within(dialog).getByLabelText(/^Passphrase(?! once)/)).toHaveFocus();
    expect(dialog).toHaveTextContent('The two are not the same.');
    await user.type(within(dialog).getByLabelText(/^Passphrase(?! once)/), ' words to say');
    await user.type(within(dialog).getByLabelText(/^Passphrase once more/), 'four words to say');
    await save();
    const end = await screen.findByRole('dialog', { name: 'The package for AB is written' });
    expect(end).toHaveTextContent('Send the file to AB, and the passphrase by another way.');
    expect(readFileSync(file).subarray(0, 15).toString()).not.toBe('SQLite format 3');
    const reader = testCore();
    expect(await done(reader, 'review.open', { file, passphrase: 'four words to say' })).toMatchObject({
      workPackage: { reviewer: 'AB', cases: 2 },
    });
    await user.click(within(end).getByRole('button', { name: 'Done' }));
    await waitFor(async () => expect(await row('AB')).toHaveTextContent(/Out since .*encrypted/));
  });

  it('goes without a passphrase only where that was chosen, and says what it means', async () => {
    const view = await returnsView(undefined, false);
    const { user } = view;
    const { file, dialog, save } = await issue(view, 'CD');
    expect(dialog).toHaveTextContent('Anybody who has the file can read every case in it');
    await user.click(within(dialog).getByRole('radio', { name: /^Not encrypted/ }));
    expect(within(dialog).queryByLabelText(/^Passphrase/)).toBeNull();
    await save();
    expect(await screen.findByRole('dialog', { name: 'The package for CD is written' })).toHaveTextContent('it is not encrypted');
    expect(existsSync(file)).toBe(true);
  });
});

describe('who issues a package', () => {
  it('is named where they say so, and asked once in a sitting at the window', async () => {
    const view = await returnsView(undefined, false);
    const { user } = view;
    const open = async (reviewer: string) => {
      view.shown.chooseNext(join(view.folder, `${reviewer}.dipwork`));
      await user.click(await screen.findByRole('button', { name: `Issue a package… ${reviewer}` }));
      return screen.findByRole('dialog', { name: `Issue a package to ${reviewer}` });
    };
    const dialog = await open('AB');
    await user.type(within(dialog).getByRole('textbox', { name: 'Who issues it?' }), 'Sec');
    await user.click(within(dialog).getByRole('radio', { name: /^Not encrypted/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Choose where to save it…' }));
    await user.click(await screen.findByRole('button', { name: 'Done' }));
    const reader = testCore();
    expect(await done(reader, 'review.open', { file: join(view.folder, 'AB.dipwork') })).toMatchObject({
      workPackage: { issuedBy: 'Sec' },
    });
    expect(within(await open('CD')).getByRole('textbox', { name: 'Who issues it?' })).toHaveValue('Sec');
    setIssuer('');
  });
});

describe('withdrawing a package', () => {
  it('asks for a reason and a name', async () => {
    const { user, shown } = await returnsView();
    await user.click(await screen.findByRole('button', { name: 'Withdraw… AB' }));
    const dialog = await screen.findByRole('dialog', { name: 'Withdraw the package of AB' });
    await user.click(within(dialog).getByRole('button', { name: 'Withdraw it' }));
    expect(dialog).toHaveTextContent('Say why it is withdrawn.');
    await user.type(within(dialog).getByRole('textbox', { name: /^Reason/ }), 'Left the panel');
    await user.type(within(dialog).getByRole('textbox', { name: /Who decides/ }), 'Sec');
    await user.click(within(dialog).getByRole('button', { name: 'Withdraw it' }));
    await waitFor(async () => expect(await row('AB')).toHaveTextContent(/Withdrawn by Sec/));
    expect((await done(shown.core, 'package.list', {})).hands[0]?.packages[0]?.withdrawn?.reason).toBe('Left the panel');
  });
});

describe('taking returns in', () => {
  const choose = async ({ user, shown }: Returns, ...paths: readonly string[]): Promise<void> => {
    shown.chooseNext(...paths);
    await user.click(screen.getByRole('button', { name: 'Take returns in…' }));
    await screen.findByRole('heading', { name: /would bring$|can be taken in$/ });
  };

  it('tries them first, tells files of one name apart, and says what each would bring', async () => {
    const view = await returnsView();
    await choose(view, ...view.files);
    const takeIn = await screen.findByRole('button', { name: 'Take in 3 codings' });
    const [first, second] = screen.getAllByRole('checkbox', { name: /^mine/ });
    expect(first).toHaveAccessibleName(/^mine\.dipreturn from AB/);
    expect(second).toHaveAccessibleName(/^mine\.dipreturn \(2\) from CD/);
    expect(first?.closest('li')).toHaveTextContent('2 codings to take in.');
    expect(screen.getByText('3 codings to take in; 0 differences to decide after it.')).toBeVisible();
    expect(takeIn).toBeEnabled();
    expect((await done(view.shown.core, 'package.list', {})).merges).toEqual([]);
  });

  it('takes them in, counts them, and takes them back', async () => {
    const view = await returnsView();
    await choose(view, ...view.files);
    await view.user.click(await screen.findByRole('button', { name: 'Take in 3 codings' }));
    await screen.findByText('3 codings taken in. 0 differences to decide.');
    await waitFor(async () => expect(await row('AB')).toHaveTextContent(/2 of 2All back/));
    expect(await row('CD')).toHaveTextContent(/1 of 2Part back: 1 coding/);
    expect(screen.getByText('3 codings from AB and CD').closest('li')).not.toHaveTextContent('tester');
    expect(screen.getByText('3 codings from AB and CD')).toBeVisible();
    await view.user.click(screen.getByRole('button', { name: /^Take it back…/ }));
    const dialog = await screen.findByRole('dialog', { name: /^Take back what was taken in/ });
    expect(dialog).toHaveTextContent('3 codings from AB and CD will not count any more until the files are taken in again.');
    expect(dialog).toHaveTextContent('Decisions that were made on these cases are not lost.');
    expect(within(dialog).getByRole('button', { name: 'Cancel' })).toHaveFocus();
    await view.user.click(within(dialog).getByRole('button', { name: 'Take back 3 codings' }));
    await screen.findByText(/^3 codings were taken back\. No decision was made on what they said\./);
    await waitFor(async () => expect(await row('AB')).toHaveTextContent('0 of 2'));
    expect(screen.queryByRole('button', { name: /^Take it back/ })).toBeNull();
  });

  it('leaves out a file that is refused, says why, and takes the others', async () => {
    const view = await returnsView();
    const damaged = written(view.folder, 'mine.dipreturn', 'This is no return.');
    await choose(view, damaged, view.files[0]);
    await screen.findByRole('heading', { name: '1 of 2 files can be taken in' });
    const line = (await screen.findByText(/^Left out:/)).closest('li');
    expect(line).toHaveTextContent('mine.dipreturn is not a return of codings.');
    await view.user.click(await screen.findByRole('button', { name: 'Take in 2 codings' }));
    await screen.findByText('2 codings taken in. 0 differences to decide.');
  });

  it('says of each file why it is refused where all are', async () => {
    const view = await returnsView();
    await choose(view, written(view.folder, 'one.dipreturn', 'One.'), written(view.folder, 'two.dipreturn', 'Two.'));
    await waitFor(() => expect(screen.getAllByText(/^Left out:/)).toHaveLength(2));
    expect(screen.getByRole('button', { name: 'Nothing to take in' })).toBeDisabled();
    await view.user.click(screen.getByRole('button', { name: 'Not now' }));
    expect(await screen.findByRole('button', { name: 'Take returns in…' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('leaves a file out whose tick is taken off', async () => {
    const view = await returnsView();
    await choose(view, ...view.files);
    await view.user.click(await screen.findByRole('checkbox', { name: /from AB/ }));
    await view.user.click(await screen.findByRole('button', { name: 'Take in 1 coding' }));
    await screen.findByText('1 coding taken in. 0 differences to decide.');
    expect(await row('AB')).toHaveTextContent('0 of 2');
  });

  it('says that what is here already is not new', async () => {
    const view = await returnsView((core, _shared, folder) => done(core, 'merge.make', { files: [join(folder, 'AB', 'mine.dipreturn')] }));
    await choose(view, view.files[0]);
    await screen.findByText('Nothing new: all 2 codings are in this review already.');
    expect(screen.getByRole('button', { name: 'Nothing to take in' })).toBeDisabled();
  });

  it('says of what comes twice that it may be in a file above, and counts it once', async () => {
    const view = await returnsView();
    const copy = join(view.folder, 'copy.dipreturn');
    copyFileSync(view.files[0], copy);
    await choose(view, view.files[0], copy);
    await screen.findByText('2 codings to take in; 0 differences to decide after it.');
    expect(screen.getByText('Nothing new: all 2 codings are in this review already, or in a file above.')).toBeVisible();
  });

  it('takes files that are dropped on the view, each once', async () => {
    const view = await returnsView();
    const drop = (...paths: readonly string[]) =>
      fireEvent.drop(screen.getByRole('region', { name: 'Packages and returns' }), {
        dataTransfer: { files: paths.map((name) => ({ name })) },
      });
    drop(...view.files, view.files[0]);
    expect(await screen.findAllByRole('checkbox', { name: /^mine/ })).toHaveLength(2);
    await screen.findByRole('button', { name: 'Take in 3 codings' });
    drop('no-path');
    expect(await screen.findByRole('alert')).toHaveTextContent('no-path');
  });
});
