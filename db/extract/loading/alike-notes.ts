import { texts } from '../../../shared/texts/texts.ts';
import type { Table } from '../reading/table.ts';

/**
 * Says which of several sheets with cases was taken.
 *
 * @param nameOf the name of a sheet as it may be told
 */
export function alikeNotes({ reading: { sheet }, alikeSheets = [] }: Table, nameOf = (name: string) => name): readonly string[] {
  return sheet === null || alikeSheets.length === 0 ? [] : [texts.imports.sheetsAlike(nameOf(sheet), alikeSheets.map(nameOf))];
}
