import type { CorpusSet } from './corpus-set.ts';
import { cleanA } from './last-clean-a.ts';
import { cleanB } from './last-clean-b.ts';
import { cleanColumns, columns } from './last-columns.ts';
import { names } from './last-names.ts';
import { templates } from './last-templates.ts';
import { values } from './last-values.ts';

/** Synthetic: the last set to judge the privacy screen by. Written blind to the screen and to every other set; no real case, person or number is meant. */
export const lastSet: CorpusSet = { templates, clean: [...cleanA, ...cleanB], names, values, columns, cleanColumns };
