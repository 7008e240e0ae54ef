import { type Failure, fail } from '../../../shared/result.ts';
import { texts } from '../../../shared/texts/texts.ts';
import type { Table } from '../reading/table.ts';
import type { BesideCells } from '../screening/beside-cells.ts';
import type { PrivacyPolicy } from './privacy-gate.ts';

/** Why an extract may not go in for its own name, a sheet's or a heading's, under the policy on identities; null where it may. */
export function besideRefusal(
  { file, reading }: Table,
  { findings, fileName }: BesideCells,
  { privacy, reason }: PrivacyPolicy,
): Failure | null {
  // A heading cannot be redacted: two columns might become one, and mappings would no longer fit.
  const first = findings.find(({ place }) => privacy !== 'redact' || place === 'heading');
  if (!first) return null;
  if (privacy === 'accept')
    return reason.trim() === '' ? fail('reason-missing', texts.errors.acceptNeedsReason(fileName), { file, field: 'reason' }) : null;
  const { place, number, masked } = first;
  if (place === 'file-name') return fail('identity-in-file-name', texts.errors.identityInFileName(fileName, masked), { file });
  if (place === 'sheet-name')
    return fail('identity-in-sheet-name', texts.errors.identityInSheetName(fileName, number, masked), { file, field: 'sheet' });
  const message = texts.errors.identityInHeadings(fileName, reading.headerRow, number, masked);
  return fail('identity-in-headings', message, { file, line: reading.headerRow });
}
