/**
 * TypeScript constructs that compile to code: enums, namespaces, parameter properties, accessors. All code stays on its
 * lines.
 */
import { mistakeAt } from './compiled';
import { isOnlyType } from './onlyTypes';
import { childrenOf, type Tree } from './tree';

/** Collects the edits of a program. */
export interface Writer {
  readonly source: string;
  replace(start: number, end: number, text: string): void;
  insert(at: number, text: string): void;
  blank(start: number, end: number): void;
  refuse(node: Tree, what: string): never;
  /** Strips a node of the program. */
  visit(node: Tree): void;
  statements(list: readonly Tree[], body: Body): void;
}

/** The body that contains a declaration. */
export interface Surroundings {
  keyword: 'var' | 'let';
  /** The variable of the namespace whose body this is; null elsewhere. */
  namespace: string | null;
  /** Names declared by the body: another enum or namespace of the same name extends the first. */
  declared: Set<string>;
  /** The members of each enum so far; true for strings. */
  members: Map<string, Map<string, boolean>>;
  /** The exports of each namespace so far. */
  exported: Map<string, Exported>;
}

/** What is known about a body before its statements are visited; `exported` if it extends a namespace. */
export type Body = Pick<Surroundings, 'keyword' | 'namespace'> & Partial<Pick<Surroundings, 'exported'>>;

interface Exported {
  names: Set<string>;
  /** Exports by the namespaces among them. */
  inside: Map<string, Exported>;
}

/** The start of an enum's or namespace's code: its variable, unless it already exists. */
function declare(name: string, isExported: boolean, { keyword, namespace, declared }: Surroundings): string {
  if (declared.has(name)) return ';';
  declared.add(name);
  return `${keyword} ${name} = ${namespace && isExported ? `${namespace}.${name} ??= ` : ''}{}; `;
}

/** An enum becomes a list of assignments, one per member. */
export function enumCode(to: Writer, node: Tree, isExported: boolean, around: Surroundings) {
  const { source } = to;
  const name = String((node.id as Tree).name);
  const members = around.members.get(name) ?? new Map<string, boolean>();
  around.members.set(name, members);
  const list = node.members as Tree[];
  const keyOf = ({ id }: Tree) => String((id as Tree).name ?? (id as Tree).value);
  const own = new Set([...members.keys(), ...list.map(keyOf)]);
  const open = source.indexOf('{', (node.id as Tree).end);
  to.replace(node.start, open + 1, `${declare(name, isExported, around)}[${breaksIn(source, node.start, open)}`);
  let next: string | null = '0';
  for (const member of list) {
    const { start, end } = member.id as Tree;
    const key = JSON.stringify(keyOf(member));
    const place = `${name}[${key}]`;
    const value = member.initializer as Tree | null | undefined;
    const isText = !!value && isTextual(value, name, members);
    members.set(keyOf(member), isText);
    if (!value) {
      if (next === null) throw mistakeAt('enum-initializer', keyOf(member), source, member.start);
      to.replace(start, end, `${name}[${place} = ${next}] = ${key}`);
    } else {
      to.replace(start, end, isText ? place : `${name}[${place}`);
      nameMembers(to, value, name, own);
      to.visit(value);
      if (!isText) to.insert(member.end, `] = ${key}`);
    }
    next = isText ? null : `${place} + 1`;
  }
  to.replace(node.end - 1, node.end, '];');
}

/** Whether TypeScript treats a value as a string literal. */
function isTextual(node: Tree, name: string, members: ReadonlyMap<string, boolean>): boolean {
  const of = (part: unknown) => isTextual(part as Tree, name, members);
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string';
    case 'TemplateLiteral':
      return true;
    case 'BinaryExpression':
      return node.operator === '+' && (of(node.left) || of(node.right));
    case 'Identifier':
      return members.get(String(node.name)) === true;
    case 'MemberExpression':
      return (node.object as Tree).name === name && of(node.property);
  }
  return node.type.startsWith('TS') && of(node.expression);
}

/** Inside an enum, members can be used by their short names. */
function nameMembers(to: Writer, node: Tree, name: string, members: ReadonlySet<string>) {
  if (node.type === 'Identifier' && members.has(String(node.name))) return to.insert(node.start, `${name}.`);
  if (/^TSType|Function/.test(node.type)) return;
  const isKey = ({ type, computed }: Tree, child: Tree) =>
    !computed &&
    ((type === 'MemberExpression' && child === node.property) || (type === 'Property' && child === node.key));
  for (const child of childrenOf(node)) if (!isKey(node, child)) nameMembers(to, child, name, members);
}

/** A namespace becomes an object and a function that fills it. */
export function namespaceCode(to: Writer, node: Tree, isExported: boolean, around: Surroundings) {
  const { source } = to;
  const id = node.id as Tree;
  if (id.type !== 'Identifier') return to.refuse(node, 'module');
  const name = String(id.name);
  let own = `${name}_${node.start}`;
  while (source.includes(own)) own += '_';
  const body = node.body as Tree;
  const isDotted = body.type === 'TSModuleDeclaration';
  const list = isDotted ? [] : (body.body as Tree[]);
  const names = isDotted ? namesDeclaredBy(body) : list.filter(isExport).flatMap(namesDeclaredBy);
  const before: Exported = around.exported.get(name) ?? { names: new Set(), inside: new Map() };
  around.exported.set(name, before);
  const here = new Set([...names, ...list.flatMap(namesDeclaredBy)]);
  const inside = source.slice(body.start, body.end);
  const known = [...before.names].filter((other) => !here.has(other) && isWordOf(inside, other));
  const start = isDotted ? body.start : body.start + 1;
  const taken = known.length ? `const { ${known.join(', ')} } = ${own}; ` : '';
  const head = `${declare(name, isExported, around)}(function (${own}) { ${taken}`;
  to.replace(node.start, start, head + breaksIn(source, node.start, start));
  for (const added of names) before.names.add(added);
  const exported = new Map(before.inside);
  if (isDotted) {
    const within: Surroundings = { ...nothingDeclared(), exported: before.inside, keyword: 'let', namespace: own };
    namespaceCode(to, body, true, within);
    return to.insert(node.end, ` })(${name});`);
  }
  to.statements(list, { keyword: 'let', namespace: own, exported });
  for (const inner of names) if (exported.has(inner)) before.inside.set(inner, exported.get(inner)!);
  for (const statement of list) exportInto(to, statement, own);
  to.replace(node.end - 1, node.end, `})(${name});`);
}

