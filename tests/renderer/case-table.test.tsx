import { join } from 'node:path';
import { QueryClientProvider } from '@tanstack/react-query';
import { createEvent, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { describe, expect, it, onTestFinished } from 'vitest';
import { queryClient } from '../../renderer/core/query-client.ts';
import { CaseTable } from '../../renderer/load/case-table.tsx';
import { Announcer } from '../../renderer/parts/announce.tsx';
import type { CommandInput, CommandOutput } from '../../shared/contract/commands.ts';
import { ok } from '../../shared/result.ts';
import { done, testCore } from '../support/core.ts';
import { csv } from '../support/csv.ts';
import { references, refs, written } from '../support/sheets.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { showWindow } from './support/real-bridge.tsx';
import { giveSizes } from './support/sized-page.ts';

/** Ten rows are seen at once, under the headings. */
const tenRows = 11 * 32;

const facts = csv([
  ['Crime Ref', 'Recorded Date', 'Victim Age', 'DA Flag', 'Area', 'Team', 'Summary'],
  ['C-01', '01/02/2023', '17', 'Y', '=1+1', '', 'A short account, not shown here.'],
  ['C-02', 'soon', 'old', 'N', 'South\tEast', '', ''],
]);

/** The Load screen of a review that holds these extracts. */
async function loaded(...extracts: readonly string[]): Promise<UserEvent> {
  giveSizes(tenRows);
  const folder = temporaryFolder();
  const review = join(folder, 'r.dip');
  const maker = testCore();
  await done(maker, 'review.create', { file: review, title: 'Table test' });
  for (const [at, extract] of extracts.entries()) {
    await done(maker, 'extract.import', { file: written(folder, `extract ${at + 1}.csv`, extract) });
  }
  maker.close();
  showWindow(review);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /^Load/ }));
  return user;
}

const grid = () => screen.findByRole('grid', { name: 'Cases' });
async function theScroller(): Promise<HTMLElement> {
  const { parentElement } = await grid();
  if (!parentElement) throw new Error('The grid stands in nothing that scrolls.');
  return parentElement;
}
const rowOf = async (caseRef: string) => (await screen.findByRole('rowheader', { name: caseRef })).closest('tr') as HTMLElement;
const cellsOf = async (caseRef: string) => [...(await rowOf(caseRef)).children].map((cell) => cell.textContent);
const firstCell = async () => (await rowOf('C-01')).firstElementChild as HTMLElement;

describe('the table of cases', () => {
  it('shows what is known of each case and no more: no empty column, no narrative, no extract where there is one', async () => {
    await loaded(facts);
    const headings = within(await grid()).getAllByRole('columnheader');
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      'Case reference',
      'Recorded',
      'Victim’s age',
      'Domestic flag',
      'Area',
      'Row in the file',
    ]);
    expect(await cellsOf('C-01')).toEqual(['C-01', '1 February 2023', '17', 'Yes', '=1+1', '1']);
    expect(await cellsOf('C-02')).toEqual(['C-02', 'soon', 'old', 'No', 'South\tEast', '2']);
    expect(document.body).not.toHaveTextContent('A short account');
  });

  it('names the extract of each case where there are several', async () => {
    await loaded(references('C-01'), references('C-02'));
    expect(await cellsOf('C-02')).toEqual(['C-02', '1', 'extract 2.csv']);
  });

  it('says how many rows there are, and keeps only those in view in the page', async () => {
    await loaded(references(...refs(250)));
    expect(await grid()).toHaveAttribute('aria-rowcount', '251');
    expect(await rowOf('C-01')).toHaveAttribute('aria-rowindex', '2');
    expect(screen.getByText('250 cases')).toBeVisible();
    expect(within(await grid()).getAllByRole('row').length).toBeLessThan(30);
  });

  it('is not there in an empty review', async () => {
    await loaded();
    expect(await screen.findByRole('heading', { name: 'Load an extract' })).toBeVisible();
    expect(screen.queryByRole('grid')).toBeNull();
  });

  it('holds a lone case', async () => {
    const user = await loaded(references('C-01'));
    (await firstCell()).focus();
    await user.keyboard('{ArrowDown}{PageDown}{Control>}{End}{/Control}{ArrowUp}{Home}');
    expect(await firstCell()).toHaveFocus();
    expect(screen.getByText('1 case')).toBeVisible();
  });
});

