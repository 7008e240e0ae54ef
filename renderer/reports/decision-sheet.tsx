import { type ReactNode, type SyntheticEvent, useState } from 'react';
import type { CoreError } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { reviewChanged } from '../core/queries.ts';
import { announce } from '../parts/announce.tsx';
import { Button } from '../parts/controls.tsx';
import { Problem } from '../parts/notices.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { useWindow } from '../state/window-store.ts';
import { DeciderField } from './decider-field.tsx';
import { useDecider } from './who-decides.ts';

interface DecisionSheetProps {
  readonly title: string;
  readonly confirm: string;
  /** False while something that only this decision asks is missing. */
  readonly isReady: boolean;
  readonly error: CoreError | null;
  readonly isBusy: boolean;
  /** Decides, and gives what is to be said of it; null where it was refused. */
  readonly decide: (by: string) => Promise<string | null>;
  readonly onClose: () => void;
  /** What this decision asks; told whether it was tried already, so that nothing is called wrong before. */
  readonly children: (tried: boolean) => ReactNode;
}

/** A decision about something that was left for the secretariat: what it asks, who decides, and one thing to press. */
export function DecisionSheet({ title, confirm, isReady, error, isBusy, decide, onClose, children }: DecisionSheetProps) {
  const [tried, setTried] = useState(false);
  const by = useDecider((state) => state.by);
  const act = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (!isReady || by.trim() === '') return;
    const said = await decide(by.trim());
    if (said === null) return;
    useWindow.getState().saved(new Date().toISOString());
    announce(said);
    onClose();
    await reviewChanged();
  };
  return (
    <Sheet title={title} onClose={onClose}>
      <form className="sheet-form" onSubmit={(event) => void act(event)} noValidate>
        {children(tried)}
        <DeciderField tried={tried} />
        <Problem error={error} />
        <div className="actions">
          <Button look="main" type="submit" isDisabled={isBusy}>
            {confirm}
          </Button>
          <Button onPress={onClose}>{texts.app.cancel}</Button>
        </div>
      </form>
    </Sheet>
  );
}
