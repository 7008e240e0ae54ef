import { fail, ok, type Result } from '../result.ts';
import { texts } from '../texts/texts.ts';

export type Token =
  | { readonly type: 'word'; readonly text: string; readonly at: number }
  | { readonly type: 'quoted-name'; readonly text: string; readonly at: number }
  | { readonly type: 'text'; readonly text: string; readonly at: number }
  | { readonly type: 'number'; readonly value: number; readonly text: string; readonly at: number }
  | { readonly type: 'sign'; readonly text: string; readonly at: number };

const pattern =
  /\s*(?:(?<number>-?\d+(?:\.\d+)?)|(?<word>[A-Za-z_][A-Za-z0-9_]*)|'(?<text>(?:[^']|'')*)'|"(?<name>(?:[^"]|"")*)"|(?<sign>!=|<>|<=|>=|[=<>(),]))/y;

/** Cuts an expression into tokens. A quote inside a quoted text is doubled, as in SQL. */
export function tokenise(source: string): Result<readonly Token[]> {
  const tokens: Token[] = [];
  let position = 0;
  const end = source.trimEnd().length;
  while (position < end) {
    pattern.lastIndex = position;
    const match = pattern.exec(source);
    if (!match?.groups) {
      const rest = source.slice(position).trim();
      return fail('expression-unreadable', texts.errors.expressionUnreadable(source, rest.slice(0, 12)), { field: source });
    }
    tokens.push(asToken(match.groups, match.index));
    position = pattern.lastIndex;
  }
  return ok(tokens);
}

function asToken(groups: Record<string, string | undefined>, at: number): Token {
  const { number, word, text, name, sign } = groups as Record<'number' | 'word' | 'text' | 'name' | 'sign', string | undefined>;
  if (number !== undefined) return { type: 'number', value: Number(number), text: number, at };
  if (word !== undefined) return { type: 'word', text: word, at };
  if (text !== undefined) return { type: 'text', text: text.replaceAll("''", "'"), at };
  if (name !== undefined) return { type: 'quoted-name', text: name.replaceAll('""', '"'), at };
  return { type: 'sign', text: sign === '<>' ? '!=' : (sign ?? ''), at };
}
