import { tokenizer } from 'acorn';
import type { Compiled } from './compiled';

/** Code reduced to what matters: without spacing, comments, types and the names that it chooses. */
export interface Skeleton {
  text: string;
  /** Its number of tokens. */
  length: number;
}

/** Words that acorn tokenizes as names. */
const words = new Set(['let', 'of', 'async', 'await', 'get', 'set', 'static', 'yield', 'undefined', 'NaN', 'Infinity']);

/**
 * Returns the same for two answers that differ only in their own names, spacing, comments, types, semicolons, and the
 * notation of numbers and strings. Names of the language, the library and properties are kept.
 */
export function skeletonOf({ body, uses, bindings }: Pick<Compiled, 'body' | 'uses' | 'bindings'>): Skeleton {
  const kept = new Map(uses.map((name) => [name, name]));
  for (const { local, imported } of bindings) kept.set(local, `import ${imported ?? '*'}`);
  const own = new Map<string, string>();
  const named = (name: string) => {
    if (!own.has(name)) own.set(name, `#${own.size + 1}`);
    return own.get(name)!;
  };
  const signs: string[] = [];
  for (const token of tokenizer(body, { ecmaVersion: 'latest', sourceType: 'module' })) {
    const { label } = token.type;
    const { value, start, end } = token as typeof token & { value: unknown };
    const isProperty = /^\??\.$/.test(signs.at(-1) ?? '');
    if (label === 'name') {
      const name = String(value);
      signs.push(isProperty || words.has(name) ? name : (kept.get(name) ?? named(name)));
    } else if (label === 'const' || label === 'var') signs.push('let');
    else if (label === 'string' || label === 'template') signs.push(JSON.stringify(value));
    else if (label === 'num' || label === 'bigint') signs.push(String(value));
    else if (label === '=>') arrow(signs);
    else if (label !== ';') {
      if (/^[)\]}]$/.test(label) && signs.at(-1) === ',') signs.pop();
      signs.push(body.slice(start, end));
    }
  }
  return { text: signs.join(' '), length: signs.length };
}

/** An arrow, after a single parameter with brackets or without. */
function arrow(signs: string[]) {
  if (signs.at(-1) === ')' && signs.at(-3) === '(') signs.splice(-3, 3, signs.at(-2)!);
  signs.push('=>');
}
