import type { CommandOutput } from '../../shared/contract/commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { reviewChanged } from '../core/queries.ts';
import { useLongCall } from '../core/use-long-call.ts';
import { Button } from '../parts/controls.tsx';
import { Problem, Working } from '../parts/notices.tsx';
import { dayAndTime } from '../parts/times.ts';
import { useWindow } from '../state/window-store.ts';

const t = texts.returns;

type Merges = CommandOutput<'package.list'>['merges'];

/** What was taken in, newest first. The last that stands can be taken back. */
export function MergesPart({ merges, onUndone }: { merges: Merges; onUndone: (words: string, differences: number) => void }) {
  const call = useLongCall('merge.undo');
  const last = merges.find(({ undone }) => undone === null);
  const undo = async (): Promise<void> => {
    const done = await call.run({});
    if (!done) return;
    useWindow.getState().saved(new Date().toISOString());
    onUndone(t.undone(done.codings, done.decisions), done.conflicts);
    await reviewChanged();
  };
  return (
    <section className="report-part" aria-labelledby="merges-heading">
      <h2 id="merges-heading">{t.merges}</h2>
      <Problem error={call.error} onDismiss={call.clearError} />
      {call.running ? <Working label={t.undoing} progress={call.progress} onCancel={call.cancel} /> : null}
      {merges.length === 0 ? <p className="quiet">{t.noMerges}</p> : null}
      <ul className="report-list">
        {merges.map((merge) => (
          <li key={merge.mergeId} className="report-line">
            <p>
              {t.merge(
                merge.files.reduce((sum, { added }) => sum + added, 0),
                [...new Set(merge.files.map(({ reviewer }) => reviewer))].toSorted(),
              )}
            </p>
            <p className="report-place">
              <span className="quiet">
                {t.mergeBy(dayAndTime(merge.at), merge.by)}
                {merge.undone === null ? null : `. ${t.mergeUndone(dayAndTime(merge.undone.at), merge.undone.by)}`}
              </span>
              {merge === last ? (
                <Button look="plain" onPress={() => void undo()} isDisabled={call.running} aria-label={t.undoOf(dayAndTime(merge.at))}>
                  {t.undo}
                </Button>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
