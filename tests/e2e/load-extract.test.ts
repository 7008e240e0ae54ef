import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCaseWorkbook } from '../support/case-workbook.ts';
import { cli } from '../support/cli.ts';
import { launchApp, type RunningApp } from './support/launch.ts';

/**
 * Synthetic: an extract as a performance team sends one (a title, semicolons, Windows-1252, outcome labels of the force's own) that is not as
 * anonymised as it says. Names stand for nobody; the telephone numbers are of Ofcom's drama range.
 */
const extract = [
  'Outcome 16 extract – autumn;;;;;;',
  'Crime Ref;Recorded Dt;Vic Age;DA Flag;Outcome;Attended;OIC Closing Rationale',
  ...Array.from({ length: 40 }, (_, at) =>
    [
      `LR-${String(at + 1).padStart(5, '0')}`,
      `${String((at % 28) + 1).padStart(2, '0')}/04/2023`,
      String(16 + at),
      at % 2 === 0 ? 'Y' : 'N',
      'Outcome 16 - victim does not support',
      at === 0 ? 'PC Jane Okonkwo' : '',
      at % 9 === 4
        ? `Victim spoken to at home; asked to be called on 07700 900${100 + at} after six.`
        : 'Victim spoken to at home – she doesn’t support further action.',
    ]
      .map((cell) => (cell.includes(';') ? `"${cell}"` : cell))
      .join(';'),
  ),
].join('\r\n');

/** The dash and the apostrophe as Windows writes them. */
const windows1252 = Buffer.from(extract.replaceAll('–', '\u0096').replaceAll('’', '\u0092'), 'latin1');

describe('an extract that is not as anonymised as it says, through the window', () => {
  let run: RunningApp;
  let review: string;
  beforeAll(async () => {
    run = await launchApp();
    review = join(run.folder, 'load.dip');
    writeFileSync(join(run.folder, 'extract.csv'), windows1252);
    const { page } = run;
    await page.getByRole('button', { name: 'New review…' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Outcome 16 rape review');
    await run.answerDialog(review);
    await page.getByRole('button', { name: 'Choose where to keep it…' }).click();
    await page.getByRole('heading', { name: 'Load an extract' }).waitFor();
  });
  afterAll(() => run.close());

  it('is understood, guess by guess, with what was found in it', async () => {
    const { page } = run;
    await run.answerDialog(join(run.folder, 'extract.csv'));
    await page.getByRole('button', { name: 'Choose a file…' }).click();
    await page.getByText('40 rows × 7 columns').waitFor();
    await page.getByRole('button', { name: /^Windows-1252 \(ANSI\) Encoding$|^Encoding.*Windows-1252/ }).waitFor();
    await page.getByText('1 row above the headings was passed over; the headings are in row 2.').waitFor();
    await page.getByText('5 likely identities; nothing is stored until you decide').waitFor();
    expect(await page.getByRole('button', { name: 'Import 40 cases' }).isDisabled()).toBe(true);
    await run.screenshot('09-load-identities');
    await page.getByRole('button', { name: 'Decide now' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('identities');
    await run.screenshot('10-load-identities-below');
  });

  it('is read again when a person knows better', async () => {
    const { page } = run;
    await page.getByRole('button', { name: /Headings in/ }).click();
    await page.getByRole('option', { name: 'Row 3' }).click();
    await page.getByText('39 rows × 7 columns').waitFor();
    await page.getByRole('button', { name: /Headings in/ }).click();
    await page.getByRole('option', { name: 'Row 2' }).click();
    await page.getByText('40 rows × 7 columns').waitFor();
  });

  it('goes in with every identity replaced', async () => {
    const { page } = run;
    await page.getByText('Replace all 5, by [name], [postcode] and so on').click();
    await page.getByRole('button', { name: 'Import 40 cases' }).click();
    await page.getByText('5 likely identities were replaced.').waitFor();
    await page.getByRole('heading', { name: 'Loaded' }).waitFor();
    await run.screenshot('11-loaded');
  });

  it('can be scrolled through, case by case, without a narrative', async () => {
    const { page } = run;
    await page.getByRole('grid').waitFor();
    await page.getByText('LR-00001').waitFor();
    expect(await page.getByText('Victim spoken to').count()).toBe(0);
  });

  it('is recognised when it is chosen again', async () => {
    const { page } = run;
    await page.getByRole('button', { name: 'Load another extract…' }).click();
    await page.getByRole('button', { name: 'Choose a file…' }).click();
    await page.getByText(/This very file was loaded on .* as extract-1/).waitFor();
    await page.getByText('as for extract-1, which has the same headings').waitFor();
  });

  it('may be long, and is then screened on threads of their own while the window stays live', async () => {
    const { page } = run;
    const row = (at: number) =>
      `BIG-${at},01/02/2023,The victim was spoken to at home and asked for time to think it over before she decides.`;
    writeFileSync(
      join(run.folder, 'long.csv'),
      ['Crime Ref,Recorded Date,Summary', ...Array.from({ length: 6000 }, (_, at) => row(at))].join('\n'),
    );
    await run.answerDialog(join(run.folder, 'long.csv'));
    await page.getByRole('button', { name: 'Choose another file…' }).click();
    await page.getByText('6,000 rows × 3 columns').waitFor();
    await page.getByText('none found').waitFor();
  });

  it('may be a workbook, of which a person can choose another sheet', async () => {
    const { page } = run;
    const workbook = join(run.folder, 'cases.xlsx');
    writeCaseWorkbook(workbook, 300);
    await run.answerDialog(workbook);
    await page.getByRole('button', { name: 'Choose another file…' }).click();
    await page.getByText(/^300 rows × 12 columns$/).waitFor();
    await page.getByRole('button', { name: /Sheet/ }).waitFor();
    await run.screenshot('12-load-workbook');
  });

  it('holds on the command line what the window stored', async () => {
    await run.page.getByRole('button', { name: 'Close review' }).click();
    // Only then is the file free.
    await run.page.getByRole('heading', { name: 'Recent reviews' }).waitFor();
    const out = join(run.folder, 'out.csv');
    cli(['export', review, '--out', out]);
    const seen = cli(['inspect', out, '--json']).json<{ privacy: { total: number }; rows: number; columns: { name: string }[] }>();
    expect(seen).toMatchObject({ rows: 40, privacy: { total: 0 } });
    expect(seen.columns.map(({ name }) => name)).toEqual(expect.arrayContaining(['recordedDate', 'victimAge', 'outcomeCode', 'Attended']));
  });
});
