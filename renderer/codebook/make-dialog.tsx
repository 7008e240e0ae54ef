import { type SyntheticEvent, useState } from 'react';
import { texts } from '../../shared/texts/texts.ts';
import { reviewChanged } from '../core/queries.ts';
import { useLongCall } from '../core/use-long-call.ts';
import { announce } from '../parts/announce.tsx';
import { Button, TextField } from '../parts/controls.tsx';
import { Problem, Working } from '../parts/notices.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { useWindow } from '../state/window-store.ts';
import type { BookWork } from './use-book.ts';

const t = texts.codebookWindow;

/** Who makes the next version, and why; then makes it. */
export function MakeDialog({ work, onClose }: { work: BookWork; onClose: () => void }) {
  const { before, edits } = work;
  const call = useLongCall('codebook.revise');
  const [by, setBy] = useState(useWindow.getState().reviewer ?? '');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const make = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (by.trim() === '') return;
    const made = await call.run({ edits: [...edits], base: before.version, by: by.trim(), reason: reason.trim() });
    if (!made) return;
    useWindow.getState().saved(new Date().toISOString());
    work.drop();
    announce(t.made(made.version));
    onClose();
    await reviewChanged();
  };
  const next = before.version + 1;
  return (
    <Sheet title={t.makeHeading(next)} onClose={onClose}>
      <form className="sheet-form" onSubmit={(event) => void make(event)} noValidate>
        <TextField label={t.by} value={by} onChange={setBy} wrong={tried && by.trim() === '' ? t.byMissing : null} isRequired autoFocus />
        <TextField label={t.reason} help={t.reasonHelp} value={reason} onChange={setReason} />
        <Problem error={call.error} onDismiss={call.clearError} />
        {call.running ? (
          <Working label={t.makeDo(next)} progress={call.progress} onCancel={call.cancel} />
        ) : (
          <div className="actions">
            <Button look="main" type="submit">
              {t.makeDo(next)}
            </Button>
            <Button onPress={onClose}>{texts.app.cancel}</Button>
          </div>
        )}
      </form>
    </Sheet>
  );
}
