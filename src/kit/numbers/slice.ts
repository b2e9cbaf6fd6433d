import type { Tree } from '@cells/code/tree';
import { literal } from './literal';
import { memberCode } from './memberCode';
import { declared, isFunction, read, within, type Path, type Program } from './scopes';

/** Code for a cell that computes one number of a model: the whole model, the state, and the path into its result. */
export const wholeCode = (source: string, state: object, path: Path): string =>
  `${source}\n\nconst state = ${literal(state)};\ncompute(state)${memberCode(path)};\n`;

/** All names that occur in a node. */
const namesIn = (nodes: readonly Tree[]): Set<string> =>
  new Set(
    nodes.flatMap((node) => within(node)).flatMap(({ type, name }) => (type === 'Identifier' ? [String(name)] : [])),
  );

/** The names that a statement declares. */
function namesOf(statement: Tree): string[] {
  const inner = declared(statement);
  if (inner.type === 'VariableDeclaration')
    return (inner.declarations as Tree[]).flatMap(({ id }) => [...boundIn(id as Tree)]);
  return (inner.id as Tree | null)?.name ? [String((inner.id as Tree).name)] : [];
}

/** The names in a pattern; those in its types do no harm. */
const boundIn = (pattern: Tree): Set<string> => namesIn([pattern]);

/**
 * The statements that a result needs: the declarations of its names and, among statements without a name, such as
 * loops, those that use a name that it needs.
 */
function needed(statements: readonly Tree[], result: readonly Tree[]): Tree[] {
  const kept = new Set<Tree>();
  const names = namesIn(result);
  const isNeeded = (statement: Tree) => {
    const own = namesOf(statement);
    return own.length ? own.some((name) => names.has(name)) : changedIn(statement).some((name) => names.has(name));
  };
  for (let before = -1; before < kept.size;) {
    before = kept.size;
    for (const statement of statements)
      if (!kept.has(statement) && isNeeded(statement)) {
        kept.add(statement);
        for (const name of namesIn([statement])) names.add(name);
      }
  }
  return statements.filter((statement) => kept.has(statement));
}

/**
 * The names of what a statement may change: what it assigns to, and objects and arguments of calls without a use of the
 * result.
 */
const changedIn = (statement: Tree): string[] =>
  within(statement).flatMap((node) => {
    if (node.type === 'AssignmentExpression') return baseOf(node.left as Tree);
    if (node.type === 'UpdateExpression') return baseOf(node.argument as Tree);
    if (node.type !== 'ExpressionStatement') return [];
    const calls = within(node).filter(({ type }) => type === 'CallExpression');
    return calls.flatMap(({ callee, arguments: list }) => [callee as Tree, ...(list as Tree[])].flatMap(baseOf));
  });

/** The name of the object that a part belongs to; several in a pattern. */
function baseOf(node: Tree): string[] {
  if (node.type === 'MemberExpression') return baseOf(node.object as Tree);
  if (node.type === 'Identifier') return [String(node.name)];
  return node.type.endsWith('Pattern') ? [...namesIn([node])] : [];
}

/** The text of the selected statements, each with the comments before it. */
function textOf(source: string, all: readonly Tree[], kept: readonly Tree[], from: number): string {
  return kept
    .map((statement) => {
      const before = all[all.indexOf(statement) - 1];
      return source.slice(before ? endOf(source, before) : from, endOf(source, statement)).replace(/^\s*\n/, '');
    })
    .map((text, i) => (i > 0 && isSpaced(source, all, kept[i]) ? `\n${text}` : text))
    .join('\n');
}

/** The end of a statement, including a comment behind it. */
const endOf = (source: string, { end }: Tree) => end + /^[^\S\n]*(?:\/\/[^\n]*)?/.exec(source.slice(end))![0].length;

/** Whether there is an empty line before a statement. */
function isSpaced(source: string, all: readonly Tree[], statement: Tree): boolean {
  const before = all[all.indexOf(statement) - 1];
  return !!before && /\n\s*\n/.test(source.slice(before.end, statement.start));
}

const dedented = (text: string) => text.replace(/^ {2}/gm, '');

/**
 * The few lines of a model that compute one of its numbers: the inputs, what the number needs of `compute`, and an
 * expression for it. Undefined if `compute` cannot be taken apart. Omitted lines may have drawn from the same random
 * numbers, so the caller must run it to see whether it gives the number.
 */
export function fewLines(source: string, state: Record<string, unknown>, path: Path): string | undefined {
  const program = read(source);
  const top = program.body.filter(({ type }) => type !== 'ImportDeclaration');
  const compute = top
    .map(declared)
    .find(({ type, id }) => type === 'FunctionDeclaration' && (id as Tree).name === 'compute');
  if (!compute || compute.generator || compute.async) return undefined;
  const statements = (compute.body as Tree).body as Tree[];
  const last = statements.at(-1);
  const returns = within(compute.body as Tree, (node) => !isFunction(node)).filter(
    ({ type }) => type === 'ReturnStatement',
  );
  if (last?.type !== 'ReturnStatement' || returns.length !== 1) return undefined;
  const result = resultOf(program, last, path);
  const inner = needed(statements.slice(0, -1), [result.node]);
  const inputs = inputsOf(program, compute, state, [...inner, result.node]);
  if (!inputs) return undefined;
  const outer = needed(
    top.filter((statement) => declared(statement) !== compute),
    [...inner, result.node, ...inputs.types],
  );
  const taken = new Set([...inner.flatMap(namesOf), ...inputs.names]);
  if (outer.flatMap(namesOf).some((name) => taken.has(name))) return undefined;
  const start = (compute.body as Tree).start + 1;
  const parts = [
    importsOf(source, program, namesIn([...outer, ...inner, result.node])),
    textOf(source, program.body, outer, 0).replace(/^export /gm, ''),
    inputs.text,
    dedented(textOf(source, statements, inner, start)),
    result.text,
  ];
  return `${parts
    .filter(Boolean)
    .map((part) => part.trim())
    .join('\n\n')}\n`;
}

