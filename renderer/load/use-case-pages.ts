import { useQueries } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { CoreError } from '../../shared/result.ts';
import { ask, Failed } from '../core/bridge.ts';
import { keyOf } from '../core/queries.ts';
import type { CaseLine } from './case-columns.ts';

/** Cases asked for at once; pages begin at its multiples, so that a case is on one page only. */
export const pageSize = 100;

/** How long a page that has gone out of view is kept, ms: somebody who scrolls through a million cases must not hold them all. */
const keptFor = 20_000;

/** How long the view must rest after a leap before its pages are asked for, ms: those that only fly past are not. */
const restsFor = 60;

/** Pages from one to another, both included. */
interface Pages {
  readonly from: number;
  readonly to: number;
}

/** Cases of a long table, as far as they are there. */
interface CasePages<L> {
  /** The case in a row; undefined while it is not there yet. */
  lineAt(row: number): L | undefined;
  readonly error: CoreError | null;
}

/** The first page of the cases whose reference begins so. */
export function firstPageOf(startsWith: string) {
  return pageQuery(0, startsWith);
}

function pageQuery(page: number, startsWith: string) {
  const input = { offset: page * pageSize, limit: pageSize, startsWith };
  return { queryKey: keyOf('case.browse', input), queryFn: () => ask('case.browse', input), gcTime: keptFor };
}

/** How a page is asked for. */
interface PageQuery<L> {
  readonly queryKey: readonly unknown[];
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<{ readonly cases: readonly L[] }>;
  readonly gcTime: number;
  readonly staleTime?: number;
}

/** The rows in view, of how many, and the one that holds the focus. */
export interface RowsInView {
  readonly first: number;
  readonly last: number;
  readonly total: number;
  readonly focused: number;
}

/** The cases of the rows in view, of those whose reference begins so. */
export function useCasePages(startsWith: string, rows: RowsInView): CasePages<CaseLine> {
  return usePages(rows, (page) => pageQuery(page, startsWith));
}

/** The cases of the rows in view, with a page to spare on either side, and of one row more: the one that holds the focus. */
export function usePages<L>(rows: RowsInView, queryOf: (page: number) => PageQuery<L>): CasePages<L> {
  const pageOf = (row: number): number => Math.floor(Math.min(Math.max(row, 0), Math.max(0, rows.total - 1)) / pageSize);
  const seen = useSettled(pageOf(rows.first - pageSize), pageOf(rows.last - 1 + pageSize));
  const pages = Array.from({ length: seen.to - seen.from + 1 }, (_, at) => seen.from + at);
  const focused = pageOf(rows.focused);
  if (!pages.includes(focused)) pages.push(focused);
  const answers = useQueries({ queries: pages.map(queryOf) });
  const failed = answers.find(({ error }) => error instanceof Failed)?.error;
  return {
    lineAt: (row) => answers[pages.indexOf(Math.floor(row / pageSize))]?.data?.cases[row % pageSize],
    error: failed instanceof Failed ? failed.error : null,
  };
}

/** Follows at once from one page to the next, and after a leap only once the view rests: what flies past cannot be read. */
function useSettled(from: number, to: number): Pages {
  const [settled, setSettled] = useState<Pages>({ from, to });
  const isSame = settled.from === from && settled.to === to;
  const isNear = Math.abs(from - settled.from) <= 1 && Math.abs(to - settled.to) <= 1;
  if (!isSame && isNear) setSettled({ from, to });
  useEffect(() => {
    if (isSame || isNear) return;
    const timer = setTimeout(() => setSettled({ from, to }), restsFor);
    return () => clearTimeout(timer);
  }, [from, to, isSame, isNear]);
  return settled;
}
