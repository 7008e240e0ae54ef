import { basename } from 'node:path';
import type { Mapping } from '../../../shared/contract/extract-commands.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { texts } from '../../../shared/texts/texts.ts';
import type { Table } from '../reading/table.ts';
import { suggestFields, sure } from './suggest-mapping.ts';

/**
 * Refuses an extract in which nothing says which column is the case reference: no mapping names one, no heading is clearly
 * one, and the rows are not to be numbered.
 */
export function checkReference({ file: path, headings, reading }: Table, mapping: Mapping | null, numberRows: string | null): Result<true> {
  if (numberRows !== null || mapping?.fields['caseRef'] !== undefined) return ok(true);
  const found = suggestFields(headings, []).some((suggestion) => suggestion.field === 'caseRef' && suggestion.confidence >= sure);
  if (mapping === null && found) return ok(true);
  const file = basename(path);
  if (headings.length === 1) return fail('extract-not-table', texts.errors.extractNotTable(file), { file: path });
  return fail('extract-no-reference', texts.errors.extractNoReference(file, reading.headerRow), { file: path, field: 'caseRef' });
}
