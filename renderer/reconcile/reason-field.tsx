import { texts } from '../../shared/texts/texts.ts';
import { TextArea } from '../parts/controls.tsx';
import { Problem } from '../parts/notices.tsx';
import type { DecisionWork } from './use-decision.ts';

const t = texts.reconcile;

/** Why; without it nothing is recorded. */
export function ReasonField({ work: { draft, tried, error, change } }: { work: DecisionWork }) {
  return (
    <div className="reason">
      <Problem error={error} />
      <TextArea
        label={t.reason}
        help={t.reasonHelp}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        wrong={tried && draft.reason.trim() === '' ? t.reasonMissing : null}
      />
    </div>
  );
}
