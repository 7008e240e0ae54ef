import { onTestFinished, vi } from 'vitest';

/** Gives everything in the page a size, which jsdom does not: `height` px inside, told to whoever observes it. Until the test ends. */
export function giveSizes(height: number): void {
  class TellingResizeObserver implements ResizeObserver {
    readonly #tell: ResizeObserverCallback;
    constructor(tell: ResizeObserverCallback) {
      this.#tell = tell;
    }
    observe(): void {
      queueMicrotask(() => this.#tell([], this));
    }
    unobserve(): void {}
    disconnect(): void {}
  }
  const still = globalThis.ResizeObserver;
  vi.stubGlobal('ResizeObserver', TellingResizeObserver);
  const size = vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(height);
  onTestFinished(() => {
    vi.stubGlobal('ResizeObserver', still);
    size.mockRestore();
  });
}
