import { describe, expect, it } from 'vitest';
import type { Core } from '../../../db/core.ts';
import { openReview } from '../../../db/review-file/open.ts';
import { asWritable } from '../../../db/review-file/review.ts';
import type { Evidence } from '../../../shared/contract/evidence.ts';
import { countCodePoints } from '../../../shared/evidence/code-points.ts';
import { done, refused, testCore } from '../../support/core.ts';
import { reviewOfNarratives } from '../../support/narratives.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const text = 'She said 😀 she was afraid of his brothers. He is her former partner, and she is afraid of him.';
const at = { reviewer: 'Ada', caseRef: 'N-01' };

async function desk(): Promise<{ core: Core; review: string; mark(theme: string, words: string): Promise<Marked> }> {
  const core = testCore();
  const review = await reviewOfNarratives(core, temporaryFolder(), [text, 'Another account.']);
  return {
    core,
    review,
    mark: async (theme, words) => {
      const start = countCodePoints(text.slice(0, text.indexOf(words)));
      return done(core, 'evidence.mark', { ...at, theme, start, end: start + countCodePoints(words) });
    },
  };
}

type Marked = {
  readonly did: string;
  readonly coding: { readonly values: Readonly<Record<string, string>> };
  readonly evidence: readonly Evidence[];
};

const quoted = (evidence: readonly Evidence[]) => evidence.map(({ theme, selector: [, { exact }] }) => `${theme}: ${exact}`);

/** Changes the text behind the core's back, as an extract that was sent again would. */
async function replaceText(core: Core, review: string, narrative: string): Promise<void> {
  core.close();
  const opened = openReview(review);
  if (!opened.ok) throw new Error(opened.error.message);
  asWritable(opened.value).run(
    'UPDATE case_record SET narrative = ? WHERE case_ref = ?',
    JSON.stringify([{ column: 'Summary', text: narrative }]),
    'N-01',
  );
  opened.value.db.close();
  await done(core, 'review.open', { file: review });
}

describe('marking evidence', () => {
  it('marks the words and their theme as present, at positions in code points', async () => {
    const { mark } = await desk();
    const { coding, evidence } = await mark('reprisal-fear', 'afraid of his brothers');
    expect(coding.values).toEqual({ 'reprisal-fear': 'present' });
    expect(evidence).toMatchObject([
      {
        theme: 'reprisal-fear',
        part: 'Summary',
        state: 'found',
        selector: [
          { type: 'TextPositionSelector', start: 19, end: 41 },
          {
            type: 'TextQuoteSelector',
            exact: 'afraid of his brothers',
            prefix: 'She said 😀 she was ',
            suffix: '. He is her former partner, and ',
          },
        ],
      },
    ]);
  });

  it('keeps no words of the case in the log', async () => {
    const { core, review, mark } = await desk();
    await mark('reprisal-fear', 'afraid of his brothers');
    core.close();
    const opened = openReview(review);
    const log = opened.ok ? opened.value.all<{ changes: string }>('SELECT changes FROM coding_revision') : [];
    if (opened.ok) opened.value.db.close();
    expect(log).toHaveLength(1);
    expect(log[0]?.changes).not.toContain('brothers');
  });

  it('lets marks of several themes overlap', async () => {
    const { mark } = await desk();
    await mark('reprisal-fear', 'afraid of his brothers');
    expect(quoted((await mark('domestic', 'his brothers. He is her former partner')).evidence)).toEqual([
      'reprisal-fear: afraid of his brothers',
      'domestic: his brothers. He is her former partner',
    ]);
  });

  it('joins what overlaps for one theme, and takes the same stretch back', async () => {
    const { mark } = await desk();
    await mark('reprisal-fear', 'afraid of his');
    const joined = await mark('reprisal-fear', 'his brothers');
    expect(joined.did).toBe('joined');
    expect(quoted(joined.evidence)).toEqual(['reprisal-fear: afraid of his brothers']);
    const back = await mark('reprisal-fear', 'afraid of his brothers');
    expect(back).toMatchObject({ did: 'taken-back', evidence: [], coding: { values: { 'reprisal-fear': 'present' } } });
  });

  it('leaves out the white space at the ends of a selection', async () => {
    const { mark } = await desk();
    expect(quoted((await mark('domestic', ' former partner')).evidence)).toEqual(['domestic: former partner']);
  });

  it('clears what an exclusive theme cannot stand with, in the same act', async () => {
    const { core, mark } = await desk();
    await done(core, 'coding.save', { ...at, changes: { 'reason-not-recorded': 'present' } });
    expect((await mark('reprisal-fear', 'afraid')).coding.values).toEqual({ 'reprisal-fear': 'present', 'reason-not-recorded': 'absent' });
    const undone = await done(core, 'coding.undo', { reviewer: 'Ada' });
    expect(undone).toMatchObject({ coding: { values: { 'reason-not-recorded': 'present' }, marks: [] }, evidence: [] });
  });

  it.each([
    ['a selection of nothing but a space', { theme: 'domestic', start: 3, end: 4 }, 'evidence-empty'],
    ['a place beyond the text', { theme: 'domestic', start: 5000, end: 5001 }, 'evidence-empty'],
    ['a theme that is not there', { theme: 'domestc', start: 0, end: 3 }, 'coding-unknown-item'],
    ['a part that is not there', { theme: 'domestic', part: 'Closing', start: 0, end: 3 }, 'evidence-part'],
  ])('refuses %s', async (_what, given, code) => {
    const { core } = await desk();
    expect(await refused(core, 'evidence.mark', { ...at, ...given })).toMatchObject({ code });
  });

  it('shows nobody the marks of another', async () => {
    const { core, mark } = await desk();
    await mark('domestic', 'former partner');
    expect((await done(core, 'case.read', { ...at, reviewer: 'Ben' })).evidence).toEqual([]);
  });
});

describe('evidence in a text that has changed', () => {
  it('is found again by its words and their surroundings', async () => {
    const { core, review, mark } = await desk();
    await mark('reprisal-fear', 'afraid of him');
    await replaceText(core, review, `Added at the front: afraid of him. ${text}`);
    const { evidence } = await done(core, 'case.read', at);
    expect(evidence).toMatchObject([{ state: 'moved', start: countCodePoints(text) - 14 + 35 }]);
    expect(quoted(evidence)).toEqual(['reprisal-fear: afraid of him']);
  });

  it('is reported as lost where its words are gone, and comes last', async () => {
    const { core, review, mark } = await desk();
    await mark('reprisal-fear', 'afraid of his brothers');
    await mark('domestic', 'former partner');
    await replaceText(core, review, 'He is her former partner.');
    expect((await done(core, 'case.read', at)).evidence).toMatchObject([
      { theme: 'domestic', state: 'moved', start: 10 },
      { theme: 'reprisal-fear', state: 'lost' },
    ]);
  });
});
