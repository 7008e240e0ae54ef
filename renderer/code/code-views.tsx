import { texts } from '../../shared/texts/texts.ts';
import { codeViews, packageViews, useWindow } from '../state/window-store.ts';

/** What can lie open in the Code place, in the top bar beside its name. */
export function CodeViews({ inPackage = false }: { inPackage?: boolean }) {
  const current = useWindow((state) => state.codeView);
  return (
    <nav className="views" aria-label={texts.desk.viewsLabel}>
      {(inPackage ? packageViews : codeViews).map((view) => (
        <button
          key={view}
          type="button"
          className="view"
          aria-current={view === current ? 'page' : undefined}
          onClick={() => useWindow.getState().showView(view)}
        >
          {texts.desk.views[view]}
        </button>
      ))}
    </nav>
  );
}
