import { basename } from 'node:path';
import { type Failure, fail } from '../../../shared/result.ts';
import { texts } from '../../../shared/texts/texts.ts';
import type { ChoiceFinding } from '../screening/screen-choices.ts';
import type { PrivacyPolicy } from './privacy-gate.ts';

/**
 * Why an extract may not go in for what its mapping or the prefix of its rows would write; null where it may. Redacting changes cells, never what
 * a person has asked for in so many words.
 *
 * @param path the extract
 * @param mappingPath the mapping, where it is a file of its own
 */
export function choicesRefusal(
  findings: readonly ChoiceFinding[],
  { privacy, reason }: PrivacyPolicy,
  path: string,
  mappingPath: string | null,
): Failure | null {
  const [first] = findings;
  if (!first || (privacy === 'accept' && reason.trim() !== '')) return null;
  const file = basename(path);
  const { field, masked } = first;
  if (privacy === 'accept') return fail('reason-missing', texts.errors.acceptNeedsReason(file), { file: path, field: 'reason' });
  if (field === null) return fail('identity-in-prefix', texts.errors.identityInPrefix(file, masked), { file: path, field: 'numberRows' });
  const source = mappingPath ?? path;
  return fail('identity-in-mapping', texts.errors.identityInMapping(basename(source), field, masked), {
    file: source,
    field: `values.${field}`,
  });
}
