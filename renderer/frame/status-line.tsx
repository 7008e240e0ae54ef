import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { clockTime } from '../parts/times.ts';
import { useWindow } from '../state/window-store.ts';

/** Saved, offline, which file; and that the sample is a sample. */
export function StatusLine({ overview }: { overview: Overview }) {
  const savedHere = useWindow((state) => state.savedAt);
  const savedAt = savedHere ?? overview.lastChangeAt;
  return (
    <footer className="status">
      {savedAt === null ? <span>{texts.app.nothingSaved}</span> : <time dateTime={savedAt}>{texts.app.saved(clockTime(savedAt))}</time>}
      <span>{texts.app.offline}</span>
      <span className="status-file">{overview.fileName}</span>
      <span className="status-end">{overview.synthetic ? texts.app.syntheticLong : null}</span>
    </footer>
  );
}
