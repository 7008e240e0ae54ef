import { describe, expect, it } from 'vitest';
import { createPdfPrinter } from '../../../electron/print-document.ts';
import { ok } from '../../../shared/result.ts';

/** A printer whose pages do as the test says, and what became of them. */
function setUp(pdf: (html: string) => Promise<Uint8Array>, timeLimit?: number) {
  const pages: { readonly html: string; closed: boolean }[] = [];
  const print = createPdfPrinter({
    openPage: (html) => {
      const page = { html, closed: false };
      pages.push(page);
      const close = (): void => {
        page.closed = true;
      };
      return { pdf: pdf(html), close };
    },
    ...(timeLimit !== undefined && { timeLimit }),
  });
  return { print, pages };
}

const never = (): Promise<never> => new Promise(() => undefined);

describe('a printer', () => {
  it('opens a page for each document, and closes it when it is printed', async () => {
    const { print, pages } = setUp(async (html) => new TextEncoder().encode(html));
    expect(await Promise.all([print('one'), print('two')])).toEqual(['one', 'two'].map((html) => ok(new TextEncoder().encode(html))));
    expect(pages).toEqual(['one', 'two'].map((html) => ({ html, closed: true })));
  });

  it('answers a page that fails without its words, and closes it', async () => {
    const { print, pages } = setUp(() => Promise.reject(new Error('app://print/123 crashed')));
    const result = await print('one');
    expect(result).toMatchObject({ ok: false, error: { code: 'pdf-failed' } });
    expect(JSON.stringify(result)).not.toContain('app://');
    expect(pages).toEqual([{ html: 'one', closed: true }]);
  });

  it('answers where no page can be opened at all', async () => {
    const print = createPdfPrinter({
      openPage: () => {
        throw new Error('No display');
      },
    });
    expect(await print('one')).toMatchObject({ ok: false, error: { code: 'pdf-failed' } });
  });

  it('gives a document up that takes too long, says how long it waited, and closes its page', async () => {
    const { print, pages } = setUp(never, 20);
    expect(await print('one')).toMatchObject({
      ok: false,
      error: { code: 'pdf-too-slow', message: expect.stringContaining('0.02 seconds') },
    });
    expect(pages).toEqual([{ html: 'one', closed: true }]);
  });

  it('closes the page of a document that is cancelled, and opens none for one that was cancelled before', async () => {
    const { print, pages } = setUp(never);
    const controller = new AbortController();
    const result = print('one', controller.signal);
    controller.abort();
    expect(await result).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await print('two', controller.signal)).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(pages).toEqual([{ html: 'one', closed: true }]);
  });
});
