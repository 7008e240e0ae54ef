import { useState } from 'react';
import type { CommandOutput } from '../../shared/contract/commands.ts';
import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { useReviewQuery } from '../core/queries.ts';
import { useLongCall } from '../core/use-long-call.ts';
import { Button, TextField } from '../parts/controls.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { ComparedItems } from './compared-items.tsx';
import { DecisionSheet } from './decision-sheet.tsx';

const t = texts.deskReports;

/** The round of calibration: choosing its cases, and where readers differ once all have read them. */
export function CalibrationPart({ overview }: { overview: Overview }) {
  const round = useReviewQuery('calibration.compare', {}).data;
  const [open, setOpen] = useState<'choose' | 'close' | null>(null);
  const cases = round?.cases ?? [];
  const closed = round?.closed ?? 0;
  const shut = (): void => setOpen(null);
  return (
    <section className="report-part" aria-labelledby="calibration-heading">
      <h2 id="calibration-heading">{t.calibration}</h2>
      <p className="quiet">{overview.drawn === 0 ? t.calibrationNeedsDraw : t.calibrationLead}</p>
      <ul className="report-list">
        {cases.map((each) => (
          <li key={each.caseRef} className="report-line">
            <ComparedCase compared={each} overview={overview} />
          </li>
        ))}
      </ul>
      {overview.drawn === 0 ? null : (
        <div className="actions">
          {cases.length === 0 ? (
            <Button onPress={() => setOpen('choose')}>{`${t.calibrationChoose(null)}…`}</Button>
          ) : (
            <Button onPress={() => setOpen('close')}>{t.calibrationClose}</Button>
          )}
        </div>
      )}
      {closed > 0 ? <p className="quiet">{t.calibrationOver(closed)}</p> : null}
      {open === 'choose' ? <ChooseDialog onClose={shut} /> : null}
      {open === 'close' ? <CloseDialog onClose={shut} /> : null}
    </section>
  );
}

type Compared = CommandOutput<'calibration.compare'>['cases'][number];

function ComparedCase({ compared: { caseRef, readers, complete, items }, overview }: { compared: Compared; overview: Overview }) {
  const differ = items?.filter((item) => item.differ) ?? [];
  const same = items?.filter((item) => !item.differ) ?? [];
  return (
    <>
      <p>
        <strong>{caseRef}</strong>{' '}
        <span className="quiet">{readers === 0 ? t.calibrationNoReaders : t.calibrationReaders(complete, readers)}</span>
      </p>
      {items === null ? (
        <p className="quiet">{t.calibrationWaits}</p>
      ) : (
        <>
          <p>{differ.length === 0 ? t.calibrationAgree : t.calibrationDiffer(differ.length, items.length)}</p>
          <ComparedItems items={differ} codebook={overview.codebook} />
          {same.length > 0 ? (
            <Disclosure title={t.calibrationSame(same.length)}>
              <ComparedItems items={same} codebook={overview.codebook} />
            </Disclosure>
          ) : null}
        </>
      )}
    </>
  );
}

function ChooseDialog({ onClose }: { onClose: () => void }) {
  const call = useLongCall('calibration.choose');
  const [typed, setTyped] = useState('3');
  const size = /^([1-9]|1\d|20)$/.test(typed.trim()) ? Number(typed) : null;
  return (
    <DecisionSheet
      title={t.calibration}
      confirm={t.calibrationChoose(size)}
      isReady={size !== null}
      error={call.error}
      isBusy={call.running}
      decide={async (by) => {
        const chosen = await call.run({ size, by });
        return chosen ? t.calibrationChosen(chosen.cases.length) : null;
      }}
      onClose={onClose}
    >
      {() => (
        <>
          <p>{t.calibrationLead}</p>
          <TextField
            label={t.calibrationSize}
            value={typed}
            onChange={setTyped}
            inputMode="numeric"
            className="narrow"
            wrong={size === null ? t.calibrationSizeWrong : null}
          />
        </>
      )}
    </DecisionSheet>
  );
}

function CloseDialog({ onClose }: { onClose: () => void }) {
  const call = useLongCall('calibration.close');
  return (
    <DecisionSheet
      title={t.calibrationCloseHeading}
      confirm={t.calibrationCloseConfirm}
      isReady
      error={call.error}
      isBusy={call.running}
      decide={async (by) => {
        const done = await call.run({ by });
        return done ? t.calibrationClosed(done.closed) : null;
      }}
      onClose={onClose}
    >
      {() => <p>{t.calibrationCloseLead}</p>}
    </DecisionSheet>
  );
}
