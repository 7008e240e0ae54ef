import type { Mapping } from '../../../shared/contract/extract-commands.ts';
import type { Screening } from './screening.ts';

/**
 * A mapping without the labels, what is written in their place, and the headings of columns that are dropped, where they may be identities: to be
 * kept or told. Maps of values quote the extract, so a label such as a flag with an officer's name behind it would stay with the review
 * whatever became of the cell itself.
 */
export async function cleanMapping(mapping: Mapping, screening: Screening): Promise<Mapping> {
  const maps = Object.entries(mapping.values);
  const labels = maps.flatMap(([, map]) => Object.entries(map).flatMap(([label, value]) => [label, String(value ?? '')]));
  const found = await screening.texts([...labels, ...mapping.drop]);
  let at = 0;
  const isClean = () => found[at++]?.length === 0;
  // Both are looked at, so that each answer is that of its own text.
  const areClean = () => [isClean(), isClean()].every(Boolean);
  const values = maps.map(([field, map]) => [field, Object.fromEntries(Object.entries(map).filter(areClean))] as const);
  const drop = mapping.drop.filter(isClean);
  return { ...mapping, drop, values: Object.fromEntries(values) };
}
