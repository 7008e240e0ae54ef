import '../style/code.css';
import '../style/desk-foot.css';
import '../style/evidence.css';
import '../style/views.css';
import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { CodebookView } from '../codebook/codebook-view.tsx';
import { CasesScreen } from '../find/cases-screen.tsx';
import { useFindKey } from '../find/use-find-key.ts';
import { TopBar } from '../frame/top-bar.tsx';
import { NotYet } from '../parts/notices.tsx';
import { ReportsScreen } from '../reports/reports-screen.tsx';
import { useWindow } from '../state/window-store.ts';
import { CodeViews } from './code-views.tsx';
import { Desk } from './desk.tsx';
import { Sitting } from './sitting.tsx';

/** The reviewer's desk and what belongs to it, behind a notice of what lies on it. */
export function CodeScreen({ overview }: { overview: Overview }) {
  const reviewer = useWindow((state) => state.reviewer);
  const view = useWindow((state) => state.codeView);
  useFindKey();
  if (view === 'reports') return <ReportsScreen overview={overview} />;
  if (overview.drawn > 0 && reviewer !== null && view === 'cases') return <CasesScreen overview={overview} reviewer={reviewer} />;
  if (view === 'codebook') return <CodebookView overview={overview} />;
  if (overview.drawn > 0 && reviewer !== null) return <Desk overview={overview} reviewer={reviewer} />;
  return (
    <>
      <TopBar overview={overview} place={texts.app.places.code} views={<CodeViews inPackage={overview.workPackage !== null} />} />
      <div className="scroll">
        {overview.drawn === 0 ? (
          <NotYet action={texts.desk.goSample} onAction={() => useWindow.getState().go('sample')}>
            {texts.desk.needsDraw}
          </NotYet>
        ) : (
          <Sitting overview={overview} />
        )}
      </div>
    </>
  );
}
