/**
 * All of it is synthetic: made up, with names combined at random that stand for nobody.
 * Part of the held-out set, which judges the privacy screen. It was measured once before anybody had looked; since then it validates.
 *
 * Texts with slots that the measure fills with identities.
 */

import { heldOutTemplatesDetails } from './held-out-templates-details.ts';
import { heldOutTemplatesLong } from './held-out-templates-long.ts';
import { heldOutTemplatesNames } from './held-out-templates-names.ts';

export const heldOutTemplates: readonly string[] = [...heldOutTemplatesNames, ...heldOutTemplatesDetails, ...heldOutTemplatesLong];
