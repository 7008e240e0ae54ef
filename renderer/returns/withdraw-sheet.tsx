import { useState } from 'react';
import { texts } from '../../shared/texts/texts.ts';
import { useLongCall } from '../core/use-long-call.ts';
import { TextField } from '../parts/controls.tsx';
import { DecisionSheet } from '../reports/decision-sheet.tsx';

const t = texts.returns;

/** Takes a package back from a reviewer who will not do it, with the reason. */
export function WithdrawSheet({ reviewer, packageId, onClose }: { reviewer: string; packageId: string; onClose: () => void }) {
  const call = useLongCall('package.withdraw');
  const [reason, setReason] = useState('');
  const isReady = reason.trim() !== '';
  return (
    <DecisionSheet
      title={t.withdrawHeading(reviewer)}
      confirm={t.withdrawConfirm}
      isReady={isReady}
      error={call.error}
      isBusy={call.running}
      decide={async (by) => ((await call.run({ packageId, by, reason })) ? t.withdrawn(reviewer) : null)}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <p>{t.withdrawLead}</p>
          <TextField
            label={t.reason}
            help={t.reasonHelp}
            value={reason}
            onChange={setReason}
            wrong={tried && !isReady ? t.reasonMissing : null}
            isRequired
          />
        </>
      )}
    </DecisionSheet>
  );
}
