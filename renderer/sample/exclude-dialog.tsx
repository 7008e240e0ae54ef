import { type SyntheticEvent, useState } from 'react';
import { isByChance } from '../../shared/draw/method.ts';
import { texts } from '../../shared/texts/texts.ts';
import { reviewChanged } from '../core/queries.ts';
import { useLongCall } from '../core/use-long-call.ts';
import { announce } from '../parts/announce.tsx';
import { StackedChoices } from '../parts/choices.tsx';
import { Button, TextField, Tick } from '../parts/controls.tsx';
import { Problem, Working } from '../parts/notices.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { useWindow } from '../state/window-store.ts';
import type { DrawSummary } from './draw-summary.ts';

const t = texts.sample.drawn;
const reasons = t.excludeReasons;
type Reason = keyof typeof reasons;

/** Takes a case out of a draw: why, by whom, and whether the next ticket takes its place. */
export function ExcludeDialog({ draw, caseRef, onClose }: { draw: DrawSummary; caseRef: string; onClose: () => void }) {
  const call = useLongCall('draw.exclude');
  const byChance = isByChance(draw.method);
  const [reason, setReason] = useState<Reason | null>(null);
  const [words, setWords] = useState('');
  const [by, setBy] = useState('');
  const [replace, setReplace] = useState(byChance);
  const [tried, setTried] = useState(false);
  const said = reason === null ? '' : reason === 'other' ? words.trim() : reasons[reason];

  const takeOut = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (said === '' || by.trim() === '') return;
    const done = await call.run({ drawId: draw.drawId, caseRef, reason: said, by: by.trim(), replace });
    if (!done) return;
    useWindow.getState().saved(new Date().toISOString());
    announce(t.excluded(done.case, done.replacement));
    onClose();
    await reviewChanged();
  };

  return (
    <Sheet title={t.excludeHeading(caseRef)} onClose={onClose}>
      <form className="sheet-form" onSubmit={(event) => void takeOut(event)} noValidate>
        <p className="quiet">{t.excludeLead}</p>
        <StackedChoices
          label={t.excludeReason}
          value={reason}
          options={Object.entries(reasons).map(([id, label]) => ({ id, label }))}
          onChange={(id) => setReason(id as Reason)}
        />
        {reason === 'other' ? (
          <TextField
            label={t.excludeWords}
            help={t.excludeWordsHelp}
            value={words}
            onChange={setWords}
            wrong={tried && said === '' ? t.excludeMissingReason : null}
            isRequired
          />
        ) : tried && said === '' ? (
          <p className="part-problem" role="alert">
            {t.excludeMissingReason}
          </p>
        ) : null}
        <TextField
          label={t.excludeBy}
          value={by}
          onChange={setBy}
          wrong={tried && by.trim() === '' ? t.excludeMissingBy : null}
          isRequired
        />
        {byChance ? (
          <Tick isSelected={replace} onChange={setReplace}>
            {t.excludeReplace}
          </Tick>
        ) : (
          <p className="quiet">{t.excludeNoTickets(texts.draws.methods[draw.method])}</p>
        )}
        <Problem error={call.error} onDismiss={call.clearError} />
        {call.running ? (
          <Working label={t.exclude(caseRef)} progress={call.progress} onCancel={call.cancel} />
        ) : (
          <div className="actions">
            <Button look="main" type="submit">
              {t.exclude(caseRef)}
            </Button>
            <Button onPress={onClose}>{texts.app.cancel}</Button>
          </div>
        )}
      </form>
    </Sheet>
  );
}
