import { type SyntheticEvent, useState } from 'react';
import type { BreakTimes } from '../../shared/coding/break-clock.ts';
import { someDeskSettingsSchema } from '../../shared/coding/desk-settings.ts';
import { texts } from '../../shared/texts/texts.ts';
import { reviewChanged } from '../core/queries.ts';
import { useLongCall } from '../core/use-long-call.ts';
import { Button, TextField } from '../parts/controls.tsx';
import { Problem } from '../parts/notices.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { useWindow } from '../state/window-store.ts';

const t = texts.care;

/** The times as they are typed; empty is off. */
export interface TypedTimes {
  readonly minutes: string;
  readonly narratives: string;
}

export function typedTimes({ breakAfterMinutes, breakAfterNarratives }: BreakTimes): TypedTimes {
  return { minutes: breakAfterMinutes?.toString() ?? '', narratives: breakAfterNarratives?.toString() ?? '' };
}

/** What was typed, or null where one of the two is no such number. */
export function readTimes({ minutes, narratives }: TypedTimes): BreakTimes | null {
  const [breakAfterMinutes, breakAfterNarratives] = [numberOf(minutes), numberOf(narratives)];
  const times = { breakAfterMinutes, breakAfterNarratives };
  return someDeskSettingsSchema.safeParse(times).success ? times : null;
}

function numberOf(typed: string): number | null {
  return typed.trim() === '' ? null : /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
}

/** After how long, and how many, a break is offered. */
export function BreakTimeFields({ typed, onChange }: { typed: TypedTimes; onChange: (typed: TypedTimes) => void }) {
  const { minutes, narratives } = typed;
  return (
    <fieldset className="break-times">
      <legend className="visually-hidden">{t.breakHeading}</legend>
      <p className="quiet">{t.breakHelp}</p>
      <TextField
        label={t.breakMinutes}
        value={minutes}
        inputMode="numeric"
        className="narrow"
        onChange={(value) => onChange({ ...typed, minutes: value })}
        wrong={readTimes({ minutes, narratives: '' }) === null ? t.breakMinutesWrong : null}
      />
      <TextField
        label={t.breakNarratives}
        value={narratives}
        inputMode="numeric"
        className="narrow"
        onChange={(value) => onChange({ ...typed, narratives: value })}
        wrong={readTimes({ minutes: '', narratives }) === null ? t.breakNarrativesWrong : null}
      />
    </fieldset>
  );
}

/** The same at the desk, from the offer of a break. */
export function BreakTimesDialog({ reviewer, times, onClose }: { reviewer: string; times: BreakTimes; onClose: () => void }) {
  const call = useLongCall('desk.save-settings');
  const [typed, setTyped] = useState(() => typedTimes(times));
  const settings = readTimes(typed);
  const save = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const saved = settings && (await call.run({ reviewer, settings }));
    if (!saved) return;
    useWindow.getState().changeSettings(saved);
    onClose();
    await reviewChanged();
  };
  return (
    <Sheet title={t.breakTimesHeading} onClose={onClose}>
      <form className="sheet-form" onSubmit={(event) => void save(event)} noValidate>
        <BreakTimeFields typed={typed} onChange={setTyped} />
        <Problem error={call.error} onDismiss={call.clearError} />
        <div className="actions">
          <Button look="main" type="submit" isDisabled={settings === null || call.running}>
            {t.breakTimesSave}
          </Button>
          <Button onPress={onClose}>{texts.app.cancel}</Button>
        </div>
      </form>
    </Sheet>
  );
}
