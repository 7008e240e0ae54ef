import { useEffect, useRef } from 'react';
import type { DecisionEntry, DifferenceFile } from '../../shared/contract/reconcile-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { AnswersGiven } from './answer-choice.tsx';

const t = texts.reconcile;

/** What is in force and why, who had said what as soon as that may be known, and what was on record before. */
export function Outcome({ file, inForce, isCovered }: { file: DifferenceFile; inForce: DecisionEntry; isCovered: boolean }) {
  const { answers, history, item, undecided } = file;
  const said = answers.flatMap(({ reviewer, label }) => (reviewer === null ? [] : [[reviewer, label] as const]));
  const heading = useRef<HTMLHeadingElement>(null);
  const isDecided = inForce.kind === 'decided';

  // It stands where the form was that had the keyboard.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <div className="outcome">
      <h3 ref={heading} tabIndex={-1} className="landing">
        {isDecided ? t.decidedBy(inForce.label, inForce.by, inForce.at) : t.carriedBy(inForce.by, inForce.at)}
      </h3>
      <p className="outcome-reason">{t.because(inForce.reason)}</p>
      {said.length > 0 ? <p>{t.outcome(said)}.</p> : <p className="quiet">{isDecided ? t.withheld(undecided) : t.unnamed}</p>}
      <AnswersGiven file={file} isCovered={isCovered} />
      {history.length > 1 ? (
        <Disclosure title={t.history(history.length - 1)}>
          <ol className="decision-history">
            {history.slice(0, -1).map((entry) => (
              <li key={`${entry.at} ${entry.kind} ${entry.value}`}>
                <strong>{historyLine(entry)}</strong>
                {entry.id === item.id ? null : t.historyOf(entry.id)}
                <br />
                {entry.reason}
              </li>
            ))}
          </ol>
        </Disclosure>
      ) : null}
    </div>
  );
}

function historyLine({ kind, label, by, at }: DecisionEntry): string {
  return kind === 'decided' ? t.historyDecided(label, by, at) : t.historyCarried(by, at);
}
