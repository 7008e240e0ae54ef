import '../style/sample.css';
import { useState } from 'react';
import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { TopBar } from '../frame/top-bar.tsx';
import { NotYet } from '../parts/notices.tsx';
import { useWindow } from '../state/window-store.ts';
import { Certificate } from './certificate.tsx';
import { DrawPlan } from './draw-plan.tsx';

/** Planning a draw, and after it the certificate. */
export function SampleScreen({ overview }: { overview: Overview }) {
  const [again, setAgain] = useState(false);
  const draw = overview.draws.at(-1);
  return (
    <>
      <TopBar overview={overview} place={texts.app.places.sample} detail={draw && !again ? draw.drawId : undefined} />
      <div className="scroll">
        {overview.cases === 0 ? (
          <NotYet action={texts.sample.goLoad} onAction={() => useWindow.getState().go('load')}>
            {texts.sample.needsCases}
          </NotYet>
        ) : draw && !again ? (
          <Certificate draw={draw} onAgain={() => setAgain(true)} />
        ) : (
          <DrawPlan frame={overview.cases} isAgain={again} onDrawn={() => setAgain(false)} />
        )}
      </div>
    </>
  );
}
