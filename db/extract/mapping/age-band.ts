/** The age bands of the Home Office's look-up, by the first age that is beyond each. */
const bands: readonly (readonly [below: number, band: string])[] = [
  [13, 'under 13'],
  [16, '13-15'],
  [18, '16-17'],
  [25, '18-24'],
  [35, '25-34'],
  [45, '35-44'],
  [55, '45-54'],
  [65, '55-64'],
  [120, '65 and over'],
];

/**
 * The band that an age in years falls in, so that a column of ages can be kept without the ages. A text that is no age between 0 and 119, a
 * band of the force's own above all, stays as it is.
 */
export function ageBand(text: string): string {
  if (!/^\d{1,3}(\.0+)?$/.test(text)) return text;
  const age = Number(text);
  return bands.find(([below]) => age < below)?.[1] ?? text;
}
