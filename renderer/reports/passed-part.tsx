import { useState } from 'react';
import type { PassedLine } from '../../shared/contract/report-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { useLongCall } from '../core/use-long-call.ts';
import { StackedChoices } from '../parts/choices.tsx';
import { ButtonFor } from './button-for.tsx';
import { DecisionSheet } from './decision-sheet.tsx';

const t = texts.deskReports;

/** Cases that somebody passed on, those without a reader first. */
export function PassedPart({ passed, sharedOut }: { passed: readonly PassedLine[]; sharedOut: boolean }) {
  const [giving, setGiving] = useState<PassedLine | null>(null);
  return (
    <section className="report-part" aria-labelledby="passed-heading">
      <h2 id="passed-heading">{t.passed}</h2>
      <p className="quiet">
        {passed.length === 0 ? t.passedNone : t.passedLead} {passed.length > 0 && !sharedOut ? t.passedEverybody : null}
      </p>
      {passed.length > 0 ? (
        <table className="figures passed-table">
          <thead>
            <tr>
              <th scope="col">{t.passedTable.case}</th>
              <th scope="col">{t.passedTable.reviewer}</th>
              {sharedOut ? <th scope="col">{t.passedTable.heldBy}</th> : null}
              {sharedOut ? <th scope="col">{t.passedTable.give}</th> : null}
            </tr>
          </thead>
          <tbody>
            {passed.map((line) => (
              <tr key={`${line.caseRef}\n${line.reviewer}`}>
                <th scope="row">{line.caseRef}</th>
                <td>
                  {line.reviewer}
                  {line.passed === 'interest' ? <span className="quiet">, {t.passedInterest}</span> : null}
                </td>
                {sharedOut ? <td>{line.heldBy.length === 0 ? t.heldByNobody : t.heldByNames(line.heldBy)}</td> : null}
                {sharedOut ? (
                  <td>{line.wasTheirs ? <ButtonFor words={t.give} caseRef={line.caseRef} onPress={() => setGiving(line)} /> : null}</td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {giving ? <GiveDialog line={giving} onClose={() => setGiving(null)} /> : null}
    </section>
  );
}

function GiveDialog({ line: { caseRef, reviewer, free }, onClose }: { line: PassedLine; onClose: () => void }) {
  const call = useLongCall('desk.hand-over');
  const [to, setTo] = useState<string | null>(free.length === 1 ? (free[0] ?? null) : null);
  return (
    <DecisionSheet
      title={t.giveHeading(caseRef)}
      confirm={t.giveConfirm}
      isReady={to !== null}
      error={call.error}
      isBusy={call.running || free.length === 0}
      decide={async (by) => ((await call.run({ caseRef, from: reviewer, to: to ?? '', by })) ? t.given(caseRef, to ?? '') : null)}
      onClose={onClose}
    >
      {(tried) =>
        free.length === 0 ? (
          <p>{t.giveNobody}</p>
        ) : (
          <>
            <StackedChoices label={t.giveTo} value={to} options={free.map((name) => ({ id: name, label: name }))} onChange={setTo} />
            {tried && to === null ? (
              <p className="part-problem" role="alert">
                {t.giveMissing}
              </p>
            ) : null}
          </>
        )
      }
    </DecisionSheet>
  );
}
