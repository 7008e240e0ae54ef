import type { FieldValue } from './case-fields.ts';

/** The flags of a case that warn a reader, such as `child; violence`, one by one, in small letters. */
export function contentFlagsOf(value: FieldValue | undefined): readonly string[] {
  const flags = String(value ?? '').split(/[;,|/\n]/);
  return [...new Set(flags.map((flag) => flag.trim().toLowerCase()).filter((flag) => flag !== ''))];
}
