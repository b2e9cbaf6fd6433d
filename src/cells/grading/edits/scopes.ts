/** Edits of what a function or a loop declares, and of the names that they may use. */
import type { Tree } from '../../code/tree';
import type { Context } from './context';
import { namesOf, patternNames } from './syntax';

/** Resets a sum within a function or a loop: it was declared further out and is added to here. */
export function resetIn(body: Tree, { source, add, names }: Context): void {
  if (body.type !== 'BlockStatement') return;
  const inside = source.slice(body.start, body.end);
  for (const name of new Set(names)) {
    if (
      !new RegExp(`(?<![.\\w])${name}(\\[[^\\]]*\\])* *(\\+=|\\*=|\\+\\+)|(?<![.\\w])${name}\\.(set|push)\\(`).test(
        inside,
      )
    )
      continue;
    if (new RegExp(`\\b(let|const|var) ${name}\\b`).test(inside)) continue;
    const start = new RegExp(`\\b(let|const|var) (?:[^;]*,\\s*)?${name}(?:: [^=]+)? = ([^;,\\n]+)`).exec(source)?.[2];
    if (start === undefined) continue;
    const at = body.start + 1;
    const again = start.startsWith('new Map') ? `${name}.clear()` : `${start.startsWith('[') ? 'const ' : ''}${name} = ${start}`; // prettier-ignore
    add('reset', at, at, ` ${again};`, {
      from: name,
      to: `${name} = ${start}`,
    });
  }
}

/** A loop that counts from 1 to the length, although indices start at 0. */
export function fromOne(node: Tree, { source, add }: Context): void {
  const [init, test] = [node.init as Tree | null, node.test as Tree | null];
  if (!init || !test) return;
  const head = source.slice(init.start, test.end);
  const counted = head.replace(/= 1(?=;)/, '= 0').replace('<=', '<');
  if (/= 1;[^]*<=/.test(head)) add('bound', init.start, test.end, counted);
}

/** Copies lists that have only been given a second name: `const moved = x`, which is then changed. */
export function copiesIn(node: Tree, { source, add }: Context): void {
  const [start, end] = [node.start, node.end];
  const parameters = namesOf(node).join('|');
  if (!parameters) return;
  const found = [
    ...source.slice(start, end).matchAll(new RegExp(`\\b(\\w+) = (${parameters})(?=[;,\\n])`, 'g')),
  ].filter(([, name]) => new RegExp(`(?<![.\\w])${name}\\[[^\\]]*\\](\\[[^\\]]*\\])* *[-+*/]?=[^=]`).test(source));
  if (found.length === 0) return;
  const [from, to] = [start + found[0].index, start + found.at(-1)!.index + found.at(-1)![0].length];
  const whole = source.slice(from, to);
  const copied = found.reduce((done, [all, name, of]) => done.replace(all, `${name} = structuredClone(${of})`), whole);
  const [, name, of] = found[0];
  add('missing', from, to, copied, { from: `${name} = ${of}`, to: `${name} = [...${of}]` });
}

/** Numeric parameters, and entries such as `gradient[i]` that the function reads. */
export function factorsOf(node: Tree, { text }: Context): string[] {
  const written = text(node);
  const numbers = (node.params as Tree[]).filter((parameter) => /^\w+: number$/.test(text(parameter)));
  const entries = written.match(/(?<![.\w])[A-Za-z_]\w*\[[A-Za-z_]\w*\](?!\[)/g) ?? [];
  const shares = (written.match(/(?<![\w.])0\.9\d*/g) ?? []).map((share) => `(1 - ${share})`);
  return [...numbers.flatMap(patternNames), ...entries, ...shares].slice(0, 8);
}

/** Entries of nested lists that a function reads: one of them may have been used in place of another. */
export const entriesOf = (node: Tree, { text }: Context): string[] =>
  (text(node).match(/(?<![.\w])[A-Za-z_]\w*(\[[A-Za-z_]\w*\]){2,4}(?! *([-+*/]?=[^=]|\[))/g) ?? []).slice(0, 8);

/** Whether every name in a piece of code is in scope. */
export const isKnown = (code: string, { names }: Context) =>
  (code.match(/[A-Za-z_]\w*/g) ?? []).every((name) => names.includes(name));

export const isComparator = (node: Tree, parent: Tree | null) =>
  parent?.type === 'CallExpression' &&
  (parent.arguments as Tree[]).includes(node) &&
  /^(sort|toSorted)$/.test(String(((parent.callee as Tree).property as Tree | undefined)?.name));
