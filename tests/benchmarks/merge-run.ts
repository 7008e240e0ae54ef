/** Merges files into a review, in a process of its own so that its memory is its own: `merge-run.ts REVIEW FILE…`. */
import { createCore } from '../../db/core.ts';

const [review = '', ...files] = process.argv.slice(2);
const core = createCore({ actor: 'bench' });
const begun = performance.now();
const opened = await core.dispatch('review.open', { file: review });
const merged = opened.ok ? await core.dispatch('merge.make', { files }) : opened;
const milliseconds = performance.now() - begun;
core.close();
if (!merged.ok) throw new Error(merged.error.message);
const { added, alreadyHad } = merged.value as { added: number; alreadyHad: number };
process.stdout.write(JSON.stringify({ milliseconds, mebibytes: process.resourceUsage().maxRSS / 1024, added, alreadyHad }));
