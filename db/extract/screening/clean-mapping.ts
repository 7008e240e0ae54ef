import type { Mapping } from '../../../shared/contract/extract-commands.ts';
import type { Screening } from './screening.ts';

/**
 * A mapping without the labels, and without the headings of columns that are dropped, that may be identities, to be kept or told. Maps of values quote the extract, so a label such as a flag with an
 * officer's name behind it would stay with the review whatever became of the cell itself.
 */
export async function cleanMapping(mapping: Mapping, screening: Screening): Promise<Mapping> {
  const maps = Object.entries(mapping.values);
  const labels = maps.flatMap(([, map]) => Object.keys(map));
  const found = await screening.texts([...labels, ...mapping.drop]);
  let at = 0;
  const values = maps.map(
    ([field, map]) => [field, Object.fromEntries(Object.entries(map).filter(() => found[at++]?.length === 0))] as const,
  );
  const drop = mapping.drop.filter((_, place) => found[labels.length + place]?.length === 0);
  return { ...mapping, drop, values: Object.fromEntries(values) };
}
