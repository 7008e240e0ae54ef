import { useMemo } from 'react';
import { type Codebook, isLive } from '../../shared/codebook/codebook.ts';
import { applyEdits } from '../../shared/codebook/revise/apply-edits.ts';
import type { Edit } from '../../shared/codebook/revise/edits.ts';
import type { CodebookVersion } from '../../shared/contract/codebook-commands.ts';
import { useReviewQuery } from '../core/queries.ts';
import { type DraftWork, type Selected, useDraft } from './draft-state.ts';

/** The codebook as the review has it and as the gathered edits make it, and how to edit it on. */
export interface BookWork extends DraftWork {
  /** What lies open: the first theme where nothing was chosen yet. */
  readonly selected: Selected;
  /** The present version, with all that was ever in it. */
  readonly before: Codebook;
  /** The same with the edits made. */
  readonly book: Codebook;
  readonly versions: readonly CodebookVersion[];
  /** One edit; `name` as `DraftWork.add` has it. */
  edit(edit: Edit, name?: string): void;
}

/** Undefined until the codebook has been read. */
export function useBook(review: string): BookWork | undefined {
  const read = useReviewQuery('codebook.read', {}).data;
  const draft = useDraft(review, read?.codebook.version ?? 0);
  const { edits } = draft;
  const before = read?.codebook;
  const book = useMemo(() => before && drafted(before, edits), [before, edits]);
  if (!read || !before || !book) return undefined;
  const first = book.themes.find((theme) => isLive(theme));
  const selected = draft.selected ?? (first ? { kind: 'theme', id: first.id } : { kind: 'book' });
  return { ...draft, selected, before, book, versions: read.versions, edit: (one, name) => draft.add([one], name) };
}

/** Every edit was possible when it was made; one that no longer is, after another was taken back, leaves the codebook as far as it got. */
function drafted(before: Codebook, edits: readonly Edit[]): Codebook {
  const applied = applyEdits(before, edits);
  if (applied.ok) return applied.value.codebook;
  return edits.length === 0 ? before : drafted(before, edits.slice(0, -1));
}
