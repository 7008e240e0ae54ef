/** In a field that takes letters. */
export function isText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=radio], [type=checkbox]), textarea, [contenteditable]');
}

/** In a text, or in a list, menu or dialog that uses letters itself. */
export function isTyping(target: EventTarget | null): boolean {
  return isText(target) || isInLayer(target);
}

/** In a list, menu or dialog that lies over the page and has its keys to itself. A list that is part of the page says so by `data-in-page`. */
export function isInLayer(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('[role=listbox]:not([data-in-page]), [role=menu], [role=dialog]') !== null;
}

/** What the space bar presses. */
export function isPressable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('button, a[href], input, select, summary');
}
