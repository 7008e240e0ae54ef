import '../style/sample-share.css';
import { useState } from 'react';
import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { grouped } from '../../shared/texts/words.ts';
import { Button } from '../parts/controls.tsx';
import { LandingHeading } from '../parts/landing-heading.tsx';
import { Notice } from '../parts/notices.tsx';
import { useWindow } from '../state/window-store.ts';
import type { DrawSummary, Shares } from './draw-summary.ts';
import { ShareForm } from './share-form.tsx';

const t = texts.sample.share;

/** Who has which cases; before that, and again when somebody drops out, how they are shared out. */
export function ShareOut({ overview, draw, shares }: { overview: Overview; draw: DrawSummary; shares: Shares }) {
  const [again, setAgain] = useState(false);
  const isShared = shares.seed !== null;
  return (
    <section className="share-out" aria-labelledby="share-heading">
      <LandingHeading id="share-heading" after={again || !isShared}>
        {isShared ? (again ? t.again : t.resultHeading) : t.heading}
      </LandingHeading>
      {isShared && !again ? <Result shares={shares} onAgain={() => setAgain(true)} /> : null}
      {isShared && !again ? null : (
        <ShareForm
          overview={overview}
          draw={draw}
          shares={shares}
          onKeep={isShared ? () => setAgain(false) : null}
          onShared={() => setAgain(false)}
        />
      )}
    </section>
  );
}

/** Packages are issued where their returns come back. */
function goToReturns(): void {
  const { go, showReconcileView } = useWindow.getState();
  showReconcileView('returns');
  go('reconcile');
}

function Result({ shares: { shares, doubleCoded, unassigned }, onAgain }: { shares: Shares; onAgain: () => void }) {
  return (
    <>
      {unassigned.length === 0 ? null : <Notice>{t.unassigned(unassigned.length)}</Notice>}
      <table className="figures shares">
        <thead>
          <tr>
            <th scope="col">{t.table.reviewer}</th>
            <th scope="col">{t.table.cases}</th>
            <th scope="col">{t.table.length}</th>
            <th scope="col">{t.table.begun}</th>
            <th scope="col">{t.table.complete}</th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ reviewer, cases, length, begun, complete }) => (
            <tr key={reviewer}>
              <th scope="row">{reviewer}</th>
              <td>{grouped(cases.length)}</td>
              <td>{grouped(length)}</td>
              <td>{grouped(begun)}</td>
              <td>{grouped(complete)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t.doubleCoded(doubleCoded)}</p>
      <div className="actions">
        <Button look={shares.length > 1 ? 'main' : 'ordinary'} onPress={goToReturns}>
          {t.issue}
        </Button>
        <Button onPress={onAgain}>{t.againButton}</Button>
      </div>
    </>
  );
}
