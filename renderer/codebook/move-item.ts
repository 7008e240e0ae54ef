import { isLive } from '../../shared/codebook/codebook.ts';
import type { Edit } from '../../shared/codebook/revise/edits.ts';
import { texts } from '../../shared/texts/texts.ts';
import { announce } from '../parts/announce.tsx';
import type { Selected } from './draft-state.ts';
import type { BookWork } from './use-book.ts';

/** Moves an item one place up (-1) or down (1) among its neighbours: a theme within its group. Stays where it is at either end. */
export function moveWithin(work: BookWork, selected: Extract<Selected, { id: string }>, step: -1 | 1): void {
  const { themes, questions, measures } = work.book;
  const { kind, id } = selected;
  if (kind === 'check') return;
  const all: readonly { readonly id: string; readonly label: string }[] = { theme: themes, question: questions, measure: measures }[kind];
  const theme = themes.find((each) => kind === 'theme' && each.id === id);
  const neighbours = theme
    ? themes.filter((each) => isLive(each) && each.group === theme.group)
    : kind === 'question'
      ? questions.filter(isLive)
      : measures;
  const at = neighbours.findIndex((each) => each.id === id);
  const other = neighbours[at + step];
  const item = neighbours[at];
  if (!other || !item) return;
  // Down means behind the next one: before whatever follows that in the whole list.
  const before = step < 0 ? other.id : (all[all.findIndex((each) => each.id === other.id) + 1]?.id ?? null);
  const measure = measures.find((each) => kind === 'measure' && each.id === id);
  const edit: Edit = measure ? { op: 'put-measure', measure, before } : { op: 'move', id, before };
  work.edit(edit);
  announce(texts.codebookWindow.acts.moved(item.label, at + step + 1, neighbours.length));
}
