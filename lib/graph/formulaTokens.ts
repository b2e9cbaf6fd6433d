import { FormulaError } from './formulaError';
import { constants, functions } from './formulaNames';
import {
  comparisons,
  elsewhere,
  fractionOf,
  lowered,
  plainSign,
  raised,
  texSigns,
  texSpaces,
  texWords,
} from './formulaSigns';

/** A token of a formula: its meaning, and its position in the typed text. */
export interface Token {
  kind: 'number' | 'name' | 'sign' | 'fraction' | 'end';
  /** Its parsed form: plain signs, an index after its name. */
  text: string;
  at: number;
  length: number;
}

// π and ℯ are always numbers
const letters = '(?:(?![πℯⅇ])[\\p{Lu}\\p{Ll}\\p{Lt}\\p{Lo}々〆ー]\\p{M}*)+';
const index = `(\\d+|[${lowered}]+)?((?:_(?:\\{\\s*(?:\\d+|${letters})\\s*\\}|\\d+|${letters}))*)`;
const patterns = {
  name: new RegExp(`(${letters})${index}`, 'uy'),
  index: new RegExp(index, 'uy'),
  /** A name with a digit inside. */
  log1p: /log1p(?!\p{L})/uy,
  number: /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y,
  power: new RegExp(`\\s*(?:\\^|\\*\\*|[${raised}])`, 'uy'),
  hexadecimal: /0(?:[xX][\da-fA-F]+|[bB][01]+|[oO][0-7]+)/y,
  grouped: /\d+(?:[_′'](?=\d)\d+)+(?:\.\d+)?/y,
  member: new RegExp(`${letters}\\d*(?:\\.${letters}\\d*)+`, 'uy'),
  raised: new RegExp(`[${raised}]+`, 'uy'),
  texName: /\\(?:operatorname\*?|math[a-z]+|text[a-z]*|boldsymbol|bm)\s*\{([^{}]*)\}/y,
  tex: /\\([a-zA-Z]+|[^])/uy,
  space: /\s+/y,
};
const match = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** The parsed form of a name. All ways to write an index are the same: `w_0`, `w_{0}` and `w₀` are `w0`. */
function nameOf(word: string, digits = '', rest = ''): string {
  const low = digits.normalize('NFKC');
  const parts = [
    low,
    ...rest
      .split('_')
      .slice(1)
      .map((part) => part.replace(/[{}\s]/g, '')),
  ].filter(Boolean);
  return word.normalize('NFC') + parts.map((part, i) => (i === 0 && /^\d/.test(part) ? part : `_${part}`)).join('');
}

/** The tokens of a formula in order, followed by an end token. */
export function tokensOf(text: string): Token[] {
  const { plain, source } = plainText(text);
  const tokens: Token[] = [];
  let at = 0;
  const place = (length: number) => {
    const start = source[at];
    return { at: start, length: (length > 0 ? source[at + length - 1] + widthAt(text, source[at + length - 1]) : start) - start }; // prettier-ignore
  };
  const fail = (code: ConstructorParameters<typeof FormulaError>[0], length: number, forms: string[] = []): never => {
    const { at: start, length: wide } = place(length);
    throw new FormulaError(code, start, wide, text.slice(start, start + wide), forms);
  };
  const push = (kind: Token['kind'], read: string, length: number) => {
    tokens.push({ kind, text: read, ...place(length) });
    at += length;
  };
  /** Adds a name with the index that follows it. */
  const pushName = (word: string, length: number) => {
    const [behind, digits, rest] = match(patterns.index, plain, at + length)!;
    push('name', nameOf(word, digits, rest), length + behind.length);
  };

  while (at < plain.length) {
    const sign = String.fromCodePoint(plain.codePointAt(at)!);
    const blank = match(patterns.space, plain, at);
    if (blank) {
      at += blank[0].length;
      continue;
    }

    const odd = match(patterns.hexadecimal, plain, at)?.[0];
    if (odd) fail('either', odd.length, [String(Number(odd.toLowerCase())), `0 * ${odd.slice(1)}`]);
    const grouped = match(patterns.grouped, plain, at)?.[0];
    if (grouped) fail('write', grouped.length, [grouped.replace(/[_′']/g, '')]);
    const number = match(patterns.number, plain, at)?.[0];
    if (number) {
      const next = at + number.length;
      if (plain[next] === '.') fail('number', number.length + 1);
      const letter = match(patterns.name, plain, next)?.[0];
      if ((letter === 'e' || letter === 'E') && !match(patterns.power, plain, next + 1)) {
        fail('either', number.length + 1, [`${number} * ${letter}`, `${number}e3`]);
      }
      const value = Number(number);
      if (!Number.isFinite(value) || (value === 0 && /[1-9].*e/i.test(number))) fail('number', number.length);
      push('number', number, number.length);
      continue;
    }

    const member = match(patterns.member, plain, at)?.[0];
    if (member) {
      const last = member.slice(member.lastIndexOf('.') + 1);
      const known = [last, last.toLowerCase()].find((name) => functions.has(name) || constants.has(name));
      if (known) fail('write', member.length, [known]);
    }
    if ('πℯⅇ'.includes(sign)) {
      push('name', sign === 'π' ? sign : 'e', 1);
      continue;
    }
    if (match(patterns.log1p, plain, at)) {
      push('name', 'log1p', 5);
      continue;
    }
    const name = match(patterns.name, plain, at);
    if (name) {
      push('name', nameOf(name[1], name[2], name[3]), name[0].length);
      continue;
    }

    const high = match(patterns.raised, plain, at)?.[0];
    if (high) {
      const inside = /^[⁰¹²³⁴-⁹]+$/.test(high) ? high : `(${high})`;
      tokens.push({ kind: 'sign', text: '^', ...place(high.length) });
      for (const token of tokensOf(inside.normalize('NFKC')).slice(0, -1)) {
        tokens.push({ ...token, ...place(high.length) });
      }
      at += high.length;
      continue;
    }
    const value = fractionOf(sign);
    if (value !== undefined) {
      push('number', String(value), sign.length);
      continue;
    }

    if (sign === '\\') {
      const named = match(patterns.texName, plain, at);
      const word = named && match(new RegExp(`^\\s*${patterns.name.source}\\s*$`, 'u'), named[1], 0);
      if (word) {
        pushName(nameOf(word[1], word[2], word[3]), named[0].length);
        continue;
      }
      const [all, command] = match(patterns.tex, plain, at) ?? [sign, ''];
      const [letter, meant] = [texWords.get(command), texSigns.get(command)];
      if (letter !== undefined) pushName(letter, all.length);
      else if (/^[dtc]?frac$/.test(command)) push('fraction', '\\frac', all.length);
      else if (texSpaces.test(command)) at += all.length;
      else if (meant === undefined) fail('tex', all.length);
      else pushSign(meant, all.length);
      continue;
    }
    pushSign(sign, sign.length);
  }
  tokens.push({ kind: 'end', text: '', at: text.length, length: 0 });
  return tokens;

  function pushSign(sign: string, length: number) {
    const compares =
      match(comparisons, plain, at)?.[0] ?? (match(comparisons, sign, 0) && plain.slice(at, at + length));
    if (compares) fail('comparison', compares.length);
    if (sign === '*' && plain.startsWith('**', at)) push('sign', '^', 2);
    else if (sign === '/' && plain[at + 1] === '/') fail('write', 2, ['/']);
    else if (sign === ':' && plain[at + 1] === '=') push('sign', '=', 2);
    else if (sign === '√') push('name', 'sqrt', length);
    else if ('+-*/^(),=;[]{}|‖'.includes(sign)) push('sign', sign, length);
    else if (sign === '∞') fail('number', length);
    else if (sign === '_' || lowered.includes(sign)) fail('index', length);
    else if (Object.hasOwn(elsewhere, sign) && !(sign === '%' && !/\d/.test(plain[at - 1])))
      fail('write', length, [elsewhere[sign]]);
    else fail('character', length);
  }
}

const widthAt = (text: string, at: number) => (text.codePointAt(at)! > 0xffff ? 2 : 1);

/** A text in plain signs, and the original position of each of its units. */
function plainText(text: string): { plain: string; source: number[] } {
  const source: number[] = [];
  let plain = '';
  let at = 0;
  for (const sign of text) {
    const read = plainSign(sign);
    for (let i = 0; i < read.length; i++) source.push(at);
    plain += read;
    at += sign.length;
  }
  return { plain, source };
}
