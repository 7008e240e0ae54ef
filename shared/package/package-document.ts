import { z } from 'zod';
import { changesSchema, revisionKinds } from '../coding/coding.ts';
import { formatOfPackages } from './package-format.ts';

const uuid = z.uuid();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(1);

/** The row of table `work_package`: what makes a review file a work package. */
export const workPackageRowSchema = z.strictObject({
  id: z.literal(1),
  package_id: uuid.describe('Names the package; its return and the review know it by this.'),
  format: z.int().min(1).describe(`Layout of this row and of what must be in the file; this is ${formatOfPackages}.`),
  reviewer: z.string().min(1).max(80).describe('Whose cases these are. Nobody else can code in the file.'),
  epoch: z.int().min(2).describe('Of the revisions that are made in it. A package that is issued again has a higher one.'),
  codebook_version: count.describe('The version of the codebook that is pinned: the newest in table codebook.'),
  cases: count.describe('Cases in it, those to calibrate included.'),
  due: z.iso.date().nullable().describe('The day by which it is wanted back.'),
  issued_by: z.string().describe('Who issued it.'),
  issued_at: z.iso.datetime().describe('When it was issued, in UTC.'),
  recipient: z.string().startsWith('age1').describe('age recipient (X25519) of the review: returns are encrypted to it.'),
  secret: sha256.describe(
    'HMAC-SHA-256, by the secret of the review, of package_id, reviewer and epoch as a JSON list, in hex: by it returns are sealed.',
  ),
  digest: sha256.describe('SHA-256 of all that was issued, looked at whenever the file is opened.'),
});

/** A row of table `coding_revision`, with its JSON read. */
const revisionRowSchema = z.strictObject({
  id: uuid.describe('Names the revision for good.'),
  reviewer_id: z.literal(1).describe('The one row of table reviewer.'),
  case_id: count.describe('The case, by its number in this file.'),
  codebook_version: count.describe('Version of the codebook that it was said under.'),
  epoch: count.describe('That of the package; lower for what had been said before it was issued.'),
  sequence: count.describe('Counts the revisions of an epoch.'),
  kind: z.enum(revisionKinds),
  at: z.iso.datetime().describe('When it was said, by the clock of that computer, in UTC.'),
  changes: changesSchema.describe('JSON: values by item, null to take one back; as in a return.'),
  digest: z.string().describe('SHA-256 of what the revision says; empty for one of an older layout.'),
  merge_id: z.null(),
  set_aside: z.literal(0),
});

/** What a work package has that is its own; all else is a review of the same layout. */
export const packageSchema = z.strictObject({
  work_package: workPackageRowSchema,
  coding_revision: z.array(revisionRowSchema),
});
