import '../style/code.css';
import '../style/desk-foot.css';
import '../style/views.css';
import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { CodebookView } from '../codebook/codebook-view.tsx';
import { TopBar } from '../frame/top-bar.tsx';
import { NotYet } from '../parts/notices.tsx';
import { useWindow } from '../state/window-store.ts';
import { CodeViews } from './code-views.tsx';
import { Desk } from './desk.tsx';
import { Sitting } from './sitting.tsx';

/** The reviewer's desk, behind a notice of what lies on it. */
export function CodeScreen({ overview }: { overview: Overview }) {
  const reviewer = useWindow((state) => state.reviewer);
  const view = useWindow((state) => state.codeView);
  if (view === 'codebook') return <CodebookView overview={overview} />;
  if (overview.drawn > 0 && reviewer !== null) return <Desk overview={overview} reviewer={reviewer} />;
  return (
    <>
      <TopBar overview={overview} place={texts.app.places.code} views={<CodeViews />} />
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
