/**
 * All of it is synthetic: made up, with names combined at random that stand for nobody.
 * Part of the held-out set, which judges the privacy screen. It was measured once before anybody had looked; since then it validates.
 *
 * Narratives that identify nobody, full of what tempts a screen to say that they do.
 */

import { heldOutCleanAgencies } from './held-out-clean-agencies.ts';
import { heldOutCleanCapitals } from './held-out-clean-capitals.ts';
import { heldOutCleanCounts } from './held-out-clean-counts.ts';
import { heldOutCleanLaw } from './held-out-clean-law.ts';
import { heldOutCleanLog } from './held-out-clean-log.ts';
import { heldOutCleanLong } from './held-out-clean-long.ts';
import { heldOutCleanPlaces } from './held-out-clean-places.ts';
import { heldOutCleanReasons } from './held-out-clean-reasons.ts';
import { heldOutCleanWords } from './held-out-clean-words.ts';

export const heldOutClean: readonly string[] = [
  ...heldOutCleanPlaces,
  ...heldOutCleanAgencies,
  ...heldOutCleanLaw,
  ...heldOutCleanWords,
  ...heldOutCleanLog,
  ...heldOutCleanCounts,
  ...heldOutCleanReasons,
  ...heldOutCleanCapitals,
  ...heldOutCleanLong,
];
