import { texts } from '../../shared/texts/texts.ts';
import { Button } from '../parts/controls.tsx';
import { Notice } from '../parts/notices.tsx';
import { useWindow } from '../state/window-store.ts';
import type { Differences } from './use-differences.ts';

const t = texts.reconcile;

/** Once nothing is open any more: where the work goes on. */
export function WayOn({ differences: { counts } }: { differences: Differences }) {
  if (counts.open > 0) return null;
  if (counts.carried > 0)
    return (
      <Notice>
        {t.noneOpen(counts.carried)}{' '}
        <Button look="plain" onPress={() => useWindow.getState().showReconcileView('meeting')}>
          {t.seeMeeting}
        </Button>
      </Notice>
    );
  return (
    <Notice tone="good">
      {t.allDecided(counts.decided)}{' '}
      <Button look="plain" onPress={() => useWindow.getState().go('findings')}>
        {t.goFindings}
      </Button>
    </Notice>
  );
}
