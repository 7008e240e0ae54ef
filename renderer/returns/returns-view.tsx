import '../style/reports.css';
import '../style/sample.css';
import '../style/returns.css';
import type { CommandOutput } from '../../shared/contract/commands.ts';
import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Failed } from '../core/bridge.ts';
import { useReviewQuery } from '../core/queries.ts';
import { TopBar } from '../frame/top-bar.tsx';
import { Button } from '../parts/controls.tsx';
import { LandingHeading } from '../parts/landing-heading.tsx';
import { Notice, NotYet, Problem } from '../parts/notices.tsx';
import { useDrop } from '../parts/use-drop.ts';
import { ReconcileViews } from '../reconcile/reconcile-views.tsx';
import { useWindow } from '../state/window-store.ts';
import { HandsPart } from './hands-part.tsx';
import { MergesPart } from './merges-part.tsx';
import { nextStep } from './next-step.ts';
import { TakeIn } from './take-in.tsx';
import { useTakeIn } from './use-take-in.ts';

const t = texts.returns;

/** Work packages: who has what, and taking in what comes back. */
export function ReturnsView({ overview }: { overview: Overview }) {
  const list = useReviewQuery('package.list', {}, overview.drawn > 0);
  const goSample = (): void => useWindow.getState().go('sample');
  const isEmpty = list.data?.hands.length === 0;
  return (
    <>
      <TopBar overview={overview} place={texts.app.places.reconcile} views={<ReconcileViews />} />
      <div className="scroll">
        <Problem error={list.error instanceof Failed ? list.error.error : null} />
        {overview.drawn === 0 || isEmpty ? (
          <NotYet action={t.goSample} onAction={goSample}>
            {overview.drawn === 0 ? t.needsDraw : t.needsShares}
          </NotYet>
        ) : list.data ? (
          <Returns overview={overview} list={list.data} />
        ) : null}
      </div>
    </>
  );
}

const goToDifferences = (): void => useWindow.getState().showReconcileView('differences');

function Returns({ overview, list }: { overview: Overview; list: CommandOutput<'package.list'> }) {
  const taking = useTakeIn();
  const { open: undecided, carried } = overview.differences;
  const next = nextStep(list.hands);
  // Returns that were chosen are what there is to do, whatever comes after them.
  const toIssue = taking.phase === 'idle' && next.act === 'issue' ? next.reviewer : null;
  const { over, handlers } = useDrop((files) => void taking.drop(files));
  const { said, phase } = taking;
  return (
    <section className={`reports returns ${over ? 'over' : ''}`} aria-labelledby="returns-heading" {...handlers}>
      <div className="reports-head">
        <LandingHeading id="returns-heading" after={`${phase} ${list.merges.filter(({ undone }) => undone === null).length}`}>
          {t.heading}
        </LandingHeading>
        <p className="quiet">{over ? <strong className="drop-now">{t.dropNow}</strong> : t.lead}</p>
      </div>
      {said === null ? null : (
        <Notice tone="good">
          {said} {t.toDecide(undecided, carried)}{' '}
          {undecided + carried > 0 && next.act !== 'differences' ? (
            <Button look="plain" onPress={goToDifferences}>
              {t.goDifferences}
            </Button>
          ) : null}
        </Notice>
      )}
      <TakeIn overview={overview} taking={taking} next={next.act} onDifferences={goToDifferences} />
      <HandsPart title={overview.title} hands={list.hands} toIssue={toIssue} />
      <MergesPart merges={list.merges} onUndone={taking.say} />
    </section>
  );
}
