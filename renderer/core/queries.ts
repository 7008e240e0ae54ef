import { useQuery } from '@tanstack/react-query';
import type { CommandName } from '../../shared/contract/commands.ts';
import type { BridgeInput } from '../../shared/contract/desktop.ts';
import type { Overview } from '../../shared/contract/review-commands.ts';
import { ask } from './bridge.ts';
import { queryClient } from './query-client.ts';

/** Everything asked of a review begins with this, so that a change can ask for all of it again. */
const reviewKey = 'review';

/** Asks a question of the open review and keeps the answer until something changes. */
export function useReviewQuery<N extends CommandName>(command: N, input: BridgeInput<N>, enabled = true) {
  return useQuery({
    queryKey: keyOf(command, input),
    queryFn: () => ask(command, input),
    enabled,
  });
}

export function keyOf<N extends CommandName>(command: N, input: BridgeInput<N>): readonly unknown[] {
  return [reviewKey, command, input];
}

export function useOverview(): Overview | undefined {
  return useReviewQuery('review.overview', {}).data;
}

/** Something was said that no list on the screen shows: ask again for where the work stands, and for nothing else. */
export async function overviewChanged(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: keyOf('review.overview', {}) });
}

/** The review has changed: ask again for what is on the screen. */
export async function reviewChanged(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: [reviewKey] });
}

/**
 * A coding was saved, and the desk shows it already. `counts`: ask again for what counts codings, but not for the narrative on the desk and
 * the list of thousands beside it. `everything`: what the desk shows may be wrong.
 */
export async function codingChanged(what: 'counts' | 'everything'): Promise<void> {
  const onDesk: readonly unknown[] = ['case.read', 'case.list'];
  await queryClient.invalidateQueries({
    queryKey: [reviewKey],
    ...(what === 'counts' && { predicate: ({ queryKey }) => !onDesk.includes(queryKey[1]) }),
  });
}

/** Another review is open: forget what was known of the last one. */
export function reviewReplaced(overview: Overview): void {
  queryClient.removeQueries({ queryKey: [reviewKey] });
  queryClient.setQueryData(keyOf('review.overview', {}), overview);
}

export function reviewClosed(): void {
  queryClient.removeQueries({ queryKey: [reviewKey] });
}
