import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { CommandOutput, ParsedInput } from '../../shared/contract/commands.ts';
import { isBlank, readFindQuery } from '../../shared/find/find-query.ts';
import type { CoreError } from '../../shared/result.ts';
import { askCancellable, Failed } from '../core/bridge.ts';
import { keyOf } from '../core/queries.ts';
import { queryClient } from '../core/query-client.ts';
import { pageSize } from '../load/use-case-pages.ts';
import { useWindow } from '../state/window-store.ts';
import { type FindForm, useFindStore } from './find-store.ts';
import { useIndexing } from './use-indexing.ts';

/** How long typing must pause, ms. */
const pause = 150;

/** A page is fresh for so long, ms; and kept for so long once it has gone out of view. */
const freshFor = 500;
const keptFor = 20_000;

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
  // Nothing else changes a narrative while the table is open, so it is asked once whether all are indexed.
  const [isWhole, setWhole] = useState(false);
  const [givenUpFor, setGivenUpFor] = useState('');
  const { run } = indexing;

  useEffect(() => {
    if (text === '' || isWhole) return;
    let isOver = false;
    void run().then((whole) => {
      if (whole) setWhole(true);
      // Then what is indexed is searched, and the rest is told.
      else if (!isOver) setGivenUpFor(text);
    });
    return () => {
      isOver = true;
    };
  }, [text, isWhole, run]);

  const input = inputOf(form, { reviewer, assignedOnly, text, around });
  const near = useFindStore.getState().place.caseRef;
  const query = useQuery({
    // The case to stand on is not part of the question: it moves with the arrows.
    queryKey: [...keyOf('case.table', input), 'head'],
    queryFn: async ({ signal }): Promise<Found> => {
      const first = firstPage(input);
      const head = await askCancellable('case.table', { ...first, near }, signal);
      // The table that follows begins with this page, and need not ask for it again.
      queryClient.setQueryData(keyOf('case.table', first), head);
      return { input, head };
    },
    enabled: text === '' || isWhole || givenUpFor === text,
    placeholderData: keepPreviousData,
    refetchOnMount: 'always',
    gcTime: 0,
  });
  const { refetch } = query;
  return {
    found: query.error ? undefined : query.data,
    error: query.error instanceof Failed ? query.error.error : indexing.error,
    indexing,
    indexRest: () =>
      void run().then((whole) => {
        setWhole(whole);
        return refetch();
      }),
  };
}

/** How a page of the table is asked for. What is older than a moment is asked again: the desk saves without telling the table. */
export function tablePage(input: TableInput, page: number) {
  const asked = { ...firstPage(input), offset: page * pageSize };
  return {
    queryKey: keyOf('case.table', asked),
    queryFn: ({ signal }: { signal: AbortSignal }) => askCancellable('case.table', asked, signal),
    staleTime: freshFor,
    gcTime: keptFor,
  };
}

function firstPage(input: TableInput) {
  return { ...input, offset: 0, limit: pageSize };
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
