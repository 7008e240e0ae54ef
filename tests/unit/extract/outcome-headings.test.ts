import { describe, expect, it } from 'vitest';
import { mappingOf, suggestFields } from '../../../db/extract/mapping/suggest-mapping.ts';

/** Labels as forces write them; none of a real case. */
const labels = ['Charged', 'Outcome 16 - Victim declines', 'Investigation complete; no suspect identified', 'Community Resolution'];
const fields = (headings: readonly string[], rows: readonly (readonly string[])[]) =>
  suggestFields(headings, rows).map(({ field }) => field);
const under = (heading: string, values: readonly string[]) =>
  fields(
    [heading],
    values.map((value) => [value]),
  )[0];

describe('a heading that outcomes stand under', () => {
  it.each([
    ...[
      'Disposal',
      'Disposal Type',
      'Disposal Description',
      'Result',
      'Case Result',
      'Outcome Description',
      'Finalisation',
      'Finalisation Type',
    ],
    ...[
      'Crime Outcome',
      'Clear Up',
      'Clear-Up Type',
      'Clearup',
      'Detection',
      'Detection Status',
      'Crime Status',
      'Status',
      'Investigation Outcome',
    ],
  ])('gets their codes: %s', (heading) => {
    expect(under(heading, labels)).toBe('outcomeCode');
    expect(under(heading, ['16', '18', '1A'])).toBe('outcomeCode');
    const rows = labels.map((label) => [label]);
    expect(mappingOf([heading], suggestFields([heading], rows), [labels]).values).toEqual({
      outcomeCode: { [labels[0] ?? '']: '1', [labels[1] ?? '']: '16', [labels[2] ?? '']: '18', [labels[3] ?? '']: '8' },
    });
  });

  it.each(['Result', 'Finalisation', 'Clear Up', 'Detection Status', 'Status', 'Crime Status'])(
    'stands for something else where the values are no outcomes: %s',
    (heading) => {
      expect(under(heading, ['Open', 'Under review', 'Positive'])).toBeNull();
      expect(under(heading, [])).toBeNull();
    },
  );

  it('leaves the code to a column that says it holds it, and is its label then', () => {
    const rows = labels.map((label, at) => [`C-${at}`, label, '16']);
    for (const heading of ['Disposal', 'Outcome Description', 'Result'])
      expect(fields(['Crime Ref', heading, 'Outcome Code'], rows)).toEqual(['caseRef', 'outcome', 'outcomeCode']);
    expect(fields(['Crime Ref', 'Result', 'Outcome'], rows)).toEqual(['caseRef', 'outcome', 'outcomeCode']);
  });

  it('is the label where its values are a force’s own and nobody can tell their codes', () => {
    expect(under('Disposal', ['Filed', 'Pending', 'Live'])).toBe('outcome');
  });
});
