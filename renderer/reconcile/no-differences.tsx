import { texts } from '../../shared/texts/texts.ts';
import { NotYet } from '../parts/notices.tsx';
import { useWindow } from '../state/window-store.ts';

const t = texts.reconcile;

/** Why there is nothing to decide, and where the work is. */
export function NoDifferences({ drawn, severallyCoded }: { drawn: number; severallyCoded: number }) {
  const { go } = useWindow.getState();
  return (
    <div className="scroll">
      {drawn === 0 ? (
        <NotYet action={t.goSample} onAction={() => go('sample')}>
          {t.needsDraw}
        </NotYet>
      ) : severallyCoded === 0 ? (
        <NotYet action={t.goCode} onAction={() => go('code')}>
          {t.needsSecond}
        </NotYet>
      ) : (
        <NotYet action={t.goFindings} onAction={() => go('findings')}>
          <strong>{t.noneTitle}.</strong> {t.none(severallyCoded)}
        </NotYet>
      )}
    </div>
  );
}
