import { useState } from 'react';
import type { ConcernLine } from '../../shared/contract/report-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { useLongCall } from '../core/use-long-call.ts';
import { TextArea } from '../parts/controls.tsx';
import { dayAndTime } from '../parts/times.ts';
import { ButtonFor } from './button-for.tsx';
import { DecisionSheet } from './decision-sheet.tsx';

const t = texts.deskReports;

/** Safeguarding notes, those that wait first. */
export function ConcernsPart({ concerns }: { concerns: readonly ConcernLine[] }) {
  const [answering, setAnswering] = useState<ConcernLine | null>(null);
  return (
    <section className="report-part" aria-labelledby="concerns-heading">
      <h2 id="concerns-heading">{t.concerns}</h2>
      {concerns.length === 0 ? <p className="quiet">{t.concernsNone}</p> : <p className="quiet">{t.concernsLead}</p>}
      <ul className="report-list">
        {concerns.map((line) => (
          <li key={line.concern} className={`report-line ${line.state === 'open' ? 'waiting' : ''}`}>
            <p>
              <strong>{t.concernBy(line.caseRef, line.reviewer, dayAndTime(line.at))}</strong>{' '}
              <span className="report-state">{t.concernStates[line.state]}</span>
            </p>
            <p className="report-words">{line.about}</p>
            {line.answers.map(({ what, by, at }) => (
              <p key={at} className="report-answer">
                {what} <span className="quiet">{t.answerSaid(by, dayAndTime(at))}</span>
              </p>
            ))}
            <div className="actions">
              <ButtonFor
                words={line.answers.length === 0 ? t.answer : t.answerMore}
                caseRef={line.caseRef}
                onPress={() => setAnswering(line)}
              />
            </div>
          </li>
        ))}
      </ul>
      {answering ? <AnswerDialog line={answering} onClose={() => setAnswering(null)} /> : null}
    </section>
  );
}

function AnswerDialog({ line: { concern, caseRef }, onClose }: { line: ConcernLine; onClose: () => void }) {
  const call = useLongCall('concern.answer');
  const [what, setWhat] = useState('');
  const isReady = what.trim() !== '';
  return (
    <DecisionSheet
      title={t.answerHeading(caseRef)}
      confirm={t.answerConfirm}
      isReady={isReady}
      error={call.error}
      isBusy={call.running}
      decide={async (by) => ((await call.run({ concern, by, what })) ? t.answered(caseRef) : null)}
      onClose={onClose}
    >
      {(tried) => (
        <TextArea
          label={t.answerWhat}
          help={t.answerHelp}
          value={what}
          onChange={setWhat}
          wrong={tried && !isReady ? t.answerMissing : null}
        />
      )}
    </DecisionSheet>
  );
}
