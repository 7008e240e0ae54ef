import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CommandOutput } from '../../shared/contract/commands.ts';
import { askCancellable, Failed } from '../core/bridge.ts';
import { keyOf } from '../core/queries.ts';
import { useSettled } from '../parts/use-settled.ts';
import type { DrawInput } from './plan-form.ts';

/** The part of a plan that a problem belongs to. */
export type PlanPart = 'where' | 'size' | 'stratify' | 'minimum' | 'rates' | 'days' | 'chosen' | 'selectedBy' | 'seed' | 'other';

export interface PlanProblem {
  readonly part: PlanPart;
  readonly message: string;
}

export type Preview = CommandOutput<'draw.preview'>;

/** What a draw would be made from, as the plan is filled in: asked again when nobody has typed for a moment, the last question dropped. */
export function usePreview(input: DrawInput): { seen: Preview | undefined; problem: PlanProblem | null; isBehind: boolean } {
  const settled = useSettled(input);
  const query = useQuery({
    queryKey: keyOf('draw.preview', settled),
    queryFn: ({ signal }) => askCancellable('draw.preview', settled, signal),
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  });
  const failed = query.error instanceof Failed ? query.error.error : null;
  const refused = query.data?.problem ?? null;
  const problem = failed
    ? { part: partOf(failed.code, failed.where?.field ?? null), message: failed.message }
    : refused && { part: partOf(refused.code, refused.field), message: refused.message };
  return { seen: failed ? undefined : query.data, problem, isBehind: query.isPlaceholderData || !sameInput(settled, input) };
}

function sameInput(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

const partsByField: Readonly<Record<string, PlanPart>> = {
  where: 'where',
  size: 'size',
  stratify: 'stratify',
  allocation: 'rates',
  rates: 'rates',
  ratesFrom: 'rates',
  measure: 'rates',
  from: 'days',
  to: 'days',
  cases: 'chosen',
  selectedBy: 'selectedBy',
  seed: 'seed',
};

/** Where a problem is shown: under what it names. An expression's own problems name the expression, not the field of the form. */
export function partOf(code: string, field: string | null): PlanPart {
  if (code.startsWith('expression-')) return 'where';
  if (code === 'minimums-over-size') return 'minimum';
  if (code === 'rates-unreadable') return 'rates';
  return partsByField[field ?? ''] ?? 'other';
}
