import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { CommandOutput, ParsedInput } from '../../shared/contract/commands.ts';
import { isBlank, readFindQuery } from '../../shared/find/find-query.ts';
import type { CoreError } from '../../shared/result.ts';
import { askCancellable, Failed } from '../core/bridge.ts';
import { keyOf } from '../core/queries.ts';
import { useWindow } from '../state/window-store.ts';
import { type FindForm, useFindStore } from './find-store.ts';
import { useIndexing } from './use-indexing.ts';

/** How long typing must pause, ms. */
const pause = 150;

/** A question that the table answers: all of it but the page. */
export type TableInput = Omit<ParsedInput<'case.table'>, 'near' | 'offset' | 'limit'>;

/** What was found, with the question it answers: the next one may have been asked already. */
export interface Found {
  readonly input: TableInput;
  readonly head: CommandOutput<'case.table'>;
}

interface FindWork {
  readonly found: Found | undefined;
  readonly error: CoreError | null;
  readonly indexing: ReturnType<typeof useIndexing>;
  indexRest(): void;
}

/** Answers the form of the table: once typing pauses, and once the words of the narratives are indexed where any are looked for. */
export function useFind(reviewer: string): FindWork {
  const form = useFindStore((state) => state.form);
  const around = useFindStore((state) => state.around);
  const assignedOnly = useWindow((state) => state.ownCasesOnly);
  const text = useSearched(form.typed);
  const indexing = useIndexing();
  const [indexedFor, setIndexedFor] = useState('');
  const { run } = indexing;

  useEffect(() => {
    if (text === '') return;
    let isOver = false;
    // Also where it was ended: then what is indexed is searched, and the rest is told.
    void run().then(() => {
      if (!isOver) setIndexedFor(text);
    });
    return () => {
      isOver = true;
    };
  }, [text, run]);

  const input = inputOf(form, { reviewer, assignedOnly, text, around });
  const near = useFindStore.getState().place.caseRef;
  const query = useQuery({
    // The case to stand on is not part of the question: it moves with the arrows.
    queryKey: keyOf('case.table', { ...input, limit: 0 }),
    queryFn: async ({ signal }): Promise<Found> => ({
      input,
      head: await askCancellable('case.table', { ...input, near, limit: 0 }, signal),
    }),
    enabled: text === '' || indexedFor === text,
    placeholderData: keepPreviousData,
    refetchOnMount: 'always',
    gcTime: 0,
  });
  const { refetch } = query;
  return {
    found: query.error ? undefined : query.data,
    error: query.error instanceof Failed ? query.error.error : indexing.error,
    indexing,
    indexRest: () => void run().then(() => refetch()),
  };
}

/** What is looked for, once it has rested; empty while there is no word in it. */
function useSearched(typed: string): string {
  const [rested, setRested] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setRested(typed), pause);
    return () => clearTimeout(timer);
  }, [typed]);
  return isBlank(readFindQuery(rested)) ? '' : rested.trim();
}

type Sitting = Pick<TableInput, 'reviewer' | 'assignedOnly' | 'text' | 'around'>;

function inputOf({ state, flag, theme, where, sort }: FindForm, { text, around, ...sitting }: Sitting): TableInput {
  return {
    ...sitting,
    drawId: null,
    text,
    where,
    states: state === null ? [] : [state],
    flags: flag === null ? [] : [flag],
    theme,
    sort,
    around: around && text !== '',
  };
}
