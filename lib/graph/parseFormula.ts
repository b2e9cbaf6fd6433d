import { constant } from './constants';
import { arities, type Expression, type Formula, type OpName } from './expression';
import { FormulaError } from './formulaError';
import { checkCopied } from './formulaCopied';
import { constants, exampleOf, functionGlued, functionMeant, functionNear, functions, noNumbers } from './formulaNames';
import { closing, FormulaReader } from './formulaReader';
import { tokensOf, type Token } from './formulaTokens';

export const longestFormula = 400;
const deepest = 60;

/**
 * Reads a formula such as `(x + y) * z`, `1 / (1 + exp(-x))`, or `q = x + y; f = q * z`, where q is used as often as it
 * is named. The last part is the result.
 *
 * An input's name is one or more letters, then optionally an index: digits (`w0`, `w₀`, `w_0` and `w_{0}` are the
 * same), or letters after an underscore (`w_in`). After an index a new name begins: `w₀x₀` is w₀ · x₀. `xy` is one
 * name. A name is an input unless it has been defined before; `e` and `pi` are numbers. `inputs` lists the allowed
 * inputs: `xy` is then x · y if both are in it, and any other name is an error.
 *
 * Multiplication may be left out: `2x`, `(x + y) z`; products and quotients are read from the left, `a / b c` as (a /
 * b) · c. `^`, `**` and raised digits are powers and bind to the right; `-x^2` is −(x²), and `e^x` the same as
 * `exp(x)`. `|x|` is `abs(x)`. `sin x` needs no brackets before a single name or number; `sin^2 x` is (sin x)².
 * Brackets of all kinds are the same, and so are typeset, full-width and TeX's signs: `×`, `·`, `√`, `½`,
 * `\frac{a}{b}`, `x^{2}`.
 *
 * Errors: a FormulaError with the place, the reason and, where there is one, the form to write.
 * @category gradients
 */
export function parseFormula(text: string, options: { inputs?: readonly string[] } = {}): Formula {
  if (text.length > longestFormula) throw new FormulaError('too-long', longestFormula, text.length - longestFormula);
  const tokens = tokensOf(text);
  checkCopied(text, tokens);
  return new Parser(text, tokens, options.inputs).formula();
}

/** Recursive descent: sum → product → sign → power → operand. */
class Parser extends FormulaReader {
  private depth = 0;
  /** The open bar, if no bracket has been opened since. */
  private bar = '';
  private readonly inputs = new Map<string, { part: Expression; token: Token }>();
  private readonly named = new Map<string, Expression>();
  /** Parts defined with a list of arguments, as f in `f(x) = …`. */
  private readonly headed = new Set<string>();
  /** The values of constant parts. */
  private readonly fixed = new Map<Expression, number>();

  constructor(
    text: string,
    tokens: Token[],
    private readonly allowed?: readonly string[],
  ) {
    super(text, allowed ? tokens.flatMap((token) => split(token, allowed)) : tokens);
  }

  formula(): Formula {
    let result: Expression | null = null;
    while (!this.ends()) {
      if (this.take(';')) continue;
      result = this.statement();
      if (this.sees(',')) this.comma(this.next);
      if (this.sees('=')) this.fail('equation');
      if (!this.ends() && !this.sees(';')) this.fail('unexpected');
    }
    if (!result) throw new FormulaError('empty', 0, 0);
    this.checkProducts();
    return { inputs: [...this.inputs.keys()], result };
  }

  private statement(): Expression {
    this.take('=');
    const head = this.token;
    const equals = this.headEnd();
    if (!equals) return this.sum();
    const taken = (name: string) => this.named.has(name) || this.inputs.has(name) || constants.has(name);
    if (taken(head.text) || functions.has(head.text)) this.fail('redefined');
    if (equals > this.next + 1) this.headed.add(head.text);
    this.next = equals + 1;
    const value = this.sum();
    const kept = value.kind === 'op' && !value.name ? { ...value, name: head.text } : value;
    if (this.inputs.has(head.text)) throw new FormulaError('redefined', head.at, head.length, this.slice(head, head));
    const known = this.fixed.get(value);
    if (known !== undefined) this.fixed.set(kept, known);
    this.named.set(head.text, kept);
    return kept;
  }

