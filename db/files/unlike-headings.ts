/**
 * Headings that tell every column of a file apart. One that is in `before`, or stands earlier, gets the first number that is free: “drawn”
 * becomes “drawn (2)”, as a heading that repeats in an extract does.
 *
 * @param before headings that keep their names
 */
export function unlikeHeadings(headings: readonly string[], before: readonly string[]): readonly string[] {
  const taken = new Set([...before, ...headings]);
  const seen = new Set(before);
  return headings.map((heading) => {
    if (!seen.has(heading)) {
      seen.add(heading);
      return heading;
    }
    let number = 2;
    while (taken.has(`${heading} (${number})`)) number++;
    taken.add(`${heading} (${number})`);
    return `${heading} (${number})`;
  });
}
