/** What a number format makes of a number, as far as it matters to whoever reads the cell as text. */
export type NumberFormat =
  | { readonly kind: 'plain' }
  /** Nothing but zeros: the number is filled up to so many digits. */
  | { readonly kind: 'zeros'; readonly digits: number }
  | { readonly kind: 'date' | 'date-time' | 'time' | 'duration' }
  /** Shows a date in some languages and a time in others; the number itself has to tell. */
  | { readonly kind: 'date-or-time' };

const plain: NumberFormat = { kind: 'plain' };

/**
 * The formats that Excel knows by number and never writes out (ECMA-376 part 1, 18.8.30). 27 to 36 and 50 to 58 belong to the languages
 * of East Asia.
 */
export function builtInFormat(id: number): NumberFormat {
  if (id >= 14 && id <= 17) return { kind: 'date' };
  if ((id >= 18 && id <= 21) || id === 45 || id === 47) return { kind: 'time' };
  if (id === 22) return { kind: 'date-time' };
  if (id === 46) return { kind: 'duration' };
  if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return { kind: 'date-or-time' };
  return plain;
}

/** Text in quotes, escaped and filling characters, colours, languages and conditions: all that stands for itself or for nothing. */
const decoration = /"[^"]*"?|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;
const token = /\[(?:h+|m+|s+)\]|am\/pm|a\/p|[a-z]+|;/gi;

/** What a format code such as `dd/mm/yyyy`, `[h]:mm` or `000000` is for. Its first section, the one for positive numbers, tells. */
export function formatOfCode(code: string): NumberFormat {
  const bare = code.replace(decoration, '').replace(/general/gi, '');
  const section = bare.split(';', 1)[0] ?? '';
  if (/^0+$/.test(section.trim())) return { kind: 'zeros', digits: section.trim().length };
  // 0.00E+00 is a number with an exponent; digits that are never followed by a unit of time are numbers.
  if (/[#?]|0e[+-]/i.test(section)) return plain;
  const units = unitsOf(section);
  if (units.elapsed) return { kind: 'duration' };
  if (units.date) return { kind: units.time ? 'date-time' : 'date' };
  return units.time ? { kind: 'time' } : plain;
}

/** Which units of date and time a section shows. An m is a minute behind an hour or before a second, else a month. */
function unitsOf(section: string): { date: boolean; time: boolean; elapsed: boolean } {
  const tokens = (section.match(token) ?? []).flatMap((letters) =>
    letters.startsWith('[') || letters.includes('/') ? [letters] : runs(letters),
  );
  const found = { date: false, time: false, elapsed: false };
  const units = tokens.map((letters) => letters.charAt(0).toLowerCase());
  units.forEach((unit, at) => {
    const letters = tokens[at] ?? '';
    if (unit === '[') found.elapsed = true;
    else if (letters.includes('/') || unit === 'h' || unit === 's') found.time = true;
    else if (unit === 'm' && (units[at - 1] === 'h' || units[at + 1] === 's')) found.time = true;
    // Years of an emperor and of Buddha, and weekdays, beside the common ones.
    else if ('ymdegba'.includes(unit)) found.date = true;
  });
  return found;
}

/** `yyyymmdd` as `yyyy`, `mm`, `dd`. */
function runs(letters: string): readonly string[] {
  return letters.match(/(.)\1*/gi) ?? [];
}
