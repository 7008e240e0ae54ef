import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { AgreementView } from '../agreement/agreement-view.tsx';
import { TopBar } from '../frame/top-bar.tsx';
import { ReconcileViews } from './reconcile-views.tsx';

/** How far coders agreed before anything was decided, as a view of the chair's place. */
export function AgreementScreen({ overview }: { overview: Overview }) {
  return (
    <>
      <TopBar overview={overview} place={texts.app.places.reconcile} views={<ReconcileViews />} />
      <div className="scroll">
        <AgreementView overview={overview} />
      </div>
    </>
  );
}
