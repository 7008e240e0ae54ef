import { type SyntheticEvent, useState } from 'react';
import { texts } from '../../shared/texts/texts.ts';
import { reviewChanged, useOverview, useReviewQuery } from '../core/queries.ts';
import { useLongCall } from '../core/use-long-call.ts';
import { Button, TextArea } from '../parts/controls.tsx';
import { Problem } from '../parts/notices.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { useWindow } from '../state/window-store.ts';

const t = texts.care;

interface ConcernDialogProps {
  readonly reviewer: string;
  readonly caseRef: string;
  readonly onDone: (said: string) => void;
  readonly onClose: () => void;
}

/** A safeguarding note. What to do now comes first, since a note in a file helps nobody tonight. */
export function ConcernDialog({ reviewer, caseRef, onDone, onClose }: ConcernDialogProps) {
  const call = useLongCall('desk.raise-concern');
  const care = useReviewQuery('care.read', {}).data;
  const inPackage = (useOverview()?.workPackage ?? null) !== null;
  const [about, setAbout] = useState('');
  const [tried, setTried] = useState(false);
  const isMissing = about.trim() === '';

  const leave = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (isMissing) return;
    const done = await call.run({ reviewer, caseRef, about });
    if (!done) return;
    useWindow.getState().saved(done.savedAt);
    onDone(inPackage ? texts.workPackage.concernDone : t.concernDone);
    await reviewChanged();
  };
  return (
    <Sheet title={t.concernHeading} onClose={onClose}>
      <form className="sheet-form" onSubmit={(event) => void leave(event)} noValidate>
        {t.concernLead.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {inPackage ? <p>{texts.workPackage.concern}</p> : null}
        {care ? (
          <p className="concern-contact">{care.safeguarding === '' ? t.concernNoContact : t.concernContact(care.safeguarding)}</p>
        ) : null}
        <TextArea
          label={t.concernAbout}
          help={t.concernHelp}
          value={about}
          onChange={setAbout}
          wrong={tried && isMissing ? t.concernMissing : null}
        />
        <Problem error={call.error} onDismiss={call.clearError} />
        <div className="actions">
          <Button look="main" type="submit" isDisabled={call.running}>
            {t.concernConfirm}
          </Button>
          <Button onPress={onClose}>{texts.app.cancel}</Button>
        </div>
      </form>
    </Sheet>
  );
}
