import { type SyntheticEvent, useState } from 'react';
import { texts } from '../../shared/texts/texts.ts';
import { type IdentityKind, identityKinds } from '../../shared/vocabulary/identity-kinds.ts';
import { useLongCall } from '../core/use-long-call.ts';
import { Picker } from '../parts/choices.tsx';
import { Button } from '../parts/controls.tsx';
import { Problem } from '../parts/notices.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { useWindow } from '../state/window-store.ts';
import type { SelectedStretch } from './case-acts.ts';

const t = texts.care;

interface IdentityDialogProps {
  readonly reviewer: string;
  readonly caseRef: string;
  readonly selection: SelectedStretch | null;
  readonly onDone: (said: string) => void;
  readonly onClose: () => void;
}

/** Reports that the words selected name somebody. Without any it says how that is done. */
export function IdentityDialog({ reviewer, caseRef, selection, onDone, onClose }: IdentityDialogProps) {
  const call = useLongCall('desk.report-identity');
  // As it was when the dialog opened: what the dialog itself does to the selection is of no account.
  const [stretch] = useState(selection);
  const [kind, setKind] = useState<IdentityKind>('name');

  const report = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (stretch === null) return;
    const { part, start, end } = stretch;
    const done = await call.run({ reviewer, caseRef, part, start, end, kind });
    if (!done) return;
    useWindow.getState().saved(done.savedAt);
    onDone(t.identityDone);
  };
  if (stretch === null)
    return (
      <Sheet title={t.identityHeading} onClose={onClose}>
        <p>{t.identitySelect}</p>
        <div className="actions">
          <Button look="main" autoFocus onPress={onClose}>
            {t.supportClose}
          </Button>
        </div>
      </Sheet>
    );
  return (
    <Sheet title={t.identityHeading} onClose={onClose}>
      <form className="sheet-form" onSubmit={(event) => void report(event)}>
        <p>{t.identityLead(stretch.end - stretch.start, stretch.part)}</p>
        <div className="field">
          <span className="label">{t.identityKind}</span>
          <Picker
            label={t.identityKind}
            value={kind}
            options={identityKinds.map((id) => ({ id, label: texts.identities.kind(id) }))}
            onChange={(id) => setKind(id as IdentityKind)}
          />
        </div>
        <Problem error={call.error} onDismiss={call.clearError} />
        <div className="actions">
          <Button look="main" type="submit" isDisabled={call.running}>
            {t.identityConfirm}
          </Button>
          <Button onPress={onClose}>{texts.app.cancel}</Button>
        </div>
      </form>
    </Sheet>
  );
}