  /** The position of the `=` in `f = …` or `f(x, y) = …`; 0 if the statement has none. */
  private headEnd(): number {
    let at = this.next;
    if (this.tokens[at++].kind !== 'name') return 0;
    if (this.tokens[at].text === '(') {
      do if (this.tokens[++at].kind !== 'name') return 0;
      while (this.tokens[++at].text === ',');
      if (this.tokens[at++].text !== ')') return 0;
    }
    return this.tokens[at].text === '=' ? at : 0;
  }

  private sum(): Expression {
    const start = this.next;
    let left = this.product();
    for (;;) {
      if (this.take('+')) left = this.op(start, 'add', left, this.product());
      else if (this.take('-')) left = this.op(start, 'sub', left, this.product());
      else return left;
    }
  }

  private product(): Expression {
    const start = this.next;
    let factor = this.next;
    let left = this.signed();
    for (;;) {
      const before = factor;
      factor = this.next + 1;
      if (this.take('*')) left = this.op(start, 'mul', left, this.signed());
      else if (this.take('/')) left = this.op(start, 'div', left, this.signed());
      else if (this.token.kind === 'number') return this.looseNumber(before);
      else if (this.isElement()) return this.element();
      else if (this.startsOperand()) {
        factor = this.next;
        left = this.op(start, 'mul', left, this.power());
      } else return left;
    }
  }

  /** Whether the next tokens are the [0] of x[0]. */
  private isElement(): boolean {
    const [before, open, index, end] = [-1, 0, 1, 2].map((k) => this.tokens[this.next + k] as Token | undefined);
    if (before?.kind !== 'name' || open?.text !== '[' || index?.kind !== 'number' || end?.text !== ']') return false;
    return before.at + before.length === open.at && /^\d+$/.test(index.text);
  }

  /** Parses an element of a list, which is an error, or a product. */
  private element(): never {
    const name = this.slice(this.tokens[this.next - 1], this.tokens[this.next - 1]);
    const { text } = this.tokens[this.next + 1];
    return this.failFrom(this.next - 1, 'either', [`${name}_${text}`, `${name} * ${text}`], this.next + 2);
  }

  private startsOperand(): boolean {
    const { kind, text } = this.token;
    if (kind !== 'sign') return kind !== 'end';
    return this.opens() || ((text === '|' || text === '‖') && text !== this.bar);
  }

  private signed(): Expression {
    return this.nested(() => {
      const start = this.next;
      if (this.take('+')) return this.signed();
      return this.take('-') ? this.op(start, 'neg', this.signed()) : this.power();
    });
  }

  private power(): Expression {
    const start = this.next;
    const token = this.token;
    const base = this.operand();
    if (!this.take('^')) return base;
    const exponent = this.signed();
    if (token.kind === 'name' && /^.?[eE]$/u.test(token.text) && base.kind === 'input' && !this.fixed.has(exponent)) {
      // as in E^x and xe^x
      const [factor, raised] = [token.text.slice(0, -1), this.sliceBehind(token)];
      if (factor) this.failFrom(start, 'write', [`${factor} e${raised}`]);
      this.failFrom(start, 'either', [`e${raised}`, `(E)${raised}`]);
    }
    return token.kind === 'name' && token.text === 'e'
      ? this.op(start, 'exp', exponent)
      : this.op(start, 'pow', base, exponent);
  }

  private operand(): Expression {
    const token = this.token;
    if (token.kind === 'number') {
      this.next++;
      return this.number(Number(token.text));
    }
    if (token.kind === 'fraction') {
      const start = this.next++;
      const above = this.group(start, '\\frac{x}{y}');
      return this.op(start, 'div', above, this.group(start, '\\frac{x}{y}'));
    }
    if (token.kind === 'name') {
      this.next++;
      return functions.has(token.text) ? this.call(token) : this.name(token);
    }
    if (this.opens()) return this.within(() => this.sum());
    if (token.text === '|' || token.text === '‖') return this.bars();
    if (this.sees('=')) this.fail('equation');
    return this.fail(this.next > 0 || token.kind === 'sign' ? 'operand' : 'empty');
  }

  /** The contents of a TeX command's curly brackets. */
  private group(start: number, form: string): Expression {
    if (!this.sees('{')) this.failFrom(start, 'write', [form], this.token.kind === 'end' ? this.next - 1 : this.next);
    return this.within(() => this.sum());
  }

