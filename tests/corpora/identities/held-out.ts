/**
 * All of it is synthetic: made up, with names combined at random that stand for nobody.
 * Part of the held-out set, which judges the privacy screen. It was measured once before anybody had looked; since then it validates.
 */

import type { CorpusSet } from './corpus-set.ts';
import { heldOutClean } from './held-out-clean.ts';
import { heldOutCleanColumns } from './held-out-clean-columns.ts';
import { heldOutIdentityColumns } from './held-out-identity-columns.ts';
import { heldOutNames } from './held-out-names.ts';
import { heldOutTemplates } from './held-out-templates.ts';
import { heldOutValues } from './held-out-values.ts';

export const heldOut: CorpusSet = {
  templates: heldOutTemplates,
  clean: heldOutClean,
  names: heldOutNames,
  values: heldOutValues,
  columns: heldOutIdentityColumns,
  cleanColumns: heldOutCleanColumns,
};
