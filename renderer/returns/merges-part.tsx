import { useState } from 'react';
import { texts } from '../../shared/texts/texts.ts';
import { Button } from '../parts/controls.tsx';
import { dayAndTime } from '../parts/times.ts';
import { broughtBy, type Merge, UndoSheet } from './undo-sheet.tsx';

const t = texts.returns;

/** What was taken in, newest first. The last that stands can be taken back. */
export function MergesPart({ merges, onUndone }: { merges: readonly Merge[]; onUndone: (words: string) => void }) {
  const [open, setOpen] = useState<Merge | null>(null);
  const last = merges.find(({ undone }) => undone === null);
  return (
    <section className="report-part" aria-labelledby="merges-heading">
      <h2 id="merges-heading">{t.merges}</h2>
      {merges.length === 0 ? <p className="quiet">{t.noMerges}</p> : null}
      <ul className="report-list">
        {merges.map((merge) => {
          const { codings, reviewers } = broughtBy(merge);
          const when = dayAndTime(merge.at);
          return (
            <li key={merge.mergeId} className="report-line">
              <p>{t.merge(codings, reviewers)}</p>
              <p className="report-place">
                <span className="quiet">
                  {when}
                  {merge.undone === null ? null : `. ${t.mergeUndone(dayAndTime(merge.undone.at))}`}
                </span>
                {merge === last ? (
                  <Button look="plain" onPress={() => setOpen(merge)} aria-label={t.undoOf(when)}>
                    {t.undo}
                  </Button>
                ) : null}
              </p>
            </li>
          );
        })}
      </ul>
      {open ? <UndoSheet merge={open} onUndone={onUndone} onClose={() => setOpen(null)} /> : null}
    </section>
  );
}
