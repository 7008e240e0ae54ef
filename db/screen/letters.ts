/** What sort of character a UTF-16 unit is. A table, so that the fast look asks no regular expression about every letter. */
export const Sort = { other: 0, lower: 1, upper: 2, mark: 3, apostrophe: 4, hyphen: 5, digit: 6, space: 7 } as const;

export const sorts = new Uint8Array(65536);

// Up to Cyrillic and Armenian, and Latin's additions (Vietnamese): the scripts with capitals that names are written in.
for (const [first, last] of [
  [0x41, 0x58f],
  [0x1e00, 0x1eff],
] as const) {
  for (let code = first; code <= last; code++) {
    const letter = String.fromCharCode(code);
    if (letter.toLowerCase() !== letter) sorts[code] = Sort.upper;
    else if (/\p{L}/u.test(letter)) sorts[code] = Sort.lower;
    else if (/\p{M}/u.test(letter)) sorts[code] = Sort.mark;
  }
}
for (const code of [0x27, 0x2019, 0x2bb, 0x2bc]) sorts[code] = Sort.apostrophe;
for (const code of [0x2d, 0x2010, 0x2011]) sorts[code] = Sort.hyphen;
for (let code = 0x30; code <= 0x39; code++) sorts[code] = Sort.digit;
for (const code of [0x20, 0xa0, 0x202f, 0x09]) sorts[code] = Sort.space;

export function sortAt(text: string, at: number): number {
  return sorts[text.charCodeAt(at)] ?? Sort.other;
}

export function isLetter(sort: number): boolean {
  return sort === Sort.lower || sort === Sort.upper || sort === Sort.mark;
}

/** The word right before a position, folded of case only; '' if something else than spaces or a comma stands between. */
export function wordBefore(text: string, at: number): string {
  let end = at;
  while (end > 0 && sortAt(text, end - 1) === Sort.space) end--;
  if (end > 0 && text.charCodeAt(end - 1) === 0x2c) end--;
  let start = end;
  while (start > 0 && end - start < 24 && isWordInner(text, start - 1)) start--;
  return start === end ? '' : text.slice(start, end).toLowerCase();
}

/** The word right after a position; '' if something else than spaces stands between. */
export function wordAfter(text: string, at: number): string {
  let start = at;
  while (start < text.length && sortAt(text, start) === Sort.space) start++;
  let end = start;
  while (end < text.length && end - start < 24 && isWordInner(text, end)) end++;
  return start === end ? '' : text.slice(start, end).toLowerCase();
}

function isWordInner(text: string, at: number): boolean {
  const sort = sortAt(text, at);
  return isLetter(sort) || sort === Sort.apostrophe || sort === Sort.hyphen;
}
