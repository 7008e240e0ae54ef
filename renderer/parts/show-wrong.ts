import { flushSync } from 'react-dom';

/** Has what is wrong with a form shown, and moves the focus to the first field that is. */
export function showWrong(form: HTMLFormElement, show: () => void): void {
  flushSync(show);
  form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
