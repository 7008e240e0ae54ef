import { useEffect } from 'react';
import type { Codebook } from '../../shared/codebook/codebook.ts';
import type { CoreError } from '../../shared/result.ts';

/**
 * The required question that keeps a case from being complete, where it has a place on the desk: the keyboard goes to its answers, with which is
 * said what is missing.
 */
export function useUnanswered(error: CoreError | null, codebook: Codebook): { readonly id: string; readonly says: string } | null {
  const field = error?.code === 'coding-unanswered' ? error.where?.field : undefined;
  const id = codebook.questions.find((question) => question.id === field && question.kind !== 'text')?.id;
  useEffect(() => {
    if (id === undefined || !error) return;
    const question = document.getElementById(`question-${id}`);
    question?.querySelector('input')?.focus();
    question?.scrollIntoView({ block: 'nearest' });
  }, [error, id]);
  return id === undefined || !error ? null : { id, says: error.message };
}