/** The initial state of a body. */
export const nothingDeclared = () => ({ declared: new Set<string>(), members: new Map(), exported: new Map() });

const isExport = (node: Tree) => node.type.startsWith('Export') || node.isExport === true;

const isWordOf = (text: string, name: string) =>
  new RegExp(`(?<![\\w$.])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(text);

/** Assigns a statement's exports to the object of its namespace. */
function exportInto(to: Writer, node: Tree, namespace: string) {
  if (node.type === 'TSImportEqualsDeclaration' && node.isExport) {
    const { name } = node.id as Tree;
    return to.insert(node.end, ` ${namespace}.${String(name)} = ${String(name)};`);
  }
  if (!node.type.startsWith('Export') || isOnlyType(node)) return;
  const declaration = node.declaration as Tree | null;
  if (node.type !== 'ExportNamedDeclaration' || !declaration) return void to.refuse(node, 'export { … }');
  to.blank(node.start, declaration.start);
  if (declaration.type.startsWith('TS')) return;
  const changes = declaration.type === 'VariableDeclaration' && declaration.kind !== 'const';
  for (const name of namesDeclaredBy(declaration))
    to.insert(
      node.end,
      changes
        ? ` Object.defineProperty(${namespace}, "${name}", { get: () => ${name}, set: (to) => { ${name} = to; }, enumerable: true });`
        : ` ${namespace}.${name} = ${name};`,
    );
}

/** `constructor(readonly x)`: fields at the start of the class, assignments at the start of the constructor. */
export function parameterPropertyCode(to: Writer, node: Tree) {
  const body = node.body as Tree;
  const constructor = (body.body as Tree[]).find(({ kind, value }) => kind === 'constructor' && (value as Tree).body);
  if (!constructor) return;
  const { params, body: block } = constructor.value as Tree & { params: Tree[]; body: Tree & { body: Tree[] } };
  const names = params
    .filter(({ type }) => type === 'TSParameterProperty')
    .flatMap(({ parameter }) => namesIn(parameter as Tree));
  if (names.length === 0) return;
  to.insert(body.start + 1, names.map((name) => ` ${name};`).join(''));
  const assignments = names.map((name) => ` this.${name} = ${name};`).join('');
  if (!node.superClass) return to.insert(block.start + 1, assignments);
  const isSuper = ({ type, expression }: Tree) =>
    type === 'ExpressionStatement' && ((expression as Tree).callee as Tree | undefined)?.type === 'Super';
  const call = block.body.find(isSuper);
  if (!call) throw mistakeAt('unsupported', `${names[0]} … super()`, to.source, constructor.start);
  to.insert(call.end, `;${assignments}`);
}

/** `accessor x = 1`: a private field with a getter and a setter. */
export function accessorCode(to: Writer, node: Tree) {
  const { source } = to;
  const key = node.key as Tree;
  if (node.computed) return void to.refuse(node, 'accessor […]');
  let field = `#accessor${node.start}`;
  while (source.includes(field)) field += '_';
  const at = source.lastIndexOf('accessor', key.start - 1);
  const name = source.slice(key.start, key.end);
  const kind = node.static ? ' static' : '';
  to.blank(at, at + 'accessor'.length);
  to.replace(key.start, key.end, field);
  const end = source[node.end - 1] === ';' ? '' : ';';
  to.insert(node.end, `${end}${kind} get ${name}() { return this.${field}; }${kind} set ${name}(to) { this.${field} = to; }`); // prettier-ignore
}

/** Names that a statement declares, other than types. */
export function namesDeclaredBy(statement: Tree): string[] {
  const node = (statement.declaration as Tree | null | undefined) ?? statement;
  if (isOnlyType(node)) return [];
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
    case 'TSEnumDeclaration':
    case 'TSModuleDeclaration':
    case 'TSImportEqualsDeclaration':
      return node.id ? [String((node.id as Tree).name)] : [];
    case 'VariableDeclaration':
      return (node.declarations as Tree[]).flatMap(({ id }) => namesIn(id as Tree));
  }
  return [];
}

function namesIn(pattern: Tree | null): string[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [String(pattern.name)];
    case 'ObjectPattern':
      return (pattern.properties as Tree[]).flatMap((part) => namesIn((part.value ?? part.argument) as Tree));
    case 'ArrayPattern':
      return (pattern.elements as (Tree | null)[]).flatMap(namesIn);
    case 'AssignmentPattern':
      return namesIn(pattern.left as Tree);
    case 'RestElement':
      return namesIn(pattern.argument as Tree);
  }
  return [];
}

/** The line breaks in a range of source. */
const breaksIn = (source: string, start: number, end: number) => source.slice(start, end).replace(/[^\n]/g, '');