/** The expression that `compute` returns at a path, with the comment on that property. */
function resultOf({ source }: Program, last: Tree, path: Path): { node: Tree; text: string } {
  let node = last.argument as Tree;
  let comment = '';
  let rest = path;
  while (node.type === 'ObjectExpression' && rest.length > 0) {
    const properties = node.properties as Tree[];
    const at = properties.findIndex((part) => part.type === 'Property' && (part.key as Tree).name === rest[0]);
    if (at < 0) break;
    const from = at > 0 ? properties[at - 1].end + 1 : node.start + 1;
    comment = source.slice(from, properties[at].start).trim().replace(/^ +/gm, ' ') || comment;
    node = properties[at].value as Tree;
    rest = rest.slice(1);
  }
  const [only] = node.type === 'ArrayExpression' ? (node.elements as (Tree | null)[]) : [];
  const isCopy =
    only?.type === 'SpreadElement' && (node.elements as unknown[]).length === 1 && typeof rest[0] === 'number';
  const shown = isCopy && (only.argument as Tree).type === 'MemberExpression' ? (only.argument as Tree) : node;
  const line = source
    .slice(source.lastIndexOf('\n', last.start) + 1, shown.start)
    .split('\n')
    .at(-1)!;
  const text = source.slice(shown.start, shown.end).replaceAll(`\n${/^ */.exec(line)![0]}`, '\n');
  const isClosed = /^(Identifier|MemberExpression|CallExpression|ArrayExpression)$/.test(shown.type);
  const whole = rest.length > 0 && !isClosed ? `(${text})` : text;
  const code = `${whole}${memberCode(rest)};`;
  return { node, text: `${comment && `${comment}\n`}${/^[{[(`]/.test(code) ? `;${code}` : code}` };
}

/** The inputs of `compute` that some nodes need, as constants with the comments of their type. */
function inputsOf(program: Program, compute: Tree, state: Record<string, unknown>, users: readonly Tree[]) {
  const [parameter, ...others] = compute.params as Tree[];
  if (others.length > 0) return undefined;
  const nothing = { text: '', types: [] as Tree[], names: [] as string[] };
  if (!parameter) return nothing;
  const used = namesIn(users);
  if (parameter.type === 'Identifier') {
    const name = String(parameter.name);
    return used.has(name) ? { ...nothing, text: `const ${name} = ${literal(state)};`, names: [name] } : nothing;
  }
  if (parameter.type !== 'ObjectPattern') return undefined;
  const comments = commentsOf(program, parameter);
  const lines: string[] = [];
  const names: string[] = [];
  for (const part of parameter.properties as Tree[]) {
    if (part.type !== 'Property') return undefined;
    const value = part.value as Tree;
    const name = value.type === 'AssignmentPattern' ? (value.left as Tree) : value;
    if (name.type !== 'Identifier') return undefined;
    if (!used.has(String(name.name))) continue;
    const key = String((part.key as Tree).name);
    if (state[key] === undefined) return undefined;
    names.push(String(name.name));
    lines.push(`${comments.get(key) ?? ''}const ${String(name.name)} = ${literal(state[key])};`);
  }
  return { ...nothing, text: lines.join('\n'), names };
}

/** The comments on the members of a parameter's type, by their names. */
function commentsOf({ source, body }: Program, parameter: Tree): Map<string, string> {
  const annotation = (parameter.typeAnnotation as Tree | undefined)?.typeAnnotation as Tree | undefined;
  const type = String(((annotation?.typeName as Tree | undefined)?.name as string | undefined) ?? '');
  const found = body
    .map(declared)
    .find(({ type: kind, id }) => kind === 'TSInterfaceDeclaration' && (id as Tree).name === type);
  const members = ((found?.body as Tree | undefined)?.body ?? []) as Tree[];
  return new Map(
    members.map((member, i) => {
      const from = i > 0 ? members[i - 1].end : (found!.body as Tree).start + 1;
      const comment = source
        .slice(from, member.start)
        .replace(/^[;\s]+/, '')
        .trim()
        .replace(/^ +/gm, ' ');
      return [String((member.key as Tree | undefined)?.name), comment && `${comment}\n`];
    }),
  );
}

/** The import of the names in use. */
function importsOf(source: string, { body }: Program, used: Set<string>): string {
  const specifiers = body.flatMap((node) => (node.type === 'ImportDeclaration' ? (node.specifiers as Tree[]) : []));
  const names = specifiers
    .filter(({ local }) => used.has(String((local as Tree).name)))
    .map(({ start, end }) => source.slice(start, end));
  return names.length ? `import { ${names.join(', ')} } from 'downhill';` : '';
}
