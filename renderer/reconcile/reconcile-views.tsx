import { texts } from '../../shared/texts/texts.ts';
import { reconcileViews, useWindow } from '../state/window-store.ts';

/** What can lie open in the Reconcile place, in the top bar beside its name. */
export function ReconcileViews() {
  const current = useWindow((state) => state.reconcileView);
  return (
    <nav className="views" aria-label={texts.reconcile.viewsLabel}>
      {reconcileViews.map((view) => (
        <button
          key={view}
          type="button"
          className="view"
          aria-current={view === current ? 'page' : undefined}
          onClick={() => useWindow.getState().showReconcileView(view)}
        >
          {texts.reconcile.views[view]}
        </button>
      ))}
    </nav>
  );
}
