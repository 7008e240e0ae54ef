import { nearest } from '../nearest.ts';
import { fail, ok, type Result } from '../result.ts';
import { texts } from '../texts/texts.ts';
import { caseFieldIds, isCaseField } from '../vocabulary/case-fields.ts';
import type { Comparison, Expression, Operand } from './expression.ts';
import { type Token, tokenise } from './token.ts';

const comparisons: readonly string[] = ['=', '!=', '<', '<=', '>', '>='];
/** Parentheses and `not` may nest this deep; more is a mistake or an attack on the stack. */
const deepest = 100;

/**
 * Parses `field = 'text' and has('THEME') …`. Empty is every case.
 * Binding, loosest first: or, and, not, comparison. Words of the language are read in any case.
 */
export function parseExpression(source: string): Result<Expression> {
  const tokens = tokenise(source);
  if (!tokens.ok) return tokens;
  if (tokens.value.length === 0) return ok({ type: 'everything' });
  try {
    const parser = new Parser(source, tokens.value);
    return ok(parser.whole());
  } catch (problem) {
    if (problem instanceof Unreadable) return fail('expression-unreadable', problem.message, { field: source });
    throw problem;
  }
}

/** Carries a finished sentence out of the recursion; never leaves this module. */
class Unreadable extends Error {}

class Parser {
  private next = 0;
  private depth = 0;
  private readonly source: string;
  private readonly tokens: readonly Token[];

  constructor(source: string, tokens: readonly Token[]) {
    this.source = source;
    this.tokens = tokens;
  }

  whole(): Expression {
    const expression = this.either();
    if (this.next < this.tokens.length) this.stuck();
    return expression;
  }

  private either(): Expression {
    return this.chain('or', () => this.both());
  }

  private both(): Expression {
    return this.chain('and', () => this.negated());
  }

  private chain(type: 'and' | 'or', part: () => Expression): Expression {
    const first = part();
    if (!this.isWord(type)) return first;
    const operands = [first];
    while (this.takeWord(type)) operands.push(part());
    return { type, operands };
  }

  private negated(): Expression {
    if (++this.depth > deepest) throw new Unreadable(texts.errors.expressionTooDeep(this.source));
    const expression: Expression = this.takeWord('not') ? { type: 'not', operand: this.negated() } : this.condition();
    this.depth--;
    return expression;
  }

  private condition(): Expression {
    if (this.takeSign('(')) {
      const inner = this.either();
      this.needSign(')');
      return inner;
    }
    if (this.takeWord('has')) return { type: 'has', id: this.argument() };
    return this.comparison(this.operand());
  }

  private comparison(left: Operand): Expression {
    const token = this.tokens[this.next];
    if (token?.type === 'sign' && comparisons.includes(token.text)) {
      this.next++;
      return { type: 'compare', op: token.text as Comparison, left, right: this.operand() };
    }
    if (this.takeWord('is')) {
      const negated = this.takeWord('not');
      if (!this.takeWord('null')) this.stuck();
      return negate(negated, { type: 'is-null', left });
    }
    const negated = this.takeWord('not');
    if (this.takeWord('in')) return negate(negated, { type: 'in', left, options: this.list() });
    if (this.takeWord('between')) {
      const low = this.operand();
      if (!this.takeWord('and')) this.stuck();
      return negate(negated, { type: 'between', left, low, high: this.operand() });
    }
    if (negated || left.type === 'answer') this.stuck();
    return { type: 'holds', operand: left };
  }

  private list(): readonly Operand[] {
    this.needSign('(');
    const options = [this.operand()];
    while (this.takeSign(',')) options.push(this.operand());
    this.needSign(')');
    return options;
  }

  private operand(): Operand {
    const token = this.tokens[this.next++];
    if (token?.type === 'number') return { type: 'literal', value: token.value };
    if (token?.type === 'text') return { type: 'literal', value: token.text };
    if (token?.type === 'quoted-name') return { type: 'extra', name: token.text };
    if (token?.type === 'word') return this.named(token.text);
    this.next--;
    return this.stuck();
  }

  private named(word: string): Operand {
    const lower = word.toLowerCase();
    if (lower === 'true' || lower === 'false') return { type: 'literal', value: lower === 'true' };
    if (lower === 'null') throw new Unreadable(texts.errors.expressionNull());
    if (lower === 'answer') return { type: 'answer', id: this.argument() };
    if (isCaseField(word)) return { type: 'field', name: word };
    throw new Unreadable(texts.errors.expressionUnknownField(word, nearest(word, caseFieldIds)));
  }

  private argument(): string {
    this.needSign('(');
    const token = this.tokens[this.next++];
    if (token?.type !== 'text') {
      this.next--;
      return this.stuck();
    }
    this.needSign(')');
    return token.text;
  }

  private isWord(word: string): boolean {
    const token = this.tokens[this.next];
    return token?.type === 'word' && token.text.toLowerCase() === word;
  }

  private takeWord(word: string): boolean {
    const found = this.isWord(word);
    if (found) this.next++;
    return found;
  }

  private takeSign(sign: string): boolean {
    const token = this.tokens[this.next];
    const found = token?.type === 'sign' && token.text === sign;
    if (found) this.next++;
    return found;
  }

  private needSign(sign: string): void {
    if (!this.takeSign(sign)) this.stuck();
  }

  private stuck(): never {
    const token = this.tokens[this.next];
    const near = token ? this.source.slice(token.at).trim().slice(0, 12) : null;
    throw new Unreadable(texts.errors.expressionUnreadable(this.source, near));
  }
}

function negate(negated: boolean, expression: Expression): Expression {
  return negated ? { type: 'not', operand: expression } : expression;
}
