import { z } from 'zod';
import { unitKinds } from '../agreement/agreement-units.ts';
import { intervalMethods } from '../agreement/interval.ts';
import { undefinedReasons } from '../agreement/unit-agreement.ts';
import { command } from './define.ts';

/** At most 1; null where undefined. */
const coefficient = z.number().nullable();
const reason = z.enum(undefinedReasons).nullable();
const interval = z
  .object({ method: z.enum(intervalMethods), level: z.number(), low: z.number(), high: z.number() })
  /** Null where the coefficient is. */
  .nullable();

const unitSchema = z.object({
  id: z.string(),
  kind: z.enum(unitKinds),
  label: z.string(),
  /** Cases with two codings or more; how many of them are alike throughout; and who coded them. */
  cases: z.int(),
  alike: z.int(),
  raters: z.int(),
  percentAgreement: coefficient,
  cohenKappa: coefficient,
  fleissKappa: coefficient,
  krippendorffAlpha: coefficient,
  gwetAC1: coefficient,
  intervals: z.object({
    percentAgreement: interval,
    cohenKappa: interval,
    fleissKappa: interval,
    krippendorffAlpha: interval,
    gwetAC1: interval,
  }),
  /** Why some coefficients are null, in sentences; null where none is. */
  why: z.string().nullable(),
  /** The same for programs. */
  whyEach: z.object({
    percentAgreement: reason,
    cohenKappa: reason,
    fleissKappa: reason,
    krippendorffAlpha: reason,
    gwetAC1: reason,
  }),
  /** Codings of each answer in the cases counted. */
  counts: z.record(z.string(), z.int()),
  /** The answer given most, and its share of those codings, 0–1. */
  main: z.string().nullable(),
  mainShare: z.number().nullable(),
  /** Cases in which somebody said something else than that, and those of them in which all say the same. */
  others: z.object({ cases: z.int(), alike: z.int() }),
  /** What the figures mean, and what to bear in mind with them, in sentences. */
  reading: z.array(z.string()),
  cautions: z.array(z.string()),
});
export type AgreementUnit = z.output<typeof unitSchema>;

export const agreementCommands = {
  /** How far coders agree on each theme and question of a draw, over complete codings as they were before differences were decided. */
  'agreement.read': command({
    needs: 'review',
    effect: 'read',
    files: {},
    input: z.strictObject({ drawId: z.string().nullable().default(null) }),
    output: z.object({ units: z.array(unitSchema) }),
  }),
};
