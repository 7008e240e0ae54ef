/**
 * A text with memory of its own. A cell is a window into the piece of the file that it was read from, and keeps that whole piece alive; what
 * is remembered for long must not.
 */
export function ownCopy(text: string): string {
  // Shorter ones are copied by the engine itself.
  return text.length < 13 ? text : (JSON.parse(JSON.stringify(text)) as string);
}
