import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import { create } from 'zustand';
import { codePointAt } from '../../shared/evidence/code-points.ts';
import type { NarrativePart } from '../../shared/vocabulary/case-fields.ts';
import { placeInSight, selectOnPage, stepWords } from './select-by-keys.ts';

/** Words of the narrative that are selected now: in code points of their part, and as they read. */
export interface SelectedWords {
  readonly part: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Apart from the desk's own state, so that dragging over text draws nothing again but what shows the words. */
export const useSelectedWords = create<{ readonly selected: SelectedWords | null }>(() => ({ selected: null }));

export function clearSelection(): void {
  document.getSelection()?.removeAllRanges();
  useSelectedWords.setState({ selected: null });
}

/** Follows the selection while a narrative is on the screen. */
export function useFollowSelection(narrative: RefObject<HTMLElement | null>, parts: readonly NarrativePart[]): void {
  useEffect(() => {
    const follow = (): void => {
      const taken = narrative.current && takenIn(narrative.current, parts);
      useSelectedWords.setState({ selected: taken && asSelected(taken, parts) });
    };
    document.addEventListener('selectionchange', follow);
    return () => {
      document.removeEventListener('selectionchange', follow);
      useSelectedWords.setState({ selected: null });
    };
  }, [narrative, parts]);
}

/**
 * Selects words by keyboard while the narrative has the focus. Up and down stay with scrolling; with Shift they take a line more, which
 * the browser does by itself once something is selected.
 */
export function selectByKeys(event: KeyboardEvent<HTMLElement>, parts: readonly NarrativePart[]): void {
  if (event.altKey || event.ctrlKey || event.metaKey || !(event.key === 'ArrowRight' || event.key === 'ArrowLeft')) return;
  event.preventDefault();
  const narrative = event.currentTarget;
  const from = placeInSight(narrative);
  const next = from && stepWords(takenIn(narrative, parts), event.key === 'ArrowRight', event.shiftKey, parts, from);
  if (next) selectOnPage(narrative, next);
}

type Taken = NonNullable<ReturnType<typeof placeInSight>>;

/** What is selected of a narrative, in UTF-16 units; of one part alone, since a mark lies in one. */
function takenIn(narrative: HTMLElement, parts: readonly NarrativePart[]): Taken | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(narrative)) return null;
  const met = [...narrative.querySelectorAll<HTMLElement>('[data-at]')].filter((segment) => range.intersectsNode(segment));
  const first = met[0];
  const section = first?.closest<HTMLElement>('[data-part]');
  const last = met.findLast((segment) => segment.closest('[data-part]') === section);
  const part = parts.find(({ column }) => column === section?.dataset['part']);
  if (!first || !last || !part) return null;
  const start = placeIn(first, range.startContainer, range.startOffset, false);
  const end = placeIn(last, range.endContainer, range.endOffset, true);
  return end > start ? { part: part.column, start, end } : null;
}

function asSelected({ part, start, end }: Taken, parts: readonly NarrativePart[]): SelectedWords | null {
  const text = parts.find(({ column }) => column === part)?.text ?? '';
  const words = text.slice(start, end).trim();
  return words === '' ? null : { part, start: codePointAt(text, start), end: codePointAt(text, end), words };
}

/** The position, in the part, of an end of the selection; that of the segment's own end where it lies outside of it. */
function placeIn(segment: HTMLElement, node: Node, offset: number, isEnd: boolean): number {
  const at = Number(segment.dataset['at']);
  if (segment.contains(node) && node.nodeType === Node.TEXT_NODE) return at + offset;
  return isEnd ? at + segment.textContent.length : at;
}
