import { z } from 'zod';
import { command } from './define.ts';

const path = z.string().min(1);
const name = z.string().trim().min(1).max(80);
const day = z.iso.date();

/** What a work package says of itself: part of the overview of one, where nothing else of a review has a say. */
export const workPackageSchema = z.object({
  packageId: z.string(),
  reviewer: z.string(),
  cases: z.int(),
  codebookVersion: z.int(),
  /** Rises with each package that is issued to the same reviewer. */
  epoch: z.int(),
  due: z.string().nullable(),
  /** Empty where nobody is named. */
  issuedBy: z.string(),
  issuedAt: z.string(),
  /** When codings were last written for return, and how many; null where none were. */
  returned: z.object({ at: z.string(), codings: z.int() }).nullable(),
  /** Cases with something said in them since then. */
  unreturned: z.int(),
});
export type WorkPackageInfo = z.output<typeof workPackageSchema>;

export const packageStates = ['out', 'part-back', 'back', 'replaced', 'withdrawn'] as const;

const issuedSchema = z.object({
  packageId: z.string(),
  epoch: z.int(),
  fileName: z.string(),
  encrypted: z.boolean(),
  issuedAt: z.string(),
  issuedBy: z.string(),
  due: z.string().nullable(),
  cases: z.int(),
  /** `replaced`: the reviewer has been given a later one; what comes back of this one is still taken in. */
  state: z.enum(packageStates),
  /** True where it is out or only in part back, and its day has passed. */
  overdue: z.boolean(),
  /** Codings the last return from it held, and when they were written for return; null where nothing came back. */
  returned: z.object({ at: z.string(), mergedAt: z.string(), codings: z.int() }).nullable(),
  withdrawn: z.object({ by: z.string(), at: z.string(), reason: z.string() }).nullable(),
});
export type IssuedPackage = z.output<typeof issuedSchema>;

const handSchema = z.object({
  reviewer: z.string(),
  /** Cases shared out to the reviewer that are on their desk: not taken out, not passed on. */
  assigned: z.int(),
  begun: z.int(),
  complete: z.int(),
  /** Assigned cases that are in no package the reviewer holds, and not complete: after a re-sharing they must be issued again. */
  missing: z.array(z.string()),
  /** Newest first. */
  packages: z.array(issuedSchema),
});
export type Hand = z.output<typeof handSchema>;

const rejectedSchema = z.object({ file: z.string(), case: z.string().nullable(), reason: z.string() });

const codebookChangeSchema = z.object({ item: z.string(), label: z.string(), says: z.string() });

/** What a merge does, or would do, with one file. */
const mergedFileSchema = z.object({
  file: z.string(),
  sha256: z.string(),
  reviewer: z.string(),
  packageId: z.string(),
  returnedAt: z.string(),
  /** Codings, one a case: those that bring something new, those that are here already, and those that are refused. */
  added: z.int(),
  alreadyHad: z.int(),
  refused: z.int(),
  /** Of what is added, codings of which a later one is here already and stays in force. */
  givesWay: z.int(),
  /** Differences there would be that there were not before; only a trial tells. */
  conflicts: z.int().nullable(),
  codebookVersion: z.int(),
  /** What has changed in the codebook since the version the package was made with, as far as it was coded: how each is read now. */
  codebookChanges: z.array(codebookChangeSchema),
});
export type MergedFile = z.output<typeof mergedFileSchema>;

const mergeOutput = z.object({
  added: z.int(),
  alreadyHad: z.int(),
  rejected: z.array(rejectedSchema),
  /** Differences that are not decided, after the merge. */
  conflicts: z.int(),
  files: z.array(mergedFileSchema),
});
export type MergeOutcome = z.output<typeof mergeOutput>;

const mergeInput = z.strictObject({ files: z.array(path).min(1).max(500) });

export const packageCommands = {
  /** Writes a work package: the cases shared out to one reviewer, their own codings so far, and the codebook. Never overwrites. */
  'package.issue': command({
    needs: 'review',
    effect: 'write',
    files: { file: 'write' },
    input: z.strictObject({
      reviewer: name,
      file: path,
      drawId: z.string().nullable().default(null),
      /** Encrypts every page of the package. */
      passphrase: z.string().min(1).nullable().default(null),
      /** The day by which it is wanted back. */
      due: day.nullable().default(null),
      /** Who issues it, as the reviewer knows them; a package names nobody without it. */
      by: name.nullable().default(null),
    }),
    output: z.object({ file: z.string(), sha256: z.string(), cases: z.int(), packageId: z.string(), epoch: z.int() }),
  }),
  /** In a work package: writes the codings alone, encrypted to the review they came from unless `plain`. No case text. */
  'package.return': command({
    needs: 'review',
    effect: 'write',
    inPackage: true,
    files: { file: 'write' },
    input: z.strictObject({ file: path, plain: z.boolean().default(false) }),
    output: z.object({ file: z.string(), sha256: z.string(), codings: z.int(), complete: z.int(), cases: z.int() }),
  }),
  /** Who has what, how far they are, and what is overdue or missing. */
  'package.list': command({
    needs: 'review',
    effect: 'read',
    files: {},
    input: z.strictObject({ drawId: z.string().nullable().default(null) }),
    output: z.object({
      hands: z.array(handSchema),
      /** Merges, newest first; the first that is not undone is the one `merge.undo` takes back. */
      merges: z.array(
        z.object({
          mergeId: z.int(),
          at: z.string(),
          by: z.string(),
          undone: z.object({ by: z.string(), at: z.string() }).nullable(),
          files: z.array(z.object({ file: z.string(), reviewer: z.string(), added: z.int(), codings: z.int() })),
        }),
      ),
    }),
  }),
  /** Takes a package back from a reviewer who will not do it: nothing that comes back of it is taken in from then on. */
  'package.withdraw': command({
    needs: 'review',
    effect: 'write',
    files: {},
    input: z.strictObject({ packageId: z.string(), by: name, reason: z.string().trim().min(1).max(500) }),
    output: z.object({ packageId: z.string(), reviewer: z.string() }),
  }),
  /** What a merge would do, found by doing it and taking it back. */
  'merge.preview': command({
    needs: 'review',
    effect: 'trial',
    bulk: true,
    files: { files: 'read' },
    input: mergeInput,
    output: mergeOutput,
  }),
  /** Takes returned codings in, in one step. What is here already is not taken again, and nothing is overwritten. */
  'merge.make': command({ needs: 'review', effect: 'write', bulk: true, files: { files: 'read' }, input: mergeInput, output: mergeOutput }),
  /** Sets aside what the last merge brought. It can be merged again. */
  'merge.undo': command({
    needs: 'review',
    effect: 'write',
    files: {},
    input: z.strictObject({}),
    output: z.object({
      mergeId: z.int(),
      mergedAt: z.string(),
      /** Codings that are as they were before. */
      codings: z.int(),
      /** Decisions on cases that fewer have coded now; they stay. */
      decisions: z.int(),
      conflicts: z.int(),
    }),
  }),
};
