import { z } from 'zod';
import { codingSchema } from './coding-commands.ts';
import { command } from './define.ts';
import { evidenceSchema } from './evidence.ts';

const reviewer = z.string().trim().min(1).max(80);
const caseRef = z.string();
const saved = z.object({ coding: codingSchema, evidence: z.array(evidenceSchema), savedAt: z.string() });

const takenBack = saved.extend({ caseRef });

const checkOutput = z.object({
  /** Id of a check of the codebook, or `evidence:THEME` where evidence is marked for a theme that is not present. */
  id: z.string(),
  says: z.string(),
});
export type CodingCheck = z.output<typeof checkOutput>;

/** What a reviewer does at the desk besides giving values: evidence, undo and redo, and a look over the case before it is complete. */
export const deskCommands = {
  /**
   * Marks a stretch of the narrative, in code points, as evidence for a theme and the theme as present, in one revision. A stretch that is
   * marked so already is taken back; those of the same theme that it overlaps or touches become one with it.
   */
  'evidence.mark': command({
    needs: 'review',
    effect: 'write',
    inPackage: true,
    files: {},
    input: z.strictObject({
      reviewer,
      caseRef,
      theme: z.string(),
      /** Heading of the narrative's column; may be left out where there is one. */
      part: z.string().nullable().default(null),
      start: z.int().min(0),
      end: z.int().min(1),
    }),
    output: saved.extend({ did: z.enum(['marked', 'joined', 'taken-back']) }),
  }),
  'evidence.remove': command({
    needs: 'review',
    effect: 'write',
    inPackage: true,
    files: {},
    input: z.strictObject({ reviewer, caseRef, id: z.string() }),
    output: saved,
  }),
  /** The evidence of one reviewer, or of one case of theirs, by case reference. */
  'evidence.list': command({
    needs: 'review',
    effect: 'read',
    inPackage: true,
    files: {},
    input: z.strictObject({ reviewer, caseRef: caseRef.nullable().default(null) }),
    output: z.array(evidenceSchema.extend({ caseRef })),
  }),
  /** Takes back the reviewer's latest act, whichever case it was in; null where there is none. The log only grows. */
  'coding.undo': command({
    needs: 'review',
    effect: 'write',
    inPackage: true,
    files: {},
    input: z.strictObject({ reviewer }),
    output: takenBack.nullable(),
  }),
  /** Makes the act that was taken back last again; null where something else was done since, or nothing was taken back. */
  'coding.redo': command({
    needs: 'review',
    effect: 'write',
    inPackage: true,
    files: {},
    input: z.strictObject({ reviewer }),
    output: takenBack.nullable(),
  }),
  /** What a reviewer may want to look at before a case is complete. None of it is a bar. */
  'coding.check': command({
    needs: 'review',
    effect: 'read',
    inPackage: true,
    files: {},
    input: z.strictObject({ reviewer, caseRef }),
    output: z.array(checkOutput),
  }),
};
