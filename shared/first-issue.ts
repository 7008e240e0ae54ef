import type { z } from 'zod';

/** What a schema found wrong first: the field, by its path, and the fault in words. */
export interface FirstIssue {
  /** Empty where it is the whole. */
  readonly field: string;
  readonly problem: string;
}

export function firstIssue(error: z.ZodError): FirstIssue {
  const issue = error.issues[0];
  const problem = issue?.message ?? '';
  // A person never wrote "undefined", so the sentence must not say that it was received.
  return { field: issue?.path.map(String).join('.') ?? '', problem: problem.endsWith('received undefined') ? 'it is missing' : problem };
}
