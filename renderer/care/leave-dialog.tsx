import { texts } from '../../shared/texts/texts.ts';
import { reviewChanged } from '../core/queries.ts';
import { useLongCall } from '../core/use-long-call.ts';
import { Button } from '../parts/controls.tsx';
import { Problem } from '../parts/notices.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { useWindow } from '../state/window-store.ts';

const t = texts.care;

interface LeaveDialogProps {
  readonly act: 'pass' | 'interest';
  readonly reviewer: string;
  readonly caseRef: string;
  readonly onDone: (said: string) => void;
  readonly onClose: () => void;
}

/** Takes a case off the desk: passed on, or because the reviewer knows somebody in it. Says what follows, and asks nothing. */
export function LeaveDialog({ act, reviewer, caseRef, onDone, onClose }: LeaveDialogProps) {
  const call = useLongCall(act === 'pass' ? 'desk.pass-on' : 'desk.declare-interest');
  const words =
    act === 'pass'
      ? { heading: t.passHeading(caseRef), lead: [t.passLead], confirm: t.passConfirm, said: t.passDone(caseRef) }
      : { heading: t.interestHeading(caseRef), lead: t.interestLead, confirm: t.interestConfirm, said: t.interestDone(caseRef) };
  const leave = async (): Promise<void> => {
    const done = await call.run({ reviewer, caseRef });
    if (!done) return;
    useWindow.getState().saved(done.savedAt);
    onDone(words.said);
    await reviewChanged();
  };
  return (
    <Sheet title={words.heading} onClose={onClose}>
      <div className="sheet-form">
        {words.lead.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <Problem error={call.error} onDismiss={call.clearError} />
        <div className="actions">
          <Button look="main" autoFocus isDisabled={call.running} onPress={() => void leave()}>
            {words.confirm}
          </Button>
          <Button onPress={onClose}>{texts.app.cancel}</Button>
        </div>
      </div>
    </Sheet>
  );
}
