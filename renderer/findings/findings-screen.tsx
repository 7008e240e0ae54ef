import '../style/findings.css';
import { useState } from 'react';
import type { FileChoice } from '../../shared/contract/desktop.ts';
import type { SummaryOutput } from '../../shared/contract/findings-commands.ts';
import type { Overview } from '../../shared/contract/review-commands.ts';
import type { CoreError } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { ask, Failed } from '../core/bridge.ts';
import { reviewChanged, useReviewQuery } from '../core/queries.ts';
import { TopBar } from '../frame/top-bar.tsx';
import { Button } from '../parts/controls.tsx';
import { Notice, NotYet, Problem } from '../parts/notices.tsx';
import { useWindow } from '../state/window-store.ts';
import { FindingRow } from './finding-row.tsx';
import { PartsFigure, partsOf } from './parts-figure.tsx';

const t = texts.results;

/** What the reviewed cases show, each figure with its counts and how sure it is. */
export function FindingsScreen({ overview }: { overview: Overview }) {
  const isReady = overview.drawn > 0 && overview.reviewed > 0;
  const summary = useReviewQuery('findings.summary', {}, isReady);
  const error = summary.error instanceof Failed ? summary.error.error : null;
  return (
    <>
      <TopBar overview={overview} place={texts.app.places.findings} detail={isReady ? t.audience : undefined} />
      <div className="scroll">
        <Problem error={error} />
        {isReady ? null : (
          <NotYet action={t.goCode} onAction={() => useWindow.getState().go('code')}>
            {t.needsCodings}
          </NotYet>
        )}
        {isReady && summary.data ? <Findings overview={overview} summary={summary.data} /> : null}
      </div>
    </>
  );
}

function Findings({ overview, summary }: { overview: Overview; summary: SummaryOutput }) {
  const { basis, measures } = summary;
  const { single, groups } = partsOf(measures);
  const drawnAt = overview.draws.at(-1)?.drawnAt ?? '';
  return (
    <div className="findings">
      <header className="findings-head">
        <div>
          <h1>{t.heading(basis.reviewed)}</h1>
          <p className="quiet">
            {t.basis(basis.method, basis.drawn, basis.frame, drawnAt)} ·{' '}
            {overview.openConflicts === 0 ? t.decided : t.undecided(overview.openConflicts)}
          </p>
        </div>
        <WriteOut />
      </header>
      {basis.reviewed < basis.drawn ? <Notice>{t.partial(basis.reviewed, basis.drawn)}</Notice> : null}
      <ul className="finding-list">
        {single.map((finding) => (
          <FindingRow key={finding.id} finding={finding} />
        ))}
      </ul>
      {groups.map(([id, parts]) => (
        <PartsFigure key={id} id={id} parts={parts} reviewed={basis.reviewed} codebook={overview.codebook} />
      ))}
      <p className="quiet">
        {t.caveat} {t.audienceNote}
      </p>
    </div>
  );
}

/** Writing the report and the coded set to files of the person's choice. */
function WriteOut() {
  const [written, setWritten] = useState<FileChoice | null>(null);
  const [error, setError] = useState<CoreError | null>(null);
  const write = async (
    purpose: 'save-report' | 'save-export',
    suggestedName: string,
    command: 'findings.report' | 'export.coded',
  ): Promise<void> => {
    setError(null);
    setWritten(null);
    try {
      const { choice } = await ask('desktop.choose-file', { purpose, suggestedName });
      if (!choice) return;
      await ask(command, { file: choice.token });
      setWritten(choice);
      useWindow.getState().saved(new Date().toISOString());
      await reviewChanged();
    } catch (problem) {
      if (!(problem instanceof Failed)) throw problem;
      setError(problem.error);
    }
  };
  return (
    <section className="write-out">
      <div className="actions">
        <Button look="main" onPress={() => void write('save-report', t.reportName, 'findings.report')}>
          {t.report}
        </Button>
        <Button onPress={() => void write('save-export', t.exportName, 'export.coded')}>{t.exportCoded}</Button>
      </div>
      <Problem error={error} onDismiss={() => setError(null)} />
      {written ? (
        <Notice tone="good">
          {t.written(written.name)}{' '}
          <Button look="plain" onPress={() => void ask('desktop.show-written', { token: written.token })}>
            {t.showFile}
          </Button>
        </Notice>
      ) : null}
    </section>
  );
}
