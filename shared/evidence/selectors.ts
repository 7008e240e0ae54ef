import { z } from 'zod';
import type { Quotation } from './quotation.ts';

/** The two selectors of the W3C Web Annotation model by which a mark is found again (sections 4.2.4 and 4.2.5). */
export const selectorSchema = z.tuple([
  z.object({ type: z.literal('TextPositionSelector'), start: z.int(), end: z.int() }),
  z.object({ type: z.literal('TextQuoteSelector'), exact: z.string(), prefix: z.string(), suffix: z.string() }),
]);
type Selector = z.output<typeof selectorSchema>;

export function selectorOf(start: number, end: number, { exact, prefix, suffix }: Quotation): Selector {
  return [
    { type: 'TextPositionSelector', start, end },
    { type: 'TextQuoteSelector', exact, prefix, suffix },
  ];
}

/** A mark as the Web Annotation model writes it: a tag on a stretch of a narrative. `source` names the case and the part. */
export function annotationOf(
  { id, theme, part, selector }: { readonly id: string; readonly theme: string; readonly part: string; readonly selector: Selector },
  caseRef: string,
) {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: 'tagging',
    body: { type: 'TextualBody', purpose: 'tagging', value: theme },
    target: { source: `urn:x-dip-sampler:case:${encodeURIComponent(caseRef)}:${encodeURIComponent(part)}`, selector },
  };
}
