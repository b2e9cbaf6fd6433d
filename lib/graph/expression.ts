/** The ops that a formula may name, each with how many inputs it takes. */
export const arities = {
  add: 2,
  sub: 2,
  mul: 2,
  div: 2,
  pow: 2,
  maximum: 2,
  minimum: 2,
  neg: 1,
  exp: 1,
  log: 1,
  sqrt: 1,
  sin: 1,
  cos: 1,
  tanh: 1,
  sigmoid: 1,
  relu: 1,
  abs: 1,
} as const;

export type OpName = keyof typeof arities;

/** A formula as a tree. An input, or a part with a name, that is used twice is the same object twice. */
export type Expression =
  | { kind: 'number'; value: number }
  | { kind: 'input'; name: string }
  | { kind: 'op'; op: OpName; inputs: Expression[]; name?: string };

/** A formula that has been read: its inputs in the order in which they appear, and its result. */
export interface Formula {
  inputs: string[];
  result: Expression;
}

export type FormulaProblem =
  | 'empty'
  | 'too-long'
  | 'character'
  | 'number'
  | 'operand'
  | 'unclosed'
  | 'unexpected'
  | 'function'
  | 'arity'
  | 'no-arguments'
  | 'redefined'
  | 'deep';

/** What is wrong with a formula, and where: `at` and `length` count characters of its text. */
export class FormulaError extends Error {
  override name = 'FormulaError';

  constructor(
    readonly code: FormulaProblem,
    readonly at: number,
    readonly length: number,
    readonly got = '',
  ) {
    super(`formula: ${code} at character ${at + 1}${got ? `, got ${got}` : ''}.`);
  }
}

export const longestFormula = 400;
const deepest = 60;

const functions: Record<string, OpName> = {
  exp: 'exp',
  log: 'log',
  ln: 'log',
  sqrt: 'sqrt',
  sin: 'sin',
  cos: 'cos',
  tanh: 'tanh',
  sigmoid: 'sigmoid',
  σ: 'sigmoid',
  relu: 'relu',
  abs: 'abs',
  max: 'maximum',
  min: 'minimum',
  pow: 'pow',
};
/** The names of functions that a formula may use. */
export const functionNames: readonly string[] = Object.keys(functions);
const constants: Record<string, number> = { pi: Math.PI, π: Math.PI };

/** Signs that mean the same: typographic ones, and those of a Chinese keyboard. */
const spellings: Record<string, string> = {
  '−': '-',
  '－': '-',
  '＋': '+',
  '×': '*',
  '·': '*',
  '＊': '*',
  '÷': '/',
  '／': '/',
  '（': '(',
  '）': ')',
  '，': ',',
  '；': ';',
  '＝': '=',
  '\n': ';',
};
const raised: Record<string, string> = { '²': '2', '³': '3' };

interface Token {
  kind: 'number' | 'name' | 'sign' | 'end';
  text: string;
  at: number;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const pattern = /\s*(?:((?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|([\p{L}_][\p{L}\p{Nd}₀-₉_]*)|(\*\*|\S))/uy;
  const plain = [...text].map((sign) => spellings[sign] ?? sign).join('');
  for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
    const [all, number, name, sign] = match;
    const at = match.index + all.length - (number ?? name ?? sign).length;
    if (number !== undefined) {
      const next = plain[at + number.length];
      if (next === '.') throw new FormulaError('number', at, number.length + 1, `${number}.`);
      tokens.push({ kind: 'number', text: number, at });
    } else if (name !== undefined) tokens.push({ kind: 'name', text: name, at });
    else if (sign === '**') tokens.push({ kind: 'sign', text: '^', at });
    else if (sign in raised) {
      tokens.push({ kind: 'sign', text: '^', at }, { kind: 'number', text: raised[sign], at });
    } else if ('+-*/^(),=;'.includes(sign)) tokens.push({ kind: 'sign', text: sign, at });
    else throw new FormulaError('character', at, sign.length, sign);
  }
  tokens.push({ kind: 'end', text: '', at: text.length });
  return tokens;
}

/**
 * Reads a formula such as `(x + y) * z`, `1 / (1 + exp(-x))`, or `q = x + y; f = q * z`, where q is used as often as it is
 * named. Multiplication may be left out: `2x`, `(x + y) z`. `^` and `**` raise to a power and bind to the right; `-x^2` is
 * −(x²). A name is an input where it has not been given a meaning before.
 *
 * Errors: a FormulaError with the place and the reason.
 */
export function parseFormula(text: string): Formula {
  if (text.length > longestFormula) throw new FormulaError('too-long', longestFormula, text.length - longestFormula);
  return new Parser(tokensOf(text)).formula();
}

/** Recursive descent: sum → product → sign → power → operand. */
class Parser {
  private next = 0;
  private depth = 0;
  private readonly inputs = new Map<string, Expression>();
  private readonly named = new Map<string, Expression>();

