import '../style/case-table.css';
import '../style/find.css';
import { useRef } from 'react';
import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { CodeViews } from '../code/code-views.tsx';
import { TopBar } from '../frame/top-bar.tsx';
import { Button } from '../parts/controls.tsx';
import { Notice, Problem, Working } from '../parts/notices.tsx';
import { useWindow } from '../state/window-store.ts';
import { FindBar } from './find-bar.tsx';
import { FindFilters } from './find-filters.tsx';
import { FindGrid } from './find-grid.tsx';
import { useFindStore } from './find-store.ts';
import { type Found, useFind } from './use-find.ts';

const t = texts.find.table;

/** A reviewer's cases as a table with where they stand in each; found by words, states, flags, themes and conditions. */
export function CasesScreen({ overview, reviewer }: { overview: Overview; reviewer: string }) {
  const { found, error, indexing, indexRest } = useFind(reviewer);
  const where = useFindStore((state) => state.form.where);
  const page = useRef<HTMLDivElement>(null);
  const enterGrid = (): void => page.current?.querySelector<HTMLElement>('[role=grid] [tabindex="0"]')?.focus();
  const unsearched = found && found.input.text !== '' && indexing.progress === null ? found.head.unindexed : 0;
  return (
    <>
      <TopBar overview={overview} place={texts.app.places.code} views={<CodeViews inPackage={overview.workPackage !== null} />}>
        <span className="quiet desk-as">{texts.desk.as(reviewer)}</span>
        {overview.workPackage ? null : (
          <Button look="plain" onPress={() => useWindow.getState().endSitting()}>
            {texts.desk.change}
          </Button>
        )}
      </TopBar>
      <div className="find-page" ref={page}>
        <h1 id="find-heading" className="visually-hidden">
          {t.heading}
        </h1>
        <FindBar onLeave={enterGrid} />
        <FindFilters codebook={overview.codebook} drawn={overview.drawn} isOwn={overview.workPackage !== null} head={found?.head} />
        {indexing.progress ? <Working label={t.indexing} progress={indexing.progress} onCancel={indexing.cancel} /> : null}
        <Problem error={error} />
        {unsearched > 0 ? (
          <Notice>
            {t.notSearched(unsearched)}{' '}
            <Button look="plain" onPress={indexRest}>
              {t.indexRest}
            </Button>
          </Notice>
        ) : null}
        <p className="find-count">
          <span role="status">{found ? texts.find.total(found.head.total, found.head.of) : null}</span>
          {where === '' ? null : <code>{t.conditionsWhere(where)}</code>}
          <span className="quiet find-hint">{t.open}</span>
        </p>
        {found ? <Cases found={found} /> : null}
      </div>
    </>
  );
}

/** Begins anew with each question, on the case it was left at. */
function Cases({ found }: { found: Found }) {
  if (found.head.total > 0) return <FindGrid key={JSON.stringify(found.input)} found={found} labelledBy="find-heading" />;
  return <p className="quiet">{found.input.text === '' ? t.none : t.noneInWords}</p>;
}
