/**
 * All of it is synthetic: made up, with names combined at random that stand for nobody.
 * Part of the held-out set, which judges the privacy screen. It was measured once before anybody had looked; since then it validates.
 *
 * Values of the slots other than names, in the many ways in which people type them.
 */

import type { CorpusSet } from './corpus-set.ts';
import { heldOutContact } from './held-out-values-contact.ts';
import { heldOutNumbers } from './held-out-values-numbers.ts';

export const heldOutValues: CorpusSet['values'] = { ...heldOutContact, ...heldOutNumbers };
