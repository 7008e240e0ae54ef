import { describe, expect, it } from 'vitest';
import oracles from '../../fixtures/oracles.json' with { type: 'json' };
import { cli, refusal, told } from '../../support/cli.ts';
import { done, testCore } from '../../support/core.ts';
import { csv } from '../../support/csv.ts';
import { references, refs, written } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

interface Unit extends Record<string, unknown> {
  readonly id: string;
}

const options = ['1', '2', '3', '4', '5'].map((id) => ({ id, label: `Grade ${id}` }));
const codebook = {
  id: 'grades',
  version: 1,
  title: 'Grades',
  themes: [{ id: 'rare', label: 'Rare' }],
  questions: [
    { id: 'choice', label: 'A choice', kind: 'choice', options },
    { id: 'scale', label: 'A scale', kind: 'scale', options },
    { id: 'words', label: 'In words', kind: 'text' },
  ],
};
const [example] = oracles.krippendorff;
const coders = Object.entries(example?.coders ?? {});

/** A review in which four coders give the published grades, both as a choice and on a scale; the theme is absent throughout. */
async function graded(): Promise<{ review: string; folder: string }> {
  const core = testCore();
  const folder = temporaryFolder();
  const review = `${folder}/review.dip`;
  await done(core, 'review.create', { file: review, title: 'Grades', codebookFile: written(folder, 'c.json', JSON.stringify(codebook)) });
  await done(core, 'extract.import', { file: written(folder, 'e.csv', references(...refs(12))) });
  await done(core, 'draw.make', { size: 12, seed: 'dice' });
  for (const [coder, line] of coders) {
    const rows = line.split(' ').map((grade, at) => [refs(12)[at] ?? '', '0', grade.replace('.', ''), grade.replace('.', '')]);
    const file = written(folder, `${coder}.csv`, csv([['case_ref', 'rare', 'choice', 'scale'], ...rows]));
    await done(core, 'coding.bulk', { reviewer: coder, file });
  }
  core.close();
  return { review, folder };
}

describe('agreement', () => {
  it('prints the published alpha and AC1, nominal for a choice and ordinal for a scale', async () => {
    const { units } = told<{ units: Unit[] }>('agreement', (await graded()).review);
    expect(units.map(({ id, kind }) => [id, kind])).toEqual([
      ['rare', 'theme'],
      ['choice', 'choice'],
      ['scale', 'scale'],
    ]);
    const [, choice, scale] = units;
    expect(choice).toMatchObject({ cases: 11, raters: 4 });
    expect(choice?.['krippendorffAlpha']).toBeCloseTo(example?.nominal ?? 0, 6);
    expect(scale?.['krippendorffAlpha']).toBeCloseTo(example?.ordinal ?? 0, 6);
    for (const unit of [choice, scale]) expect(unit?.['gwetAC1']).toBeCloseTo(oracles.gwetAC1[0]?.ac1 ?? 0, 5);
  });

  it('has the fields of the contract: figures or null, an interval that names its method, and why', async () => {
    const { units } = told<{ units: Unit[] }>('agreement', (await graded()).review);
    const [rare, choice] = units;
    const method = { method: 'bayesian-bootstrap', level: 0.95, low: expect.any(Number), high: expect.any(Number) };
    expect(choice).toMatchObject({
      percentAgreement: expect.closeTo(0.81818, 5),
      cohenKappa: null,
      fleissKappa: null,
      intervals: { percentAgreement: method, cohenKappa: null, fleissKappa: null, krippendorffAlpha: method, gwetAC1: method },
      why: 'Cohen’s kappa compares two reviewers; 4 reviewers answered here. Fleiss’ kappa needs the same number of answers in every case; some cases have more than others.',
      whyEach: {
        percentAgreement: null,
        cohenKappa: 'not-two-coders',
        fleissKappa: 'uneven-codings',
        krippendorffAlpha: null,
        gwetAC1: null,
      },
    });
    expect(rare).toMatchObject({ cases: 12, alike: 12, percentAgreement: 1, fleissKappa: null, krippendorffAlpha: null, gwetAC1: 1 });
    expect(rare?.['why']).toContain('every answer is “absent”');
  });

  it('prints the same bytes each time', async () => {
    const { review } = await graded();
    const printed = () => cli(['agreement', review, '--json']).out;
    expect(printed()).toBe(printed());
  });

  it('tells a person each figure with its base and interval, and what it means', async () => {
    const { out } = cli(['agreement', (await graded()).review]);
    expect(out).toContain('A choice (11 cases, 4 reviewers)');
    expect(out).toMatch(/Krippendorff’s alpha 0\.743, 95% interval 0\.\d{3} to 0\.\d{3}/);
    expect(out).toContain('All reviewers of a case gave the same answer in 8 of 11 cases; taken two by two');
    expect(out).toContain('Few cases: 11.');
    expect(out).not.toMatch(/undefined|NaN/);
  });

  it('says so where nobody’s codings overlap, and gives units without figures', async () => {
    const { review, folder } = await graded();
    const lone = `${folder}/lone.dip`;
    told('new', lone, '--title', 'Lone');
    told('import', lone, written(folder, 'two.csv', references('C-01', 'C-02')));
    told('sample', lone, '--size', '2', '--seed', 's');
    expect(cli(['agreement', lone]).out).toBe('No case has been completed by two reviewers yet, so there is nothing to compare.\n');
    const { units } = told<{ units: Unit[] }>('agreement', lone);
    expect(units[0]).toMatchObject({ cases: 0, raters: 0, percentAgreement: null, gwetAC1: null, why: expect.any(String) });
    expect(refusal(['agreement', review, '--draw', 'draw-7']).code).toBe('unknown-draw');
  });

  it('says of a review in which nothing is coded that there is nothing to compare', () => {
    const review = `${temporaryFolder()}/r.dip`;
    told('new', review, '--title', 'Empty');
    const { units } = told<{ units: readonly { cases: number; why: string | null }[] }>('agreement', review);
    expect(units.every(({ cases, why }) => cases === 0 && why !== null)).toBe(true);
  });
});
