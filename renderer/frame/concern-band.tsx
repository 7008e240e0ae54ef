import '../style/care.css';
import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Button } from '../parts/controls.tsx';
import { type CodeView, useWindow } from '../state/window-store.ts';

/** Views of the Code place that go without. */
const without: readonly CodeView[] = ['desk', 'reports'];

/**
 * Says that a safeguarding note waits, above every place but the desk, where somebody reads who it does not concern, and the reports
 * themselves, where it stands.
 */
export function ConcernBand({ overview: { concerns } }: { overview: Overview }) {
  const isElsewhere = useWindow(({ place, codeView }) => place !== 'code' || !without.includes(codeView));
  if (concerns.open === 0 || !isElsewhere) return null;
  const read = (): void => {
    useWindow.getState().showView('reports');
    useWindow.getState().go('code');
  };
  return (
    <section className="concern-band" aria-label={texts.deskReports.concerns}>
      <span>{texts.deskReports.band(concerns.open)}</span>
      <Button look="plain" onPress={read}>
        {texts.deskReports.bandOpen}
      </Button>
    </section>
  );
}
