import { z } from 'zod';
import { selectorSchema } from '../evidence/selectors.ts';

/** A mark as it stands in the text now. Positions are Unicode code points of the part of the narrative. */
export const evidenceSchema = z.object({
  /** UUID. */
  id: z.string(),
  /** The theme as the codebook has it now: what it was merged into, where it was. */
  theme: z.string(),
  part: z.string(),
  /**
   * `found` where it was made, or where every change of the text since is on record; `moved` where the text was replaced and the words were
   * found again; `lost` where they are no longer in it, and then the positions are those of the text before.
   */
  state: z.enum(['found', 'moved', 'lost']),
  start: z.int(),
  end: z.int(),
  selector: selectorSchema,
});
export type Evidence = z.output<typeof evidenceSchema>;
