import { texts } from '../../texts/texts.ts';

type Part = 'definition' | 'include' | 'exclude' | 'example';

const marks: readonly (readonly [Part, string])[] = (['include', 'exclude', 'example'] as const).map((part) => [
  part,
  texts.codebook[part](''),
]);

/** The description of a code as the parts that our own export makes one of; anybody else's is a definition. */
export function readDescription(description: string): Record<Part, string> {
  const lines: Record<Part, string[]> = { definition: [], include: [], exclude: [], example: [] };
  let part: Part = 'definition';
  for (const line of description === '' ? [] : description.split('\n')) {
    const mark = marks.find(([, begins]) => line.startsWith(begins));
    part = mark?.[0] ?? part;
    lines[part].push(line.slice(mark?.[1].length ?? 0));
  }
  const text = (of: Part): string => lines[of].join('\n').trim();
  return { definition: text('definition'), include: text('include'), exclude: text('exclude'), example: text('example') };
}
