import { useState } from 'react';
import type { IdentityLine } from '../../shared/contract/report-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { useLongCall } from '../core/use-long-call.ts';
import { TextField } from '../parts/controls.tsx';
import { DecisionSheet } from './decision-sheet.tsx';

const t = texts.deskReports;

/** Says that reported words name nobody, and why. */
export function DismissDialog({ line: { report, caseRef }, onClose }: { line: IdentityLine; onClose: () => void }) {
  const call = useLongCall('identity.dismiss');
  const [reason, setReason] = useState('');
  const isReady = reason.trim() !== '';
  return (
    <DecisionSheet
      title={t.dismissHeading(caseRef)}
      confirm={t.dismissConfirm}
      isReady={isReady}
      error={call.error}
      isBusy={call.running}
      decide={async (by) => ((await call.run({ report, by, reason })) ? t.dismissed : null)}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <p>{t.dismissLead}</p>
          <TextField
            label={t.dismissReason}
            help={t.dismissReasonHelp}
            value={reason}
            onChange={setReason}
            wrong={tried && !isReady ? t.dismissReasonMissing : null}
            isRequired
          />
        </>
      )}
    </DecisionSheet>
  );
}