describe('its keys', () => {
  it('are reached by one press of Tab after the search, and left by the next', async () => {
    const user = await loaded(references(...refs(30)));
    await firstCell();
    await user.click(screen.getByRole('searchbox', { name: 'Find a reference' }));
    await user.tab();
    expect(await firstCell()).toHaveFocus();
    await user.tab();
    expect(await grid()).not.toContainElement(document.activeElement as HTMLElement);
  });

  it('move by a cell, by what is seen, and to the ends', async () => {
    const user = await loaded(references(...refs(250)));
    (await firstCell()).focus();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(document.activeElement).toHaveTextContent(/^2$/);
    expect(document.activeElement).toHaveAttribute('aria-colindex', '2');
    await user.keyboard('{PageDown}');
    expect(document.activeElement).toHaveTextContent(/^12$/);
    await user.keyboard('{Control>}{End}{/Control}');
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/^250$/));
    expect(document.activeElement?.closest('tr')).toHaveAttribute('aria-rowindex', '251');
    await user.keyboard('{Home}');
    expect(document.activeElement).toHaveTextContent('C-250');
    await user.keyboard('{ArrowDown}{ArrowLeft}{PageUp}{ArrowUp}');
    expect(document.activeElement).toHaveTextContent('C-239');
    await user.keyboard('{Control>}{Home}{/Control}');
    expect(await firstCell()).toHaveFocus();
  });

  it('go on from a cell that was pressed', async () => {
    const user = await loaded(references(...refs(30)));
    await user.click(within(await rowOf('C-05')).getByRole('rowheader'));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveTextContent('C-06');
  });

  it('keep the focus when its row is scrolled out of view, and come back to it', async () => {
    const user = await loaded(references(...refs(250)));
    (await firstCell()).focus();
    const scroller = await theScroller();
    scroller.scrollTop = 200 * 32;
    fireEvent.scroll(scroller);
    expect(await screen.findByRole('rowheader', { name: 'C-205' })).toBeInTheDocument();
    expect(screen.queryByRole('rowheader', { name: 'C-100' })).toBeNull();
    expect(await firstCell()).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveTextContent('C-02');
    expect(scroller.scrollTop).toBe(32);
  });
});

describe('finding a reference', () => {
  it('narrows the table as it is typed, and says how many were found', async () => {
    const user = await loaded(references(...refs(120)));
    await firstCell();
    await user.type(screen.getByRole('searchbox'), 'C-11');
    await waitFor(async () => expect(await grid()).toHaveAttribute('aria-rowcount', '12'));
    expect(await rowOf('C-110')).toHaveAttribute('aria-rowindex', '3');
    expect(screen.getByRole('log')).toHaveTextContent('11 of 120 cases begin with “C-11”');
    await user.keyboard('{Escape}');
    await waitFor(async () => expect(await grid()).toHaveAttribute('aria-rowcount', '121'));
    expect(screen.getByRole('log')).toHaveTextContent('120 cases');
  });

  it('says when there is none', async () => {
    const user = await loaded(references(...refs(3)));
    await firstCell();
    await user.type(screen.getByRole('searchbox'), 'x-');
    await waitFor(() => expect(screen.queryByRole('grid')).toBeNull());
    expect(screen.getByRole('log')).toHaveTextContent('No reference begins with “x-”.');
  });
});

