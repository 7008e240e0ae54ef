import { z } from 'zod';
import { codebookSchema } from '../codebook/codebook.ts';
import { editsSchema, effects } from '../codebook/revise/edits.ts';
import { command } from './define.ts';

const who = z.string().trim().min(1).max(80);
const reason = z.string().trim().max(2_000).default('');

const changeSchema = z.object({
  kind: z.enum(['theme', 'question', 'group', 'measure', 'check', 'codebook']),
  id: z.string(),
  /** The change as a sentence that fits before and after it is made: “Retires “Domestic”.” */
  says: z.string(),
  /** Of a change of an item that was there: of its wording, or of its meaning, after which those who coded it look again. */
  effect: z.enum(effects).nullable(),
});

const versionSchema = z.object({
  version: z.int(),
  at: z.string(),
  /** Empty where nobody was named: the first version, or one that came with an import of the whole review. */
  by: z.string(),
  reason: z.string(),
  changes: z.array(changeSchema),
});
export type CodebookVersion = z.output<typeof versionSchema>;

/** What a revision does to what reviewers have coded. */
const outcomeSchema = z.object({
  /** Codings (one reviewer, one case) that get another look at something, and of how many cases and reviewers they are. */
  looks: z.object({ codings: z.int(), cases: z.int(), reviewers: z.int() }),
  /** Codings with a value that is read through a merge or split of this revision. */
  readThrough: z.int(),
  /** Codings with a value of something that is retired and that nothing takes the place of. */
  keptAside: z.int(),
  warnings: z.array(z.string()),
});
export type RevisionOutcome = z.output<typeof outcomeSchema>;

const previewSchema = z.object({
  version: z.int(),
  changes: z.array(changeSchema),
  outcome: outcomeSchema,
  /** Why the edits cannot be made as they are; then what they do is not told. */
  problem: z.object({ code: z.string(), message: z.string(), field: z.string().nullable() }).nullable(),
});
export type CodebookPreview = z.output<typeof previewSchema>;

export const codebookCommands = {
  /** The codebook with all that was ever in it, and what each version did. */
  'codebook.read': command({
    needs: 'review',
    effect: 'read',
    inPackage: true,
    files: {},
    input: z.strictObject({}),
    output: z.object({ codebook: codebookSchema, versions: z.array(versionSchema) }),
  }),
  /** What edits would do, without doing it. */
  'codebook.preview': command({
    needs: 'review',
    effect: 'read',
    files: {},
    input: z.strictObject({ edits: editsSchema }),
    output: previewSchema,
  }),
  /** Makes the next version, and reads every coding again under it. `base` is the version that the edits were made to, if that is to be held. */
  'codebook.revise': command({
    needs: 'review',
    effect: 'write',
    files: {},
    input: z.strictObject({ edits: editsSchema, base: z.int().nullable().default(null), by: who, reason }),
    output: z.object({ version: z.int(), changes: z.array(changeSchema), outcome: outcomeSchema }),
  }),
  /**
   * Takes a codebook in: JSON of this program, or REFI-QDA (.qdc). What it differs in becomes edits; with `dryRun` they are told and not made.
   * `version` is null where nothing was made.
   */
  'codebook.import': command({
    needs: 'review',
    effect: 'write',
    files: { file: 'read' },
    input: z.strictObject({
      file: z.string().min(1),
      dryRun: z.boolean().default(false),
      /** Wanted where it is no dry run. */
      by: z.string().trim().max(80).default(''),
      reason,
    }),
    output: z.object({
      version: z.int().nullable(),
      edits: editsSchema,
      changes: z.array(changeSchema),
      /** What could not be taken over, in words. */
      leftOut: z.array(z.string()),
      outcome: outcomeSchema,
    }),
  }),
};
