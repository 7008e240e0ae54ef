import { createElement, type ReactElement } from 'react';
import type { SvgNode } from '../../shared/chart/svg.ts';

/** Renders a drawing of the shared core: the window shows the very picture that the report prints. */
export function Drawing({ node }: { node: SvgNode }): ReactElement {
  const { class: className, ...attributes } = node.attributes;
  const children = node.children.map((child, at) => (typeof child === 'string' ? child : <Drawing key={at} node={child} />));
  return createElement(node.tag, { ...camelCased(attributes), className }, ...children);
}

/** React wants `preserveAspectRatio` and `aria-label` as they are, and `stroke-width` as `strokeWidth`. */
function camelCased(attributes: Record<string, string | number>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.startsWith('aria-') ? name : name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
}
