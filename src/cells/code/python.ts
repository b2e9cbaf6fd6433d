/** Recognizes Python in a cell, and says what to write in JavaScript instead. */
import { mistakeAt, type SourceError } from './compiled';

/** Longer lines are not searched, because the time grows faster than the length; nobody types them. */
const longest = 500;

/** The mistake of Python code at the point where parsing failed; null if it is something else. */
export function pythonIn(source: string, at: number): SourceError | null {
  const start = source.lastIndexOf('\n', at - 1) + 1;
  const line = source.slice(start).split('\n', 1)[0];
  if (line.length > longest) return null;
  for (const rule of rules) {
    const found = rule.form.exec(line);
    if (!found || (rule.isHere && !isNear(found, at - start))) continue;
    const instead = rule.instead(...found.slice(1).map((group) => group?.trim() ?? ''));
    if (instead) return mistakeAt('python', '', source, start + found.index, { found: found[0].trim(), instead });
  }
  return null;
}

/** The JavaScript for a name of Python; null for other names. */
export function pythonName(name: string): string | null {
  const [, method = ''] = /\.(\w+)$/.exec(name) ?? [];
  return own(methods, method) ?? own(names, name.split('.')[0]);
}

const own = (table: Record<string, string>, name: string) => (Object.hasOwn(table, name) ? table[name] : null);

const isNear = ({ index, 0: { length } }: RegExpExecArray, at: number) => at >= index && at <= index + length;

interface Rule {
  form: RegExp;
  /** Whether the parser must have stopped within the match, not just on the same line. */
  isHere?: boolean;
  /** The JavaScript for the matched groups; empty if it is not Python after all. */
  instead(...groups: string[]): string;
}

