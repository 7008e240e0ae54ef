import '../style/sample.css';
import '../style/reports.css';
import '../style/views.css';
import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { CodeViews } from '../code/code-views.tsx';
import { useReviewQuery } from '../core/queries.ts';
import { TopBar } from '../frame/top-bar.tsx';
import { LandingHeading } from '../parts/landing-heading.tsx';
import { CalibrationPart } from './calibration-part.tsx';
import { CarePart } from './care-part.tsx';
import { ConcernsPart } from './concerns-part.tsx';
import { IdentitiesPart } from './identities-part.tsx';
import { PassedPart } from './passed-part.tsx';

/** What reviewers have left for the secretariat and the chair, and what is said to them. Nobody's codings are here. */
export function ReportsScreen({ overview }: { overview: Overview }) {
  const reports = useReviewQuery('desk.reports', {}).data;
  return (
    <>
      <TopBar overview={overview} place={texts.app.places.code} views={<CodeViews />} />
      <div className="scroll">
        <div className="reports">
          <div className="reports-head">
            <LandingHeading id="reports-heading" after={reports}>
              {texts.desk.views.reports}
            </LandingHeading>
            <p className="quiet">{texts.deskReports.lead}</p>
          </div>
          {reports ? (
            <>
              <ConcernsPart concerns={reports.concerns} />
              <IdentitiesPart identities={reports.identities} />
              <PassedPart passed={reports.passed} sharedOut={reports.sharedOut} />
            </>
          ) : null}
          <CalibrationPart overview={overview} />
          <CarePart />
        </div>
      </div>
    </>
  );
}
