import { texts } from '../../shared/texts/texts.ts';
import { reviewChanged, useReviewQuery } from '../core/queries.ts';
import { useLongCall } from '../core/use-long-call.ts';
import { Button } from '../parts/controls.tsx';
import { Problem } from '../parts/notices.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { useWindow } from '../state/window-store.ts';

const t = texts.care;

interface PassedDialogProps {
  readonly reviewer: string;
  readonly onDone: (said: string) => void;
  readonly onClose: () => void;
}

/** What this reviewer has passed on, and the way back for it. */
export function PassedDialog({ reviewer, onDone, onClose }: PassedDialogProps) {
  const call = useLongCall('desk.take-back');
  const passed = useReviewQuery('desk.passed', { reviewer }).data ?? [];
  const takeBack = async (caseRef: string): Promise<void> => {
    const done = await call.run({ reviewer, caseRef });
    if (!done) return;
    useWindow.getState().saved(done.savedAt);
    onDone(t.takenBack(caseRef));
    await reviewChanged();
  };
  return (
    <Sheet title={t.passedHeading} onClose={onClose}>
      {passed.length === 0 ? <p>{t.passedNone}</p> : null}
      <ul className="passed-list">
        {passed.map(({ caseRef, passed: why }) => (
          <li key={caseRef}>
            <strong>{caseRef}</strong>
            {why === 'interest' ? <span className="quiet">{t.passedInterest}</span> : null}
            <Button isDisabled={call.running} onPress={() => void takeBack(caseRef)} aria-label={t.takeBackLabel(caseRef)}>
              {t.takeBack}
            </Button>
          </li>
        ))}
      </ul>
      <Problem error={call.error} onDismiss={call.clearError} />
      <div className="actions">
        <Button autoFocus onPress={onClose}>
          {t.supportClose}
        </Button>
      </div>
    </Sheet>
  );
}
