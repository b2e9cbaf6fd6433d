import { FormulaError, type FormulaProblem } from './formulaError';
import type { Token } from './formulaTokens';

/** The closing bracket for each opening one. */
export const closing = new Map([['(', ')'], ['[', ']'], ['{', '}']]); // prettier-ignore

/** A position in the tokens of a formula, and the errors that the tokens around it reveal. */
export class FormulaReader {
  protected next = 0;

  constructor(
    protected readonly text: string,
    protected readonly tokens: Token[],
  ) {}

  protected get token(): Token {
    return this.tokens[this.next];
  }
  protected ends(): boolean {
    return this.token.kind === 'end';
  }
  protected opens(): boolean {
    return this.token.kind === 'sign' && closing.has(this.token.text);
  }
  protected sees(sign: string): boolean {
    return this.token.kind === 'sign' && this.token.text === sign;
  }
  protected take(sign: string): boolean {
    const found = this.sees(sign);
    if (found) this.next++;
    return found;
  }
  /** The typed text from one token to another. */
  protected slice(from: Token, to: Token): string {
    return this.text.slice(from.at, to.at + to.length);
  }
  /** The typed text after a token, up to the current position. */
  protected sliceBehind({ at, length }: Token): string {
    const last = this.tokens[this.next - 1];
    return this.text.slice(at + length, last.at + last.length);
  }
  protected fail(code: FormulaProblem): never {
    const { at, length } = this.token;
    throw new FormulaError(code, at, length, this.slice(this.token, this.token));
  }
  /** Fails for the text from one token to another, or to the last one parsed. */
  protected failFrom(start: number, code: FormulaProblem, forms: string[], end = this.next - 1): never {
    const [from, to] = [this.tokens[start], this.tokens[end]];
    throw new FormulaError(code, from.at, to.at + to.length - from.at, this.slice(from, to), forms);
  }

  protected close(open: Token, sign: string) {
    if (this.take(sign)) return;
    if (this.sees(',')) this.comma(this.next);
    if (this.ends() || this.sees(';')) throw new FormulaError('unclosed', open.at, open.length);
    if (this.sees('=')) this.fail('equation');
    if (this.token.kind === 'sign' && ')]}'.includes(this.token.text))
      this.failFrom(this.next, 'write', [sign], this.next);
    this.fail('unexpected');
  }

  /** Two numbers side by side, or a number after a name or a bracket: a power was lost. */
  protected looseNumber(factor: number): never {
    const [before, token] = [this.tokens[this.next - 1], this.token];
    if (before.kind !== 'number') {
      const base = this.slice(this.tokens[factor], before);
      const got = this.slice(token, token);
      return this.failFrom(factor, 'either', [`${base}^${got}`, `${base} * ${got}`], this.next);
    }
    let last = this.next;
    while (this.tokens[last + 1].kind === 'number') last++;
    const numbers = this.tokens.slice(this.next - 1, last + 1);
    const said = numbers.map((number) => this.slice(number, number));
    const product = said.join(' * ');
    const isGrouped = said.every((number, i) => (i === 0 ? /^\d{1,3}$/ : /^\d{3}(\.\d+)?$/).test(number));
    const isMixed = said.length === 2 && /^\d+$/.test(said[0]) && !/\d/.test(said[1]);
    const whole = isGrouped ? said.join('') : isMixed ? String(Number(said[0]) + Number(token.text)) : '';
    const forms = [whole, said.some((number) => /^0\d/.test(number)) ? '' : product].filter(Boolean);
    return this.failFrom(this.next - 1, forms.length > 1 ? 'either' : 'write', forms, last);
  }

  /** Whether a comma is a decimal one, as in `1,5`. */
  protected isDecimal(comma: number): boolean {
    const [before, at, after] = [-1, 0, 1].map((k) => this.tokens[comma + k] as Token | undefined);
    return before !== undefined && at?.text === ',' && after !== undefined && before.kind === 'number' && after.kind === 'number' && before.at + before.length === at.at && at.at + at.length === after.at; // prettier-ignore
  }

  protected isSpaced(comma: number): boolean {
    const [at, after] = [this.tokens[comma], this.tokens[comma + 1]];
    return at.at + at.length < after.at;
  }

  /** The error for a misplaced comma, as in `1,5` and `1,000`, or elsewhere. */
  protected comma(at: number): never {
    let last = at;
    while (this.isDecimal(last + 2)) last += 2;
    const [whole, ...rest] = this.tokens.slice(at - 1, last + 2).filter(({ kind }) => kind === 'number');
    const isGrouped = /^\d{1,3}$/.test(whole?.text) && rest.every(({ text }) => /^\d{3}(\.\d+)?$/.test(text));
    const forms = [
      ...(isGrouped ? [whole.text + rest.map(({ text }) => text).join('')] : []),
      ...(rest.length === 1 && /^\d+$/.test(rest[0].text) ? [`${whole.text.replace('.', '')}.${rest[0].text}`] : []),
    ];
    if (this.isDecimal(at) && forms.length > 0)
      this.failFrom(at - 1, forms.length > 1 ? 'either' : 'write', forms, last + 1);
    this.next = at;
    return this.fail('unexpected');
  }
}