  /** Parses the contents of brackets of any kind. */
  private within<T>(read: () => T): T {
    const open = this.token;
    const outside = this.bar;
    this.bar = '';
    this.next++;
    const inside = read();
    this.close(open, closing.get(open.text)!);
    this.bar = outside;
    return inside;
  }

  private bars(): Expression {
    const open = this.token;
    const [start, outside] = [this.next++, this.bar];
    this.bar = open.text;
    const inside = this.sum();
    this.close(open, open.text);
    this.bar = outside;
    return inside.kind === 'op' && inside.op === 'abs' ? inside : this.op(start, 'abs', inside);
  }

  private name(token: Token): Expression {
    const { text, at, length } = token;
    const got = this.slice(token, token);
    const isCall = this.opens();
    const known = this.named.get(text);
    if (known) {
      if (isCall && this.headed.has(text)) throw new FormulaError('called', at, length, got);
      return known;
    }
    const constant = constants.get(text);
    if (constant !== undefined) return this.number(constant);
    if (noNumbers.has(text)) throw new FormulaError('number', at, length, got);
    const glued = functionGlued(text);
    if (glued) throw new FormulaError('write', at, length, got, [glued]);
    const meant = functionMeant(text) ?? functionMeant(text.replace(/_?\d+$/, ''));
    const inversion = this.inversion();
    if (meant && inversion) {
      const { code, forms } = functionMeant(`arc${text}`) ?? { code: 'function', forms: [] };
      return this.failFrom(this.next - 1, code, forms, this.next - 1 + inversion);
    }
    if (meant) throw new FormulaError(meant.code, at, length, got, meant.forms);
    const before = /^(\D+?)_?(\d+)$/.exec(text);
    if (before && functions.has(before[1]) && before[1] !== 'σ') this.indexed(token, before[1], before[2]);
    // a name of several letters before a bracket is meant as a function; a single letter is a factor
    if (isCall && [...text.replace(/\d+$|_.*/, '')].length > 1 && !this.inputs.has(text)) {
      const near = functionNear(text);
      throw new FormulaError(near.code, at, length, got, near.forms);
    }
    if (this.allowed && !this.allowed.includes(text)) throw new FormulaError('names', at, length, got);
    const input = this.inputs.get(text)?.part ?? { kind: 'input', name: text };
    if (!this.inputs.has(text)) this.inputs.set(text, { part: input, token });
    return input;
  }

  /** Parses `log2`, or `sin2 x`, the copied form of sin²x. */
  private indexed(token: Token, name: string, index: string): never {
    const takesOne = arities[functions.get(name)!] === 1;
    const forms = takesOne ? [`${name}(${index})`, `${name}(${index} x)`, `${name}(x)^${index}`] : [exampleOf(name)];
    const [isBase, got] = [name === 'log', this.slice(token, token)];
    const code = isBase || !takesOne ? 'function-write' : 'either';
    throw new FormulaError(code, token.at, token.length, got, isBase ? [`log(x) / log(${index})`] : forms);
  }

  /** The number of tokens in the ^-1 of tan^-1, which means the inverse function; 0 if there is none. */
  private inversion(): number {
    const pieces = this.tokens.slice(this.next, this.next + 5).map(({ text }) => text);
    return /^\^-1/.test(pieces.join('')) ? 3 : /^\^(?:\(-1\)|\{-1\})/.test(pieces.join('')) ? 5 : 0;
  }

  private call(token: Token): Expression {
    const start = this.next - 1;
    const name = functions.get(token.text)!;
    const said = this.slice(token, token);
    const word = said === '√' || said.startsWith('\\') ? token.text : said;
    const raised = this.take('^') ? this.raisedBy(start, name, word) : null;
    const applied = this.opens() ? this.applied(start, name, word) : this.bare(start, name, word);
    return raised ? this.op(start, 'pow', applied, raised) : applied;
  }

  /** The 2 of `sin^2 x`. */
  private raisedBy(start: number, name: OpName, word: string): Expression {
    const from = this.next;
    const isNegative = this.take('-');
    const isNumber = this.token.kind === 'number';
    const value = this.opens() ? this.within(() => this.sum()) : isNumber ? this.operand() : null;
    if (!isNegative && value?.kind === 'number' && name !== 'exp' && arities[name] === 1) return value;
    const end = Math.max(from, this.next - 1);
    const form = name === 'exp' || arities[name] !== 1 ? exampleOf(word) : value ? `1 / ${word}(x)` : `${word}(x)^2`;
    return this.failFrom(start, 'write', [form], this.tokens[end].kind === 'end' ? end - 1 : end);
  }

