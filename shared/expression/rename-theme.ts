import { tokenise } from './token.ts';

/** An expression with every `has('FROM')` asking for another theme. One that cannot be read stays as it is. */
export function renameTheme(source: string, from: readonly string[], to: string): string {
  const tokens = tokenise(source);
  if (!tokens.ok) return source;
  let renamed = '';
  let done = 0;
  for (const [at, token] of tokens.value.entries()) {
    const word = tokens.value[at - 2];
    const asked = token.type === 'text' && word?.type === 'word' && word.text.toLowerCase() === 'has' && from.includes(token.text);
    if (!asked) continue;
    const end = tokens.value[at + 1]?.at ?? source.length;
    renamed += source.slice(done, token.at) + source.slice(token.at, end).replace(/'(?:[^']|'')*'/, () => `'${to}'`);
    done = end;
  }
  return renamed + source.slice(done);
}
