import type { DrawPlan, Stratum } from '../draw/method.ts';

/** Names that the commands of a certificate give to the files that are published with it. */
export const frameFile = 'frame.txt';
export const keysFile = 'frame-keys.txt';

interface Check {
  readonly plan: DrawPlan;
  readonly strata: readonly Stratum[];
}

/** A text as one word of a POSIX shell. */
function shellWord(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** A text as a Python literal: JSON's are, halves of characters apart, which no seed has. */
function pythonText(text: string | null): string {
  return text === null ? 'None' : JSON.stringify(text);
}

/**
 * One line for a POSIX shell that derives the draw with sha256sum, sort and head: it prints ticket and reference of every case drawn. A
 * stratified draw has its stratum in between and lists every case, as the line does not count within strata. Null where no line will do.
 */
export function shellCheck({ plan }: Check): string | null {
  const { method, seed, size } = plan;
  const ticket = `printf '%s\\n%s' ${shellWord(seed)} "$r" | sha256sum | cut -c1-64`;
  // By printf alone: some shells' echo reads a backslash in a reference as more than itself.
  if (method === 'simple')
    return `while IFS= read -r r; do printf '%s %s\\n' "$(${ticket})" "$r"; done < ${frameFile} | LC_ALL=C sort | head -n ${size}`;
  if (method === 'stratified')
    return `while IFS= read -r r && IFS= read -r k <&3; do printf '%s %s %s\\n' "$(${ticket})" "$k" "$r"; done < ${frameFile} 3< ${keysFile} | LC_ALL=C sort`;
  return null;
}

/**
 * A short Python script, needing nothing but Python 3, that checks the frame and what stands beside it against their hashes and prints the
 * references of the draw in order. Null where chance had no part and there is nothing to derive.
 */
export function pythonCheck(
  { plan, strata }: Check,
  { frameSha256, keysSha256 }: { readonly frameSha256: string; readonly keysSha256: string | null },
): string | null {
  const { method, seed, size } = plan;
  const opening = [
    method === 'simple' ? 'import hashlib' : 'import hashlib, json',
    `seed = ${pythonText(seed)}`,
    `frame = open("${frameFile}", "rb").read()`,
    `assert hashlib.sha256(frame).hexdigest() == "${frameSha256}"`,
    'refs = frame.decode("utf-8").split("\\n")[:-1]',
  ];
  const keys = [
    `beside = open("${keysFile}", "rb").read()`,
    `assert hashlib.sha256(beside).hexdigest() == "${keysSha256 ?? ''}"`,
    'keys = [json.loads(line) for line in beside.decode("utf-8").split("\\n")[:-1]]',
  ];
  const ticket = 'ticket = lambda ref: hashlib.sha256(f"{seed}\\n{ref}".encode("utf-8")).hexdigest()';
  if (method === 'simple')
    return lines([...opening, ticket, `for t, ref in sorted((ticket(ref), ref) for ref in refs)[:${size}]:`, '    print(ref)']);
  if (method === 'systematic')
    return lines([
      ...opening,
      ...keys,
      'order = [ref for day, ref in sorted((key or "", ref) for key, ref in zip(keys, refs))]',
      'u = int(hashlib.sha256(seed.encode("utf-8")).hexdigest(), 16) % len(order)',
      `for i in range(${size}):`,
      `    print(order[(u + i * len(order)) // ${size} % len(order)])`,
    ]);
  if (method === 'stratified')
    return lines([
      ...opening,
      ...keys,
      ticket,
      `sizes = [${strata.map(({ value, size: n }) => `(${pythonText(value)}, ${n})`).join(', ')}]`,
      'inside = lambda stratum: sorted((ticket(r), r) for r, k in zip(refs, keys) if k == stratum)',
      'for t, ref in sorted(case for stratum, size in sizes for case in inside(stratum)[:size]):',
      '    print(ref)',
    ]);
  return null;
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
