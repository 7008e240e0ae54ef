import { type SyntheticEvent, useState } from 'react';
import { texts } from '../../shared/texts/texts.ts';
import { reviewChanged } from '../core/queries.ts';
import { useLongCall } from '../core/use-long-call.ts';
import { announce } from '../parts/announce.tsx';
import { Button, TextField } from '../parts/controls.tsx';
import { Problem, Working } from '../parts/notices.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { useWindow } from '../state/window-store.ts';
import type { DrawSummary } from './draw-summary.ts';
import { wholeNumber } from './plan-form.ts';
import { usePreview } from './use-preview.ts';

const t = texts.sample.drawn;

interface TopUpDialogProps {
  readonly draw: DrawSummary;
  readonly onClose: () => void;
  readonly onDrawn: () => void;
}

/** Adds to a draw: the next tickets of its seed, up to the size it is to come to. */
export function TopUpDialog({ draw, onClose, onDrawn }: TopUpDialogProps) {
  const call = useLongCall('draw.make');
  const [sizeText, setSizeText] = useState(String(Math.min(draw.frame, draw.size + 10)));
  const size = wholeNumber(sizeText);
  const fits = size !== null && size > draw.size && size <= draw.frame;
  const { problem, isBehind } = usePreview({ topUp: draw.drawId, size: fits ? size : draw.size + 1 });
  const wrong = fits ? (isBehind ? null : (problem?.message ?? null)) : t.moreSizeHelp(draw.size + 1, draw.frame);

  const make = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (!fits) return;
    const drawn = await call.run({ topUp: draw.drawId, size });
    if (!drawn) return;
    useWindow.getState().saved(new Date().toISOString());
    announce(texts.sample.plan.cases(drawn.size, drawn.frame));
    onClose();
    await reviewChanged();
    onDrawn();
  };

  return (
    <Sheet title={t.moreHeading(draw.drawId)} onClose={onClose}>
      <form className="sheet-form" onSubmit={(event) => void make(event)} noValidate>
        <p className="quiet">{t.moreLead}</p>
        <TextField
          label={t.moreSize}
          value={sizeText}
          onChange={setSizeText}
          inputMode="numeric"
          wrong={wrong}
          className="narrow"
          autoFocus
        />
        <Problem error={call.error} onDismiss={call.clearError} />
        {call.running ? (
          <Working label={texts.sample.plan.drawing} progress={call.progress} onCancel={call.cancel} />
        ) : (
          <div className="actions">
            <Button look="main" type="submit" isDisabled={wrong !== null}>
              {fits ? t.moreMake(size - draw.size) : t.moreNone}
            </Button>
            <Button onPress={onClose}>{texts.app.cancel}</Button>
          </div>
        )}
      </form>
    </Sheet>
  );
}
