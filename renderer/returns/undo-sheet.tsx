import type { CommandOutput } from '../../shared/contract/commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { reviewChanged } from '../core/queries.ts';
import { useLongCall } from '../core/use-long-call.ts';
import { Button } from '../parts/controls.tsx';
import { Problem, Working } from '../parts/notices.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { dayAndTime } from '../parts/times.ts';
import { useWindow } from '../state/window-store.ts';

const t = texts.returns;

export type Merge = CommandOutput<'package.list'>['merges'][number];

/** How many codings a merge brought, and of whom. */
export function broughtBy({ files }: Merge): { readonly codings: number; readonly reviewers: readonly string[] } {
  return {
    codings: files.reduce((sum, { added }) => sum + added, 0),
    reviewers: [...new Set(files.map(({ reviewer }) => reviewer))].toSorted(),
  };
}

interface UndoSheetProps {
  readonly merge: Merge;
  readonly onUndone: (words: string) => void;
  readonly onClose: () => void;
}

/** Takes the last merge back, once it is said what will be gone meanwhile and what will wait. */
export function UndoSheet({ merge, onUndone, onClose }: UndoSheetProps) {
  const call = useLongCall('merge.undo');
  const { codings, reviewers } = broughtBy(merge);
  const undo = async (): Promise<void> => {
    const done = await call.run({});
    if (!done) return;
    useWindow.getState().saved(new Date().toISOString());
    onClose();
    await reviewChanged();
    onUndone(t.undone(done.codings, done.decisions));
  };
  return (
    <Sheet title={t.undoHeading(dayAndTime(merge.at))} onClose={onClose}>
      <p>{t.undoGone(codings, reviewers)}</p>
      <p>{t.undoStays}</p>
      <Problem error={call.error} />
      {call.running ? (
        <Working label={t.undoing} progress={call.progress} onCancel={call.cancel} />
      ) : (
        <div className="actions">
          <Button look="main" onPress={() => void undo()}>
            {t.undoConfirm(codings)}
          </Button>
          <Button autoFocus onPress={onClose}>
            {texts.app.cancel}
          </Button>
        </div>
      )}
    </Sheet>
  );
}
