/** A drawing as plain data: React renders it in the window, the report writes it as text, and both are the same picture. */
export interface SvgNode {
  readonly tag: 'svg' | 'g' | 'rect' | 'line' | 'text' | 'title' | 'desc';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

export function svg(tag: SvgNode['tag'], attributes: SvgNode['attributes'], ...children: readonly (SvgNode | string)[]): SvgNode {
  return { tag, attributes, children };
}
