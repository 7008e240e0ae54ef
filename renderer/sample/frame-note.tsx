import { texts } from '../../shared/texts/texts.ts';
import { reviewChanged } from '../core/queries.ts';
import { useLongCall } from '../core/use-long-call.ts';
import { Button } from '../parts/controls.tsx';
import { CopyText } from '../parts/copy-text.tsx';
import { Notice, Problem } from '../parts/notices.tsx';
import { dayAndTime } from '../parts/times.ts';
import { useWindow } from '../state/window-store.ts';
import type { DrawInput } from './plan-form.ts';
import type { Preview } from './use-preview.ts';

const t = texts.sample.plan;

/** Puts frame and plan on record before the seed is known, and shows the text to publish once that is done. */
export function FrameNote({ input, seen, isBehind }: { input: DrawInput; seen: Preview | undefined; isBehind: boolean }) {
  const call = useLongCall('draw.note-frame');
  const put = async (): Promise<void> => {
    const noted = await call.run({ ...input, seed: '' });
    if (!noted) return;
    useWindow.getState().saved(noted.at);
    await reviewChanged();
  };
  const noted = isBehind ? null : (seen?.noted ?? null);
  if (noted)
    return (
      <div className="frame-note">
        <Notice tone="good">{t.noteDone(noted.by, dayAndTime(noted.at))}</Notice>
        <section className="note-text" tabIndex={0} aria-label={t.noteText}>
          <pre>{noted.text}</pre>
        </section>
        <CopyText text={noted.text} label={t.noteCopy} done={t.copied} />
      </div>
    );
  return (
    <div className="frame-note">
      <p className="quiet">{t.noteWhy}</p>
      <Problem error={call.error} onDismiss={call.clearError} />
      <div className="actions">
        <Button isDisabled={call.running || isBehind || seen?.size === null || seen === undefined} onPress={() => void put()}>
          {t.note}
        </Button>
      </div>
    </div>
  );
}
