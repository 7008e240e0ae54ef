import type { Mapping } from '../../../shared/contract/extract-commands.ts';
import { maskOf } from '../../screen/mask.ts';
import { identitiesInNames } from './screen-names.ts';
import type { Screening } from './screening.ts';

/** A likely identity in what a person has chosen and an import writes into cases of its own accord. */
export interface ChoiceFinding {
  /** The field whose map of values writes it, or null for the prefix of numbered rows. */
  readonly field: string | null;
  readonly masked: string;
}

/**
 * Screens what no cell holds and cases are to hold all the same: what maps of values put in place of labels, as headings are screened, and the
 * prefix of numbered rows, as names of files are.
 */
export async function screenChoices(
  { values }: Mapping,
  numberRows: string | null,
  screening: Screening,
): Promise<readonly ChoiceFinding[]> {
  const prefix = numberRows ?? '';
  const [inPrefix = []] = numberRows === null ? [] : await identitiesInNames([prefix], screening);
  const written = Object.entries(values).flatMap(([field, map]) =>
    Object.values(map).map((value) => ({ field, text: String(value ?? '') })),
  );
  const found = await screening.texts(written.map(({ text }) => text));
  return [
    ...inPrefix.map((span) => ({ field: null, masked: maskOf(prefix, span) })),
    ...written.flatMap(({ field, text }, at) => (found[at] ?? []).map((span) => ({ field, masked: maskOf(text, span) }))),
  ];
}
