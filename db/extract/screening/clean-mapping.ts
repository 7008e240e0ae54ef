import type { Mapping } from '../../../shared/contract/extract-commands.ts';
import { profileColumn } from '../../screen/column-profile.ts';

/** A label is read as prose, which hears of more than a short value does: what is kept of it is for good. */
const asProse = profileColumn('', 'narrative');

/**
 * A mapping without the labels that may be identities. Maps of values quote the extract, so a label such as a flag with an officer's name behind
 * it would be kept with the extract, and told by an inspection, whatever became of the cell itself. Such a cell stays text and is screened as
 * any other.
 */
export async function cleanMapping(mapping: Mapping): Promise<Mapping> {
  if (Object.values(mapping.values).every((map) => Object.keys(map).length === 0)) return mapping;
  // The lists of names take a while to load, and few mappings have labels.
  const { screenCell } = await import('../../screen/screen-cell.ts');
  const isClean = (label: string) => screenCell(label, asProse).spans.length === 0;
  const values = Object.entries(mapping.values).map(([field, map]) => [
    field,
    Object.fromEntries(Object.entries(map).filter(([label]) => isClean(label))),
  ]);
  return { ...mapping, values: Object.fromEntries(values) as Mapping['values'] };
}
