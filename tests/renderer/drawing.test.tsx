import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Drawing } from '../../renderer/parts/drawing.tsx';
import { intervalBar } from '../../shared/chart/interval-bar.ts';
import { partsBar } from '../../shared/chart/parts-bar.ts';
import { svgMarkup } from '../../shared/report/markup.ts';

describe('a drawing', () => {
  it.each([
    ['a share with its interval', intervalBar({ estimate: 0.24, interval: { low: 0.16, high: 0.34 }, description: '24%, "12 of 50"' })],
    ['a share without one', intervalBar({ estimate: 1, interval: null, description: '100%' })],
    ['a coefficient below nought', intervalBar({ estimate: -0.5, interval: { low: -0.79, high: 0.25 }, description: '', signed: true })],
    [
      'the parts of a whole',
      partsBar({
        total: 200,
        parts: [
          { label: 'Never', count: 116 },
          { label: 'Withdrew', count: 46 },
        ],
        description: 'parts',
      }),
    ],
  ])('is the same picture in the window as in the report: %s', (_what, node) => {
    const picture = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild;
    const inWindow = picture(renderToStaticMarkup(<Drawing node={node} />));
    expect(inWindow?.isEqualNode(picture(svgMarkup(node)))).toBe(true);
  });
});
