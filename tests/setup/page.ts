/** What react-aria and long tables ask of a page and jsdom does not have; and a clean page after every test. */
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

/** Nothing has a size in jsdom, so nothing ever changes it. */
class StillResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** No media query holds: a light page that may move, under a mouse. */
function matchNothing(query: string): MediaQueryList {
  const list = new EventTarget();
  return Object.assign(list, { matches: false, media: query, onchange: null, addListener: () => {}, removeListener: () => {} });
}

vi.stubGlobal('ResizeObserver', StillResizeObserver);
vi.stubGlobal('matchMedia', matchNothing);

Object.assign(Element.prototype, {
  scrollIntoView: () => {},
  scrollTo: () => {},
  setPointerCapture: () => {},
  releasePointerCapture: () => {},
  hasPointerCapture: () => false,
});

// The first extract of a run waits for the lists of names, on a busy machine for more than the usual second.
configure({ asyncUtilTimeout: 4000 });

afterEach(cleanup);
