/** What the panel says of one theme or question of one case. */
export type Agreed = { readonly state: 'agreed'; readonly value: string } | { readonly state: 'disputed' } | { readonly state: 'missing' };

const missing: Agreed = { state: 'missing' };
const disputed: Agreed = { state: 'disputed' };

/**
 * The chair's resolution if there is one, else what all who coded it say. A blank is not disagreement: reviewers
 * who left the item uncoded have no say.
 *
 * @param values what each reviewer with a complete coding said; undefined or null where not coded
 */
export function agreedValue(values: readonly (string | null | undefined)[], resolution: string | null): Agreed {
  if (resolution !== null) return { state: 'agreed', value: resolution };
  let said: string | null = null;
  for (const value of values) {
    if (value === null || value === undefined || value === '') continue;
    if (said !== null && said !== value) return disputed;
    said = value;
  }
  return said === null ? missing : { state: 'agreed', value: said };
}
