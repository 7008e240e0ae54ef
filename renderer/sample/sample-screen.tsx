import '../style/sample.css';
import '../style/sample-plan.css';
import '../style/sample-drawn.css';
import { useState } from 'react';
import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { TopBar } from '../frame/top-bar.tsx';
import { NotYet } from '../parts/notices.tsx';
import { useWindow } from '../state/window-store.ts';
import { DrawPlan } from './draw-plan.tsx';
import { DrawnView } from './drawn-view.tsx';

/** Planning a draw, and after it all that can be seen and done of it. */
export function SampleScreen({ overview }: { overview: Overview }) {
  const [again, setAgain] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const latest = overview.draws.at(-1);
  const draw = overview.draws.find(({ drawId }) => drawId === chosen) ?? latest;
  const showLatest = (): void => {
    setAgain(false);
    setChosen(null);
  };
  return (
    <>
      <TopBar overview={overview} place={texts.app.places.sample} detail={draw && !again ? draw.drawId : undefined} />
      {overview.cases === 0 ? (
        <div className="scroll">
          <NotYet action={texts.sample.goLoad} onAction={() => useWindow.getState().go('load')}>
            {texts.sample.needsCases}
          </NotYet>
        </div>
      ) : draw && !again ? (
        <DrawnView
          key={draw.drawId}
          overview={overview}
          draw={draw}
          onChoose={setChosen}
          onLatest={showLatest}
          onAgain={() => setAgain(true)}
        />
      ) : (
        <DrawPlan overview={overview} onKeep={latest ? () => setAgain(false) : null} onDrawn={showLatest} />
      )}
    </>
  );
}
