/** Whether a token with digits is a date, a time, or a span of years. */
export function isDateOrTime(found: string): boolean {
  return (
    /^\d{1,2}[/.-]\d{1,2}[/.-](?:\d{2}|\d{4})$/.test(found) ||
    /^\d{4}[/.-]\d{1,2}[/.-]\d{1,2}(?:T.*)?$/.test(found) ||
    /^\d{1,2}[.:]\d{2}$/.test(found) ||
    /^(?:19|20)\d{2}[/-](?:19|20)?\d{2}$/.test(found) ||
    /^\d{1,2}\/\d{4}$/.test(found)
  );
}
