/** The items of a list that is written with commas, over as many lines as it takes. */
export function list(text: string): string[] {
  return text.split(',').map((item) => item.trim());
}