  /** A function of values in brackets. */
  private applied(start: number, name: OpName, word: string): Expression {
    const open = this.token;
    const commas: number[] = [];
    const inputs: Expression[] = [];
    this.within(() => {
      if (this.sees(closing.get(open.text)!)) return;
      for (;;) {
        inputs.push(this.sum());
        if (!this.sees(',')) return;
        commas.push(this.next++);
      }
    });
    const several = name === 'maximum' || name === 'minimum';
    const decimal = commas.find((comma) => this.isDecimal(comma));
    const isOdd = several ? commas.some((comma) => this.isSpaced(comma)) : inputs.length > arities[name];
    if (decimal !== undefined && isOdd) this.comma(decimal);
    if (name === 'sqrt' && open.text === '[' && this.sees('{')) this.failFrom(start, 'write', ['x^(1/3)']);
    if (name === 'log' && inputs.length === 2) this.failFrom(start, 'one-value', ['log(x) / log(2)']);
    if (several ? inputs.length < 2 : inputs.length !== arities[name]) {
      this.failFrom(start, several ? 'several-values' : arities[name] === 1 ? 'one-value' : 'two-values', [exampleOf(word)]); // prettier-ignore
    }
    if (inputs.length === 1) return this.op(start, name, inputs[0]);
    return inputs.slice(1).reduce((left, right) => this.op(start, name, left, right), inputs[0]);
  }

  /** A function of the name or number after it, if it clearly ends there. */
  private bare(start: number, name: OpName, word: string): Expression {
    const from = this.next;
    const token = this.token;
    if (!this.startsOperand() || arities[name] !== 1) {
      const after = this.tokens[Math.min(from + 1, this.tokens.length - 1)];
      const isNegated = this.sees('-') && (after.kind === 'name' || after.kind === 'number') && arities[name] === 1;
      const form = isNegated ? `${word}(${this.slice(token, after)})` : exampleOf(word);
      this.failFrom(start, 'no-arguments', [form], start);
    }
    const value = this.nested(() => this.operand());
    const { kind, text } = this.token;
    if (this.sees('^') || (this.startsOperand() && !(kind === 'name' && functions.has(text)))) {
      const read = this.tokens[this.next - 1];
      if (this.take('^')) this.signed();
      else this.power();
      const [inside, tail] = [this.slice(token, read), this.sliceBehind(read)];
      this.failFrom(start, 'reach', [`${word}(${inside}${tail})`, `${word}(${inside})${tail}`]);
    }
    return this.op(start, name, value);
  }

  /** Rejects an input `xy` beside inputs `x` and `y`: their product was meant. */
  private checkProducts() {
    if (this.allowed) return;
    for (const [name, { token }] of this.inputs) {
      const letters = [...name];
      if (
        letters.length > 1 &&
        letters.every((letter) => this.inputs.has(letter) || (letter === 'e' && letters[0] !== 'e'))
      )
        throw new FormulaError('product', token.at, token.length, this.slice(token, token), [letters.join(' ')]);
    }
  }

  private number(value: number): Expression {
    const part: Expression = { kind: 'number', value };
    this.fixed.set(part, value);
    return part;
  }

  /** Applies an op to parts; a constant result must be a usable number. */
  private op(start: number, name: OpName, ...inputs: Expression[]): Expression {
    const part: Expression = { kind: 'op', op: name, inputs };
    if (inputs.every((input) => this.fixed.has(input))) {
      const value = constant(name, inputs.map((input) => this.fixed.get(input)!)); // prettier-ignore
      if (!Number.isFinite(value)) this.failFrom(start, 'no-value', []);
      this.fixed.set(part, value);
    }
    return part;
  }

  private nested<T>(read: () => T): T {
    if (++this.depth > deepest) this.fail('deep');
    const result = read();
    this.depth--;
    return result;
  }
}

/** Splits `xy` into x and y, if both are inputs and there is no other way. */
function split(token: Token, allowed: readonly string[]): Token[] {
  const letters = [...token.text];
  if (token.kind !== 'name' || functions.has(token.text) || letters.length !== token.length) return [token];
  if (!letters.every((letter) => letter === 'e' || allowed.includes(letter))) return [token];
  return letters.map((text, i) => ({ ...token, text, at: token.at + i, length: 1 }));
}
