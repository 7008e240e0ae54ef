import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { AgreementView } from '../../renderer/agreement/agreement-view.tsx';
import { useOverview } from '../../renderer/core/queries.ts';
import { testCore } from '../support/core.ts';
import { code, drawnReview, refs } from '../support/sheets.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { showPart } from './support/real-bridge.tsx';

/** The view as the window shows it: with the overview of the open review. */
function Shown() {
  const overview = useOverview();
  return overview ? <AgreementView overview={overview} /> : null;
}

const caseRefs = refs(20);

/** Twenty cases that Ada and Ben have read: they differ on `domestic` in five, on nothing else, and `privacy` is absent throughout. */
async function compared(): Promise<void> {
  const maker = testCore();
  const folder = temporaryFolder();
  const review = await drawnReview(maker, folder, caseRefs.length);
  const heading = ['case_ref', 'engagement', 'domestic', 'privacy'];
  const sheet = (differ: number) => caseRefs.map((ref, at) => [ref, at % 2 === 0 ? 'never' : 'withdrew', at < 8 + differ ? '1' : '0', '0']);
  await code(maker, folder, 'Ada', [heading, ...sheet(0)]);
  await code(maker, folder, 'Ben', [heading, ...sheet(5)]);
  maker.close();
  await showPart(review, <Shown />);
}

const units = async () => (await screen.findAllByRole('heading', { level: 2 })).map((heading) => heading.textContent);
const unit = (name: string) => screen.findByRole('listitem', { name });

describe('agreement in the window', () => {
  it('shows each share with its counts, and alpha and AC1 as bars that say their interval', async () => {
    await compared();
    const domestic = await unit('Domestic');
    expect(domestic).toHaveTextContent('75%15 of 20 cases alike');
    expect(domestic).toHaveTextContent('theme · 20 cases, 2 reviewers');
    expect(domestic).toHaveTextContent('The two reviewers gave the same answer in 15 of 20 cases.');
    for (const name of ['Krippendorff’s alpha', 'Gwet’s AC1'])
      expect(
        within(domestic).getByRole('img', { name: new RegExp(`^${name} 0\\.\\d{3}, 95% interval 0\\.\\d{3} to 0\\.\\d{3}$`) }),
      ).toBeVisible();
  });

  it('says once, above them all, that there are few cases, and what mends a low agreement', async () => {
    await compared();
    await unit('Domestic');
    expect(screen.getAllByText(/from fewer than 30 cases\./)).toHaveLength(1);
    expect(screen.getAllByText(/read a few cases in common to calibrate/)).toHaveLength(1);
  });

  it('begins with the lowest agreement, and goes by the codebook when asked, by the keyboard', async () => {
    await compared();
    await unit('Domestic');
    expect((await units())[0]).toBe('Domestic');
    screen.getByRole('radio', { name: 'Lowest agreement first' }).focus();
    await userEvent.setup().keyboard('{ArrowRight}');
    expect(screen.getByRole('radio', { name: 'As in the codebook' })).toBeChecked();
    expect((await units()).slice(0, 3)).toEqual(['Domestic', 'Privacy', 'Did the victim support police action?']);
  });

  it('says in words why a figure is lacking', async () => {
    await compared();
    const privacy = await unit('Privacy');
    expect(privacy).toHaveTextContent('Krippendorff’s alpha none');
    expect(within(privacy).getByText(/cannot be had: every answer is “absent”/)).toBeVisible();
  });

  it('has all figures of a theme in a table that opens by the keyboard', async () => {
    await compared();
    const privacy = await unit('Privacy');
    const user = userEvent.setup();
    within(privacy).getByRole('button', { name: 'All figures for Privacy' }).focus();
    await user.keyboard('{Enter}');
    const rows = within(within(privacy).getByRole('table', { name: 'Privacy (20 cases, 2 reviewers)' })).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toContain('Agreement100%84% to 100%Wilson');
  });

  it('names what nobody could compare', async () => {
    await compared();
    expect(await screen.findByRole('region', { name: 'Not compared' })).toHaveTextContent('Underage');
  });

  it('says so where no case has two reviewers', async () => {
    const maker = testCore();
    const review = await drawnReview(maker, temporaryFolder(), 2);
    maker.close();
    await showPart(review, <Shown />);
    expect(await screen.findByText(/^No case has been completed by two reviewers yet/)).toBeVisible();
  });
});
