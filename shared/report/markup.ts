import type { SvgNode } from '../chart/svg.ts';

/** Text made safe for HTML content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

/** A drawing as SVG markup inside HTML. */
export function svgMarkup(node: SvgNode): string {
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`);
  const children = node.children.map((child) => (typeof child === 'string' ? escapeHtml(child) : svgMarkup(child)));
  return `<${node.tag}${attributes.join('')}>${children.join('')}</${node.tag}>`;
}

/** Text made safe for Markdown: what would start markup is written literally, line breaks become spaces. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, ' ');
}