  constructor(private readonly tokens: Token[]) {}

  formula(): Formula {
    let result: Expression | null = null;
    while (!this.ends()) {
      if (this.take(';')) continue;
      result = this.statement();
      if (!this.ends() && !this.sees(';')) this.fail('unexpected');
    }
    if (!result) throw new FormulaError('empty', 0, 0);
    return { inputs: [...this.inputs.keys()], result };
  }

  private statement(): Expression {
    const name = this.token;
    if (name.kind !== 'name' || this.tokens[this.next + 1].text !== '=') return this.sum();
    if (this.named.has(name.text) || this.inputs.has(name.text) || name.text in functions || name.text in constants)
      this.fail('redefined');
    this.next += 2;
    const value = this.sum();
    const kept = value.kind === 'op' && !value.name ? { ...value, name: name.text } : value;
    if (this.inputs.has(name.text)) throw new FormulaError('redefined', name.at, name.text.length, name.text);
    this.named.set(name.text, kept);
    return kept;
  }

  private sum(): Expression {
    let left = this.product();
    for (;;) {
      if (this.take('+')) left = op('add', left, this.product());
      else if (this.take('-')) left = op('sub', left, this.product());
      else return left;
    }
  }

  private product(): Expression {
    let left = this.signed();
    for (;;) {
      if (this.take('*')) left = op('mul', left, this.signed());
      else if (this.take('/')) left = op('div', left, this.signed());
      else if (this.token.kind === 'name' || this.token.kind === 'number' || this.sees('('))
        left = op('mul', left, this.power());
      else return left;
    }
  }

  private signed(): Expression {
    return this.nested(() => {
      if (this.take('+')) return this.signed();
      return this.take('-') ? op('neg', this.signed()) : this.power();
    });
  }

  private power(): Expression {
    const base = this.operand();
    return this.take('^') ? op('pow', base, this.signed()) : base;
  }

  private operand(): Expression {
    const token = this.token;
    if (token.kind === 'number') {
      this.next++;
      const value = Number(token.text);
      if (!Number.isFinite(value)) throw new FormulaError('number', token.at, token.text.length, token.text);
      return { kind: 'number', value };
    }
    if (this.take('(')) {
      const inside = this.sum();
      this.close(token);
      return inside;
    }
    if (token.kind !== 'name') return this.fail(this.next > 0 || token.kind === 'sign' ? 'operand' : 'empty');
    this.next++;
    return token.text in functions ? this.call(token) : this.name(token);
  }

  private name(token: Token): Expression {
    const { text, at } = token;
    const known = this.named.get(text);
    if (known) return known;
    if (text in constants) return { kind: 'number', value: constants[text] };
    // a name of several letters before a bracket is meant as a function; one letter is multiplied
    if (this.sees('(') && [...text].length > 1 && !this.inputs.has(text))
      throw new FormulaError('function', at, text.length, text);
    const input = this.inputs.get(text) ?? { kind: 'input', name: text };
    this.inputs.set(text, input);
    return input;
  }

  private call(token: Token): Expression {
    const name = functions[token.text];
    const open = this.token;
    if (!this.take('(')) throw new FormulaError('no-arguments', token.at, token.text.length, token.text);
    const inputs: Expression[] = [];
    if (!this.sees(')')) {
      do inputs.push(this.sum());
      while (this.take(','));
    }
    this.close(open);
    const several = name === 'maximum' || name === 'minimum';
    if (several ? inputs.length < 2 : inputs.length !== arities[name]) {
      const end = this.tokens[this.next - 1].at + 1;
      throw new FormulaError('arity', token.at, end - token.at, `${token.text}: ${inputs.length}`);
    }
    return inputs.slice(1).reduce((left, right) => op(name, left, right), several || inputs.length > 1 ? inputs[0] : op(name, inputs[0])); // prettier-ignore
  }

  private close(open: Token) {
    if (this.take(')')) return;
    if (this.token.kind === 'end' || this.sees(';')) throw new FormulaError('unclosed', open.at, 1);
    this.fail('unexpected');
  }

  private nested<T>(read: () => T): T {
    if (++this.depth > deepest) this.fail('deep');
    const result = read();
    this.depth--;
    return result;
  }

  private get token(): Token {
    return this.tokens[this.next];
  }
  private ends(): boolean {
    return this.token.kind === 'end';
  }
  private sees(sign: string): boolean {
    return this.token.kind === 'sign' && this.token.text === sign;
  }
  private take(sign: string): boolean {
    const found = this.sees(sign);
    if (found) this.next++;
    return found;
  }
  private fail(code: FormulaProblem): never {
    const { at, text } = this.token;
    throw new FormulaError(code, at, text.length, text);
  }
}

const op = (name: OpName, ...inputs: Expression[]): Expression => ({ kind: 'op', op: name, inputs });
