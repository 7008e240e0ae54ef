import '../style/reports.css';
import type { Meeting } from '../../shared/contract/reconcile-commands.ts';
import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { useReviewQuery } from '../core/queries.ts';
import { TopBar } from '../frame/top-bar.tsx';
import { CopyText } from '../parts/copy-text.tsx';
import { LandingHeading } from '../parts/landing-heading.tsx';
import { ButtonFor } from '../reports/button-for.tsx';
import { useWindow } from '../state/window-store.ts';
import { NoDifferences } from './no-differences.tsx';
import { type DifferenceKey, useReconcile } from './reconcile-store.ts';
import { ReconcileViews } from './reconcile-views.tsx';

const t = texts.reconcile;

/** As much as the clipboard is given at once; the host refuses more. */
const longestCopy = 100_000;

/** What the next meeting has before it. */
export function MeetingScreen({ overview }: { overview: Overview }) {
  const meeting = useReviewQuery('meeting.list', {}, overview.drawn > 0).data;
  const isEmpty = meeting !== undefined && meeting.carried.length + meeting.waiting.length === 0;
  return (
    <>
      <TopBar overview={overview} place={texts.app.places.reconcile} views={<ReconcileViews />} />
      {overview.drawn === 0 ? <NoDifferences drawn={0} severallyCoded={0} /> : null}
      {meeting ? (
        <div className="scroll">
          <div className="reports">
            <div className="reports-head">
              <LandingHeading id="meeting-heading" after={meeting}>
                {t.meetingHeading}
              </LandingHeading>
              <p className="quiet">{isEmpty ? t.meetingNone : t.meetingLead}</p>
              {isEmpty ? null : meeting.text.length > longestCopy ? (
                <p className="quiet">{t.copyTooLong}</p>
              ) : (
                <CopyText text={meeting.text} label={t.copyList} done={t.copied} />
              )}
            </div>
            <CarriedPart carried={meeting.carried} />
            <WaitingPart waiting={meeting.waiting} />
          </div>
        </div>
      ) : null}
    </>
  );
}

function CarriedPart({ carried }: Pick<Meeting, 'carried'>) {
  const open = (key: DifferenceKey): void => {
    useReconcile.getState().open(key);
    useWindow.getState().showReconcileView('differences');
  };
  if (carried.length === 0) return null;
  return (
    <section className="report-part" aria-labelledby="carried-heading">
      <h2 id="carried-heading">{t.carriedHeading(carried.length)}</h2>
      <ul className="report-list">
        {carried.map(({ caseRef, id, label, by, at, reason }) => (
          <li key={`${caseRef}\n${id}`} className="report-line">
            <h3>
              {caseRef}, {label}
            </h3>
            <p>{reason}</p>
            <p className="report-place">
              <span className="quiet">{t.carriedSaid(by, at)}</span>
              <ButtonFor words={t.open} caseRef={`${caseRef}, ${label}`} onPress={() => open({ caseRef, id })} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function WaitingPart({ waiting }: Pick<Meeting, 'waiting'>) {
  if (waiting.length === 0) return null;
  const cases = new Set(waiting.map(({ caseRef }) => caseRef)).size;
  return (
    <section className="report-part" aria-labelledby="waiting-heading">
      <h2 id="waiting-heading">{t.waitingHeading(cases)}</h2>
      <ul className="report-list">
        {waiting.map(({ caseRef, note, at }, place) => (
          // Several may wait in one case, and none has a name here.
          <li key={`${caseRef}\n${place}`} className="report-line">
            <h3>{caseRef}</h3>
            <p className={note === '' ? 'quiet' : ''}>{note === '' ? t.waitingNoNote : note}</p>
            <p className="quiet">{t.waitingSaid(at)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
