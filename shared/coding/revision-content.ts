import type { Revision } from './coding.ts';

/**
 * What a revision says, as one text: two revisions of one id are the same where these are. `changes` is the JSON as it is kept, since the order
 * of its items is part of what it says.
 */
export function revisionContent(revision: Omit<Revision, 'changes'> & { readonly changes: string }): string {
  const { id, reviewer, caseRef, codebookVersion, epoch, sequence, kind, at, changes } = revision;
  return JSON.stringify([id, reviewer, caseRef, codebookVersion, epoch, sequence, kind, at, changes]);
}
