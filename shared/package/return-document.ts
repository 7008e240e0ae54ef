import { z } from 'zod';
import { changesSchema, revisionKinds } from '../coding/coding.ts';
import { formatOfReturns, returnMark } from './package-format.ts';

const uuid = z.uuid();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const moment = z.iso.datetime();
const count = z.int().min(1);

/** The first line of a return: what it is, and a seal on the second. */
export const returnHeadSchema = z.strictObject({
  format: z.literal(returnMark).describe('What the file is.'),
  version: z.int().min(1).describe(`Layout of the return; this is ${formatOfReturns}.`),
  review: uuid.describe('The review that the package was issued from.'),
  package: uuid.describe('The package that the codings were made in.'),
  reviewer: z.string().min(1).max(80).describe('Whose package it is.'),
  epoch: count.describe('Epoch of the package.'),
  seal: sha256.describe('HMAC-SHA-256, by the secret that the package shares with its review, of the bytes of the second line.'),
});

const partSchema = z.strictObject({
  column: z.string().describe('Heading of the column that the part of the narrative came from.'),
  sha256: sha256.describe('SHA-256 of the part, as it stood in the package.'),
});
export type PartHash = z.output<typeof partSchema>;

const caseSchema = z.strictObject({
  ref: z.string().min(1).describe('Reference of the case.'),
  parts: z.array(partSchema).describe('What the reviewer read, by hashes alone: the parts of the narrative in their order.'),
});

export const returnedRevisionSchema = z.strictObject({
  id: uuid.describe('Names the revision for good; merging is a union by it.'),
  case: z.string().min(1).describe('Reference of the case.'),
  codebookVersion: count.describe('Version of the codebook that it was said under.'),
  epoch: count.describe('Epoch of the package it was made in; lower for one that was in the package when it was issued.'),
  sequence: count.describe('Counts the revisions of one reviewer and epoch.'),
  kind: z.enum(revisionKinds).describe('An act, or one that takes an act back or makes it again.'),
  at: moment.describe('When it was said, by the clock of that computer, in UTC.'),
  changes: changesSchema.describe(
    'What was said: values by item, null to take one back. An item is the id of a theme or question, or one of the desk: $status, $note, $passed, ' +
      '$looked, $versions, and $mark:, $identity: or $concern: with a UUID, whose value is JSON of places and hashes.',
  ),
});
export type ReturnedRevision = z.output<typeof returnedRevisionSchema>;

/** The second line: codings, positions and hashes, and not a word of a case. */
export const returnBodySchema = z.strictObject({
  review: uuid.describe('As in the first line.'),
  package: uuid.describe('As in the first line.'),
  reviewer: z.string().min(1).max(80).describe('As in the first line.'),
  epoch: count.describe('As in the first line.'),
  returnedAt: moment.describe('When the return was written, in UTC.'),
  codebook: z
    .strictObject({
      id: z.string().min(1),
      version: count,
      sha256: sha256.describe('SHA-256 of the codebook as JSON, as the review keeps it.'),
    })
    .describe('The codebook that the package was issued with.'),
  cases: z.array(caseSchema).describe('The cases of which anything is said, each once.'),
  revisions: z.array(returnedRevisionSchema).describe('Everything the reviewer said in them, in any order.'),
  quotes: z
    .record(uuid, sha256)
    .describe('Of each mark the HMAC-SHA-256, by the secret of the package, of the words under it: they are told again, and never told.'),
});
export type ReturnBody = z.output<typeof returnBodySchema>;
export type ReturnHead = z.output<typeof returnHeadSchema>;