describe('copying', () => {
  /** What Ctrl+C puts on the clipboard, or null where the browser is left to it. */
  function copied(): string | null {
    let text: string | null = null;
    const clipboardData = { setData: (_type: string, data: string) => (text = data) };
    const event = createEvent.copy(document.activeElement ?? document.body, { clipboardData });
    fireEvent(document.activeElement ?? document.body, event);
    return event.defaultPrevented ? text : null;
  }

  it('gives the row apart by tabs, with nothing that a spreadsheet would run and nothing that would break its row', async () => {
    const user = await loaded(facts);
    (await firstCell()).focus();
    expect(copied()).toBe("C-01\t1 February 2023\t17\tYes\t'=1+1\t1");
    expect(screen.getByRole('log')).toHaveTextContent('Copied the row of C-01.');
    await user.keyboard('{ArrowDown}');
    expect(copied()).toBe('C-02\tsoon\told\tNo\tSouth East\t2');
  });

  it('leaves text that somebody has marked to the browser', async () => {
    await loaded(facts);
    const cell = await firstCell();
    cell.focus();
    document.getSelection()?.selectAllChildren(cell);
    expect(copied()).toBeNull();
  });
});

describe('a table of 1,200,000 cases', () => {
  const total = 1_200_000;

  /** The table alone on a core that would hold so many: every page is answered by arithmetic, when it is let go. */
  async function far(): Promise<{ user: UserEvent; asked: number[] }> {
    giveSizes(tenRows);
    const folder = temporaryFolder();
    const core = testCore();
    await done(core, 'review.create', { file: join(folder, 'r.dip'), title: 'T' });
    const overview = { ...(await done(core, 'review.overview', {})), cases: total };
    const asked: number[] = [];
    const page = ({ offset, limit }: CommandInput<'case.browse'> & { offset: number; limit: number }): CommandOutput<'case.browse'> => ({
      total,
      cases: Array.from({ length: Math.min(limit, total - offset) }, (_, at) => {
        const position = offset + at + 1;
        return { position, caseRef: `R-${position}`, extractId: 'extract-1', row: position, facts: { area: 'North' } };
      }),
    });
    const call = (_command: string, input: unknown) => {
      const given = input as Parameters<typeof page>[0];
      asked.push(given.offset);
      return Promise.resolve(ok(page(given)));
    };
    Object.defineProperty(window, 'dipSampler', { value: { call }, configurable: true });
    onTestFinished(() => queryClient.clear());
    render(
      <QueryClientProvider client={queryClient}>
        <CaseTable overview={overview} />
        <Announcer />
      </QueryClientProvider>,
    );
    return { user: userEvent.setup(), asked };
  }

  it('has a last row that is reached by a key, asking only for the pages around it', async () => {
    const { user, asked } = await far();
    (await screen.findByRole('rowheader', { name: 'R-1' })).focus();
    await user.keyboard('{Control>}{End}{/Control}');
    expect(await screen.findByRole('rowheader', { name: 'R-1200000' })).toBeInTheDocument();
    expect(document.activeElement?.closest('tr')).toHaveAttribute('aria-rowindex', '1200001');
    await user.keyboard('{PageUp}{Home}');
    expect(document.activeElement).toHaveTextContent('R-1199990');
    await waitFor(() => expect(new Set(asked)).toEqual(new Set([0, 100, 1_199_800, 1_199_900])));
  });

  it('and by the scroll bar; what only flies past is not asked for, and its rows stand as they are', async () => {
    const { asked } = await far();
    await screen.findByRole('rowheader', { name: 'R-1' });
    const scroller = await theScroller();
    const drag = (top: number) => {
      scroller.scrollTop = top;
      fireEvent.scroll(scroller);
    };
    drag(1_000_000);
    drag(2_000_000);
    expect(screen.getAllByText('Being read').length).toBeGreaterThan(10);
    expect(screen.getAllByRole('row')[4]?.getAttribute('aria-rowindex')).toMatch(/^600\d{3}$/);
    drag(4_000_000 - 10 * 32);
    expect(await screen.findByRole('rowheader', { name: 'R-1200000' })).toBeInTheDocument();
    expect(new Set(asked)).toEqual(new Set([0, 100, 1_199_800, 1_199_900]));
  });
});
