import '../style/case-table.css';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import type { Overview } from '../../shared/contract/review-commands.ts';
import type { CoreError } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Failed } from '../core/bridge.ts';
import { queryClient } from '../core/query-client.ts';
import { announce } from '../parts/announce.tsx';
import { Problem } from '../parts/notices.tsx';
import { columnsFor } from './case-columns.ts';
import { CaseGrid } from './case-grid.tsx';
import { CaseSearch } from './case-search.tsx';
import { firstPageOf } from './use-case-pages.ts';

const t = texts.caseTable;

/** Every case of the review without its narrative, in the order in which they came in, or those whose reference begins as typed. */
export function CaseTable({ overview }: { overview: Overview }) {
  const [startsWith, setStartsWith] = useState('');
  const [error, setError] = useState<CoreError | null>(null);
  const wanted = useRef('');
  // The columns are those of all cases: they stay while somebody searches.
  const all = useQuery(firstPageOf(''));
  const found = useQuery(firstPageOf(startsWith));
  const columns = useMemo(() => columnsFor(all.data?.cases ?? [], overview.extracts), [all.data, overview.extracts]);

  /** What was found takes the place of what is shown once it is there, and is announced. */
  const find = async (begins: string): Promise<void> => {
    wanted.current = begins;
    setError(null);
    try {
      const { total } = await queryClient.query(firstPageOf(begins));
      if (wanted.current !== begins) return;
      setStartsWith(begins);
      announce(howMany(begins, total, overview.cases));
    } catch (problem) {
      if (!(problem instanceof Failed)) throw problem;
      setError(problem.error);
    }
  };

  if (overview.cases === 0) return null;
  const firstError = all.error instanceof Failed ? all.error.error : null;
  const total = found.data?.total ?? 0;
  return (
    <section className="case-table" aria-labelledby="cases-heading">
      <header className="case-table-head">
        <h2 id="cases-heading">{t.heading}</h2>
        <p className="quiet">{found.data ? howMany(startsWith, total, overview.cases) : null}</p>
        <CaseSearch onFind={(begins) => void find(begins)} />
      </header>
      <Problem error={error ?? firstError} />
      {all.data && total > 0 ? (
        <CaseGrid key={startsWith} startsWith={startsWith} total={total} columns={columns} labelledBy="cases-heading" />
      ) : null}
    </section>
  );
}

function howMany(begins: string, found: number, all: number): string {
  if (begins === '') return t.all(all);
  return found === 0 ? t.none(begins) : t.found(found, all, begins);
}
