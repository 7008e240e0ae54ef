import { z } from 'zod';
import { careSettingsSchema, someCareSettingsSchema } from '../coding/care-settings.ts';
import { passings } from '../coding/coding.ts';
import { deskSettingsSchema, someDeskSettingsSchema } from '../coding/desk-settings.ts';
import { identityKinds } from '../vocabulary/identity-kinds.ts';
import { codingSchema } from './coding-commands.ts';
import { command } from './define.ts';

const reviewer = z.string().trim().min(1).max(80);
const caseRef = z.string();
const ownCase = z.strictObject({ reviewer, caseRef });
const saved = z.object({ coding: codingSchema, savedAt: z.string() });

/** What stands before one reviewer, told before a sitting. */
const sittingSchema = z.object({
  /** True where cases were shared out to this reviewer; else all cases are told. */
  own: z.boolean(),
  cases: z.int(),
  complete: z.int(),
  /** Flags of the extract among those cases, commonest first. */
  flags: z.array(z.object({ flag: z.string(), cases: z.int() })),
  /** Cases that all reviewers read to compare, among those cases and still to be read. */
  calibration: z.int(),
  /** Where this reviewer left off: the case touched last if it is still to do, else the first to do; null where none is. */
  next: z.string().nullable(),
  /** Everybody who may be about to read, for a list to choose from. */
  reviewers: z.array(z.string()),
});
export type Sitting = z.output<typeof sittingSchema>;

export const careCommands = {
  /** Notice, support contacts and safeguarding contact: what the secretariat says to those who read. */
  'care.read': command({
    needs: 'review',
    effect: 'read',
    inPackage: true,
    files: {},
    input: z.strictObject({}),
    output: careSettingsSchema,
  }),
  'care.save': command({
    needs: 'review',
    effect: 'write',
    files: { settingsFile: 'read' },
    input: z.strictObject({
      settings: someCareSettingsSchema.default({}),
      /** In place of `settings`: JSON of the same shape, or a list of contacts alone. */
      settingsFile: z.string().min(1).nullable().default(null),
    }),
    output: careSettingsSchema,
  }),
  'desk.settings': command({
    needs: 'review',
    effect: 'read',
    inPackage: true,
    files: {},
    input: z.strictObject({ reviewer }),
    output: deskSettingsSchema,
  }),
  /** Saves what is given; the rest stays. */
  'desk.save-settings': command({
    needs: 'review',
    effect: 'write',
    inPackage: true,
    files: {},
    input: z.strictObject({ reviewer, settings: someDeskSettingsSchema }),
    output: deskSettingsSchema,
  }),
  'desk.sitting': command({
    needs: 'review',
    effect: 'read',
    inPackage: true,
    files: {},
    /** Null asks of nobody in particular: who there is, and flags of all cases. */
    input: z.strictObject({ reviewer: reviewer.nullable() }),
    output: sittingSchema,
  }),
  /** Takes a case off a reviewer's desk; no reason is asked. A second time changes nothing. */
  'desk.pass-on': command({ needs: 'review', effect: 'write', inPackage: true, files: {}, input: ownCase, output: saved }),
  /** The same because the reviewer knows somebody in it: their coding of it no longer counts, and they are not given it again. */
  'desk.declare-interest': command({ needs: 'review', effect: 'write', inPackage: true, files: {}, input: ownCase, output: saved }),
  /** Puts a case that was passed on, for either reason, back on the reviewer's desk. */
  'desk.take-back': command({ needs: 'review', effect: 'write', inPackage: true, files: {}, input: ownCase, output: saved }),
  /** What one reviewer has passed on. */
  'desk.passed': command({
    needs: 'review',
    effect: 'read',
    inPackage: true,
    files: {},
    input: z.strictObject({ reviewer }),
    output: z.array(z.object({ caseRef: z.string(), passed: z.enum(passings) })),
  }),
  /** Says where a text names somebody, in code points from 0, `end` not included. The words themselves are written down nowhere. */
  'desk.report-identity': command({
    needs: 'review',
    effect: 'write',
    inPackage: true,
    files: {},
    input: ownCase.extend({ part: z.string(), start: z.int().min(0), end: z.int().min(1), kind: z.enum(identityKinds).default('name') }),
    output: saved.extend({ report: z.string() }),
  }),
  /** Leaves a safeguarding note, which the chair sees first. Nothing is sent anywhere. */
  'desk.raise-concern': command({
    needs: 'review',
    effect: 'write',
    inPackage: true,
    files: {},
    input: ownCase.extend({ about: z.string().max(2000) }),
    output: saved.extend({ concern: z.string() }),
  }),
};