const rules: Rule[] = [
  // lines that start a block
  { form: /^\s*(?:async )?def (\w+)\(([^)]*)\)[^:]*:/, instead: (name, given) => `function ${name}(${parameters(given)}) { … }` }, // prettier-ignore
  { form: /^\s*class (\w+)(?:\((\w*)\))?:/, instead: (name, parent) => `class ${name} ${parent && `extends ${parent} `}{ … }` }, // prettier-ignore
  { form: /^\s*for (\w+) in range\((.*)\) *:/, instead: (i, given) => counting(i, given) },
  { form: /^\s*for (\w+), *(\w+) in enumerate\((.*)\) *:/, instead: (i, one, of) => `for (const [${i}, ${one}] of ${of}.entries()) { … }` }, // prettier-ignore
  { form: /^\s*for (\w+) in (.*\S) *:/, instead: (one, of) => `for (const ${one} of ${of}) { … }` },
  {
    form: /^\s*for (\w+(?:, *\w+)+) in (.*\S) *:/,
    instead: (several, of) => `for (const [${several}] of ${of}) { … }`,
  },
  {
    form: /^\s*(while|if) (.+?) *:\s*(?:#.*)?$/,
    instead: (word, condition) => `${word} ${bracketed(condition)} { … }`,
  },
  { form: /^\s*(while|if) ([^(){}]+?) *:/, instead: (word, condition) => `${word} ${bracketed(condition)} { … }` },
  { form: /^\s*(?:\} *)?(?:elif|elseif|elsif)\b *(.*?) *:?\s*\{?\s*$/, instead: (condition) => `else if ${bracketed(condition)} { … }` }, // prettier-ignore
  { form: /^\s*(else|try|finally) *:/, instead: (word) => `${word} { … }` },
  { form: /^\s*except\b.*:/, instead: () => 'catch (error) { … }' },
  { form: /^\s*with .+ as (\w+) *:/, instead: (name) => `const ${name} = …` },
  // lines that are statements
  { form: /^\s*from [\w.]+ import (.+)/, instead: (what) => `import { ${what} } from 'downhill'` },
  {
    form: /^\s*import [\w.]+(?: as \w+)?(?:, *[\w.]+(?: as \w+)?)*\s*(?:#.*)?$/,
    instead: () => "import { … } from 'downhill'",
  },
  { form: /^\s*raise \w+(\(.*\))?/, instead: (given) => `throw new Error${given || '()'}` },
  { form: /^\s*assert (.+)/, instead: (condition) => `console.assert(${condition})` },
  { form: /^\s*print (.+)/, instead: (what) => `console.log(${what})` },
  { form: /^\s*del (.+)/, instead: (what) => `delete ${what}` },
  // parts of an expression
  { form: /("""|''')/, isHere: true, instead: () => '/* … */' },
  { form: /(?<![\w$.])[fF](["'])(.*?)\1/, isHere: true, instead: (_, text) => `\`${text.replace(/\{([^{}:]*)(:[^{}]*)?\}/g, '${$1}')}\`` }, // prettier-ignore
  { form: /(?<![\w$.])[rRbBuU](["'])(.*?)\1/, isHere: true, instead: (quote, text) => quote + text + quote },
  { form: /(\S.*?)\s*\[ *: *, *(\w+) *\]/, isHere: true, instead: (of, column) => `${lastPart(of)}.map((row) => row[${column}])` }, // prettier-ignore
  { form: /(\S.*?)\s*\[ *: *, *(\w*) *: *(\w*) *\]/, isHere: true, instead: (of, from, to) => `${lastPart(of)}.map((row) => ${slice('row', from, to, '')})` }, // prettier-ignore
  { form: /([\w$.]+(?:\[\w+\])*)\[([^[\]:,?]*):([^[\]:,?]*)(?::([^[\]]*))?\]/, isHere: true, instead: slice },
  { form: /\{(.+?): *(.+?) for (\w+) in (.+?)\}/, isHere: true, instead: (key, value, one, of) => `Object.fromEntries(${of}.map((${one}) => [${key}, ${value}]))` }, // prettier-ignore
  { form: /\[([^[\]]+?) for (\w+) in range\(([^(),]+)\) *\]/, isHere: true, instead: (what, i, count) => `Array.from({ length: ${count} }, (_, ${i}) => ${what})` }, // prettier-ignore
  { form: /\[(.+?) for (\w+) in (.+?)(?: if (.+))?\]/, isHere: true, instead: (what, one, of, only) => `${of}${only && `.filter((${one}) => ${condition(only)})`}.map((${one}) => ${what})` }, // prettier-ignore
  { form: /\blambda\b *([\w, ]*):((?:[^(),;]|\([^()]*\))*)/, isHere: true, instead: (given, what) => `(${given}) => ${what}` }, // prettier-ignore
  { form: /([^=(,;]+?) if (.+?) else ([^),;#]+)/, isHere: true, instead: (yes, test, no) => yes.replace(/^(?:return )?/, (begin) => `${begin}${condition(test)} ? `) + ` : ${no}` }, // prettier-ignore
  { form: /([\w$.]+) +not +in +([\w$.]+)/, isHere: true, instead: (one, of) => `!${of}.includes(${one})` },
  { form: /([\w$.[\]]+) +is +not +([\w$.]+)/, isHere: true, instead: (one, other) => `${one} !== ${valueOf(other)}` },
  { form: /([\w$.[\]]+) +is +([\w$.]+)/, isHere: true, instead: (one, other) => `${one} === ${valueOf(other)}` },
  { form: /(?<=\s)(and|or)(?=\s)/, isHere: true, instead: (word) => (word === 'and' ? '&&' : '||') },
  { form: /<>/, isHere: true, instead: () => '!==' },
  { form: /(?<![\w$.])not +([\w$.(]+)/, isHere: true, instead: (what) => `!${what}` },
  { form: /(?:^|(?<=[\s;(,)\]}\w]))(?:(?<=^\s*)#|# ).*/, isHere: true, instead: () => '// …' },
  { form: /\b(\w+) *:= *([^)]+)/, isHere: true, instead: (name, value) => `${name} = ${value}` },
];

/** Parameters without their types. */
const parameters = (given: string) =>
  given
    .split(',')
    .map((one) => one.replace(/:[^=]*/, (type) => (type.endsWith(' ') ? ' ' : '')).trim())
    .filter((one) => one !== '' && one !== 'self')
    .join(', ');

/** A `for` loop over a range. */
function counting(i: string, given: string): string {
  const [from, to, step] = given.includes(',') ? given.split(',').map((one) => one.trim()) : ['0', given.trim()];
  const next =
    step && step !== '1' ? (step.startsWith('-') ? `${i} -= ${step.slice(1)}` : `${i} += ${step}`) : `${i}++`;
  return `for (let ${i} = ${from}; ${i} ${step?.startsWith('-') ? '>' : '<'} ${to}; ${next}) { … }`;
}

function slice(of: string, from: string, to: string, step: string): string {
  if (step === '-1' && !from && !to) return `[...${of}].reverse()`;
  if (step) return '';
  return to ? `${of}.slice(${from || 0}, ${to})` : `${of}.slice(${from})`;
}

/** A condition with Python's words replaced by JavaScript's operators. */
const condition = (test: string) =>
  test
    .replace(/\bis not\b/g, '!==')
    .replace(/\bis\b/g, '===')
    .replace(/\band\b/g, '&&')
    .replace(/\bor\b/g, '||')
    .replace(/\bnot +/g, '!')
    .replace(/\b(?:None|True|False)\b/g, valueOf)
    .replace(/\blen\(([\w$.[\]]+)\)/g, '$1.length');

const bracketed = (test: string) => (/^\([^()]*\)$/.test(test) ? condition(test) : `(${condition(test)})`);
const valueOf = (name: string) => own(names, name) ?? name;
const lastPart = (text: string) => /[\w$.]+$/.exec(text)?.[0] ?? text;

/** Python's built-in names, and those of its libraries. */
const names: Record<string, string> = {
  print: 'console.log(…)',
  len: 'x.length',
  range: 'Array.from({ length: n }, (_, i) => i)',
  enumerate: 'x.entries()',
  zip: 'a.map((one, i) => [one, b[i]])',
  None: 'null',
  True: 'true',
  False: 'false',
  str: 'String(…)',
  int: 'Math.trunc(…)',
  float: 'Number(…)',
  bool: 'Boolean(…)',
  list: '[...x]',
  tuple: '[…]',
  dict: '{ … }',
  abs: 'Math.abs(…)',
  round: 'Math.round(…)',
  pow: 'x ** y',
  sorted: '[...x].sort((a, b) => a - b)',
  reversed: '[...x].reverse()',
  any: 'x.some(…)',
  all: 'x.every(…)',
  isinstance: 'x instanceof …',
  type: 'typeof x',
  self: 'this',
  pass: '{}',
  math: 'Math',
  random: 'Math.random()',
  np: "import { … } from 'downhill'",
  numpy: "import { … } from 'downhill'",
  torch: "import { … } from 'downhill'",
  plt: "import { plot } from 'downhill'",
  ValueError: 'Error',
  Exception: 'Error',
};

const methods: Record<string, string> = {
  append: 'x.push(…)',
  extend: 'x.push(...y)',
  copy: '[...x]',
  items: 'Object.entries(x)',
  lower: 'x.toLowerCase()',
  upper: 'x.toUpperCase()',
  strip: 'x.trim()',
  startswith: 'x.startsWith(…)',
  endswith: 'x.endsWith(…)',
  format: '`… ${x} …`',
  index: 'x.indexOf(…)',
  count: 'x.filter(…).length',
};
