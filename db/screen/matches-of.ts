const none: readonly RegExpExecArray[] = [];

/** Like `matchAll`, which copies its pattern at every call: dear where most texts hold no match. @param pattern with the flag g */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return none;
  const found: RegExpExecArray[] = [];
  while (match !== null) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
    match = pattern.exec(text);
  }
  return found;
}
