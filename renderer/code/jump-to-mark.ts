/** Brings a mark into sight and selects its words, so that eyes, keyboard and screen reader are at the same place. */
export function jumpToMark(id: string): boolean {
  const [first, ...more] = marksOnPage(id);
  if (!first) return false;
  const last = more.at(-1) ?? first;
  first.scrollIntoView({ block: 'center' });
  first.closest<HTMLElement>('.narrative')?.focus({ preventScroll: true });
  if (first.firstChild && last.firstChild)
    document.getSelection()?.setBaseAndExtent(first.firstChild, 0, last.firstChild, last.textContent.length);
  return true;
}

/** The pieces of text that a mark lies over, in the order of the text. */
function marksOnPage(id: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.narrative [data-marks]')].filter((piece) =>
    piece.dataset['marks']?.split(' ').includes(id),
  );
}
