import { z } from 'zod';
import { passings } from '../coding/coding.ts';
import { identityKinds } from '../vocabulary/identity-kinds.ts';
import { command } from './define.ts';

const name = z.string().trim().min(1).max(80);
const kind = z.enum(identityKinds);
const contextSchema = z.object({ before: z.string(), masked: z.string(), after: z.string() });

const identitySchema = z.object({
  /** Id of the report. */
  report: z.string(),
  caseRef: z.string(),
  part: z.string(),
  kind,
  /** Where it stands in the text as it is now, in code points; null where it no longer stands there. */
  place: z.object({ start: z.int(), end: z.int() }).nullable(),
  state: z.enum(['open', 'redacted', 'dismissed', 'text-changed']),
  /** The words masked, among those around them; null where they no longer stand there. */
  context: contextSchema.nullable(),
  answer: z.object({ by: z.string(), at: z.string(), reason: z.string() }).nullable(),
});
export type IdentityLine = z.output<typeof identitySchema>;

const concernSchema = z.object({
  concern: z.string(),
  caseRef: z.string(),
  reviewer: z.string(),
  about: z.string(),
  at: z.string(),
  /** `withdrawn`: the reviewer has taken it back; it is kept for the chair to see. */
  state: z.enum(['open', 'answered', 'withdrawn']),
  answers: z.array(z.object({ what: z.string(), by: z.string(), at: z.string() })),
});
export type ConcernLine = z.output<typeof concernSchema>;

const passedSchema = z.object({
  caseRef: z.string(),
  reviewer: z.string(),
  passed: z.enum(passings),
  /** True where the case was shared out to this reviewer, and so is to be given to somebody else. */
  wasTheirs: z.boolean(),
  /** Who has it or has completed it. Where nothing was shared out everybody does, and this is empty. */
  heldBy: z.array(z.string()),
  /** Reviewers of the share-out who may be given it. */
  free: z.array(z.string()),
});
export type PassedLine = z.output<typeof passedSchema>;

/** A stretch of a text by its report, or by its place. */
const stretch = {
  report: z.string().nullable().default(null),
  caseRef: z.string().nullable().default(null),
  part: z.string().nullable().default(null),
  start: z.int().min(0).nullable().default(null),
  end: z.int().min(1).nullable().default(null),
};

export const reportCommands = {
  /** Everything that reviewers have left for the secretariat and the chair. */
  'desk.reports': command({
    needs: 'review',
    effect: 'read',
    files: {},
    input: z.strictObject({}),
    output: z.object({
      concerns: z.array(concernSchema),
      identities: z.array(identitySchema),
      passed: z.array(passedSchema),
      /** False where the latest draw was not shared out: then everybody has every case. */
      sharedOut: z.boolean(),
    }),
  }),
  /** Gives a case that somebody passed on to another reviewer. */
  'desk.hand-over': command({
    needs: 'review',
    effect: 'write',
    files: {},
    input: z.strictObject({ caseRef: z.string(), to: name, by: name, from: name.nullable().default(null) }),
    output: z.object({ caseRef: z.string(), from: z.string(), to: z.string() }),
  }),
  'identity.list': command({ needs: 'review', effect: 'read', files: {}, input: z.strictObject({}), output: z.array(identitySchema) }),
  /** The words of a report in clear: what a person looks at before deciding. */
  'identity.reveal': command({
    needs: 'review',
    effect: 'read',
    files: {},
    input: z.strictObject({ report: z.string() }),
    output: z.object({ before: z.string(), words: z.string(), after: z.string() }),
  }),
  /** Where else the same words stand: what `everywhere` would replace. */
  'identity.count': command({
    needs: 'review',
    effect: 'read',
    files: {},
    input: z.strictObject(stretch),
    output: z.object({
      /** Places in narratives and other columns, this one included, and cases that have any. */
      places: z.int(),
      cases: z.int(),
      /** Places in what people wrote (notes, answers, reasons, decisions, settings): those are logs and stay. */
      beyondReach: z.int(),
    }),
  }),
  /** Replaces the words by their kind in brackets in the stored text, for good. */
  'identity.redact': command({
    needs: 'review',
    effect: 'write',
    files: {},
    input: z.strictObject({ ...stretch, kind: kind.nullable().default(null), by: name, everywhere: z.boolean().default(false) }),
    output: z.object({ places: z.int(), cases: z.int(), reports: z.int(), beyondReach: z.int() }),
  }),
  /** Says that a report is no identity; the text stays as it is. */
  'identity.dismiss': command({
    needs: 'review',
    effect: 'write',
    files: {},
    input: z.strictObject({ report: z.string(), by: name, reason: z.string().trim().min(1).max(500) }),
    output: z.object({ report: z.string() }),
  }),
  'concern.list': command({ needs: 'review', effect: 'read', files: {}, input: z.strictObject({}), output: z.array(concernSchema) }),
  /** Puts on record what was done about a safeguarding note. */
  'concern.answer': command({
    needs: 'review',
    effect: 'write',
    files: {},
    input: z.strictObject({ concern: z.string(), by: name, what: z.string().trim().min(1).max(2000) }),
    output: z.object({ concern: z.string() }),
  }),
};
