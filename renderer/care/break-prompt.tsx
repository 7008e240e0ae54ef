import '../style/care.css';
import { useState } from 'react';
import { texts } from '../../shared/texts/texts.ts';
import { Button, Key } from '../parts/controls.tsx';
import { useWindow } from '../state/window-store.ts';
import { useBreakState } from './break-store.ts';
import { BreakTimesDialog } from './break-times.tsx';
import { SupportDialog } from './support-dialog.tsx';
import type { Breaks } from './use-breaks.ts';

const t = texts.care;

/**
 * Offers a break in a quiet band of its own: over no text, without taking the focus, with nothing that runs down. It is read out once,
 * politely, by the announcer.
 */
export function BreakPrompt({ breaks: { offer, later, dismiss } }: { breaks: Breaks }) {
  const reviewer = useWindow((state) => state.reviewer);
  const times = useBreakState((state) => state.times);
  const [open, setOpen] = useState<'support' | 'times' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <>
      {offer ? (
        <section className="break-prompt" aria-label={t.breakLabel}>
          <p>
            {t.breakDue(offer.minutes, offer.narratives)} <span className="quiet">{t.breakSaved}</span>
          </p>
          <div className="break-answers">
            <Button onPress={() => useWindow.getState().setHidden(true)}>
              {t.breakHide} <Key>{texts.app.hideKey}</Key>
            </Button>
            <Button onPress={later}>{t.breakLater}</Button>
            <Button onPress={dismiss}>{t.breakDismiss}</Button>
            <Button look="plain" onPress={() => setOpen('support')}>
              {t.support}
            </Button>
            <Button look="plain" onPress={() => setOpen('times')}>
              {t.breakTimes}
            </Button>
          </div>
        </section>
      ) : null}
      {open === 'support' ? <SupportDialog onClose={close} /> : null}
      {open === 'times' && reviewer !== null ? <BreakTimesDialog reviewer={reviewer} times={times} onClose={close} /> : null}
    </>
  );
}
