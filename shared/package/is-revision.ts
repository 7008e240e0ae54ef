import { revisionKinds } from '../coding/coding.ts';
import type { ReturnedRevision } from './return-document.ts';

const uuid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$/;
const fields = 8;

/**
 * Whether a value is a revision as we write them: what the schema of returns says, by hand, since a merge reads a hundred thousand of them. It may be
 * stricter than the schema, which is asked where this says no.
 */
export function isReturnedRevision(value: unknown): value is ReturnedRevision {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== fields) return false;
  const { id, case: ref, codebookVersion, epoch, sequence, kind, at, changes } = value as Partial<ReturnedRevision>;
  return (
    typeof id === 'string' &&
    uuid.test(id) &&
    typeof ref === 'string' &&
    ref !== '' &&
    isCount(codebookVersion) &&
    isCount(epoch) &&
    isCount(sequence) &&
    revisionKinds.some((known) => known === kind) &&
    typeof at === 'string' &&
    isMoment(at) &&
    isChanges(changes)
  );
}

/** As we write them, in UTC to the millisecond; a day that there is not comes out as another. */
function isMoment(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 1;
}

function isChanges(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  for (const item of Object.values(value)) if (item !== null && typeof item !== 'string') return false;
  return true;
}
