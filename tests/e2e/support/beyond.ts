import type { RunningApp } from './launch.ts';

/**
 * What a person cannot get at in the window as it is: the page scrolled sideways, and controls and words that reach over the edge of what
 * they stand in without a way to scroll there. Empty where nothing is lost.
 */
export async function beyondReach({ page }: RunningApp): Promise<readonly string[]> {
  return page.evaluate(() => {
    const lost: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth + 1) lost.push(`the page is ${root.scrollWidth} wide in a window of ${root.clientWidth}`);
    for (const element of document.querySelectorAll<HTMLElement>(
      'main button, main input:not([type=checkbox], [type=radio]), main textarea, main h1, main h2, main p, main dd',
    )) {
      if (element.closest('.visually-hidden') !== null) continue;
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      const named = `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}”`;
      if (box.right > root.clientWidth + 1 || box.left < -1) lost.push(`${named} reaches over the side`);
      let clip = element.parentElement;
      while (clip && !/auto|scroll|hidden/.test(getComputedStyle(clip).overflowY)) clip = clip.parentElement;
      const within = clip?.getBoundingClientRect();
      const scrolls = clip !== null && /auto|scroll/.test(getComputedStyle(clip).overflowY);
      if (within && !scrolls && (box.bottom > within.bottom + 1 || box.top < within.top - 1)) lost.push(`${named} is cut off`);
    }
    return [...new Set(lost)];
  });
}

/** Text spacing as WCAG 2.2 asks that a page bears it (1.4.12). */
export async function spaceText({ page }: RunningApp): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}
