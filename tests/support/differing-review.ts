import type { Core } from '../../db/core.ts';
import { done } from './core.ts';
import { placeOf } from './named-review.ts';
import { reviewOfNarratives } from './narratives.ts';
import { code } from './sheets.ts';

const story = `She said that she was afraid of what his brothers would do. The suspect is her former partner, and they share two children.

An officer rang twice and left a message. She did not ring back.`;

const heading = ['case_ref', 'engagement', 'domestic', 'reprisal-fear', 'note'];

/** Words of N-01 that each coder marked as fear of reprisal; the two lie over one another. */
export const markedWords = { 'Ada Quill': 'afraid of what his brothers would do', 'Ben Marsh': 'his brothers would do' } as const;

/**
 * A review in which Ada and Ben differ on two things in N-01 (fear of reprisal, engagement) and on one in N-02 (domestic), and agree on all of
 * N-03. Both have left marks and notes. Gives its path.
 */
export async function differingReview(core: Core, folder: string): Promise<string> {
  const review = await reviewOfNarratives(core, folder, [story, 'They live together. She rang.', 'Nothing is disputed here.']);
  for (const [reviewer, words] of Object.entries(markedWords))
    await done(core, 'evidence.mark', { reviewer, caseRef: 'N-01', theme: 'reprisal-fear', ...placeOf(story, words) });
  await code(core, folder, 'Ada Quill', [
    heading,
    ['N-01', 'withdrew', '1', '1', 'She says so in terms.'],
    ['N-02', 'never', '1', '0', ''],
    ['N-03', 'never', '0', '0', ''],
  ]);
  await code(core, folder, 'Ben Marsh', [
    heading,
    ['N-01', 'never', '1', '0', 'His brothers are not the suspect.'],
    ['N-02', 'never', '0', '0', 'The flag is not set.'],
    ['N-03', 'never', '0', '0', ''],
  ]);
  return review;
}
