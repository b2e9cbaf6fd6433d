import { parseCell } from '@cells/code/transpile';
import { childrenOf, type Tree } from '@cells/code/tree';

/** A step into a value: a property's name, or a place in a list. */
export type Step = string | number;
export type Path = readonly Step[];

/** The code of a model, parsed. */
export interface Program {
  source: string;
  body: Tree[];
  parents: Map<Tree, Tree>;
}

/** Where a name comes from: its definition and, if it is only a part of that, the path to its value. */
export type Origin =
  | { kind: 'constant'; value: Tree; path: Path }
  | { kind: 'variable'; scope: Tree }
  | { kind: 'function'; of: Tree }
  | { kind: 'parameter'; of: Tree; at: number; path: Path }
  /** A definition in the code that cannot be followed further. */
  | { kind: 'opaque' }
  /** A name of the language or of the library. */
  | { kind: 'foreign' };

export function read(source: string): Program {
  const program = parseCell(source);
  const parents = new Map<Tree, Tree>();
  const visit = (node: Tree) => {
    for (const child of childrenOf(node)) {
      parents.set(child, node);
      visit(child);
    }
  };
  visit(program);
  return { source, body: program.body as Tree[], parents };
}

export const isFunction = (node: Tree | undefined): boolean =>
  node?.type === 'ArrowFunctionExpression' ||
  node?.type === 'FunctionExpression' ||
  node?.type === 'FunctionDeclaration';

/** A declaration without its `export`. */
export const declared = (statement: Tree): Tree =>
  statement.type === 'ExportNamedDeclaration' && statement.declaration ? (statement.declaration as Tree) : statement;

/** The path through a pattern to a name in it; undefined if it is not there, null if it is a rest element. */
export function wayTo(name: string, pattern: Tree | null): Path | null | undefined {
  switch (pattern?.type) {
    case 'Identifier':
      return pattern.name === name ? [] : undefined;
    case 'AssignmentPattern':
      return wayTo(name, pattern.left as Tree);
    case 'RestElement':
      return wayTo(name, pattern.argument as Tree) && null;
    case 'ObjectPattern':
      return firstOf(pattern.properties as Tree[], (part) =>
        part.type === 'RestElement'
          ? wayTo(name, part)
          : below(String((part.key as Tree).name ?? (part.key as Tree).value), wayTo(name, part.value as Tree)),
      );
    case 'ArrayPattern':
      return firstOf(pattern.elements as (Tree | null)[], (part, i) => below(i, wayTo(name, part)));
  }
  return undefined;
}

const below = (step: Step, way: Path | null | undefined) => way && [step, ...way];

function firstOf<Part>(parts: Part[], look: (part: Part, i: number) => Path | null | undefined) {
  for (const [i, part] of parts.entries()) {
    const found = look(part, i);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where the name used at some place comes from. */
export function originOf({ parents }: Program, name: string, from: Tree): Origin {
  for (let scope = parents.get(from); scope; scope = parents.get(scope)) {
    const found = isFunction(scope) ? amongParameters(name, scope) : amongStatements(name, scope);
    if (found) return found;
  }
  return { kind: 'foreign' };
}

function amongParameters(name: string, of: Tree): Origin | undefined {
  for (const [at, parameter] of (of.params as Tree[]).entries()) {
    const path = wayTo(name, parameter);
    if (path !== undefined) return path ? { kind: 'parameter', of, at, path } : { kind: 'opaque' };
  }
  return undefined;
}

function amongStatements(name: string, scope: Tree): Origin | undefined {
  const head = [scope.left, scope.init].filter((part) => (part as Tree | null)?.type === 'VariableDeclaration');
  const statements = (Array.isArray(scope.body) ? scope.body : head) as Tree[];
  for (const statement of statements.map(declared)) {
    if (statement.type === 'FunctionDeclaration' && (statement.id as Tree).name === name)
      return { kind: 'function', of: statement };
    if (statement.type === 'ClassDeclaration' && (statement.id as Tree).name === name) return { kind: 'foreign' };
    if (statement.type !== 'VariableDeclaration') continue;
    for (const declarator of statement.declarations as Tree[]) {
      const path = wayTo(name, declarator.id as Tree);
      if (path === undefined) continue;
      if (statement.kind !== 'const') return { kind: 'variable', scope };
      const value = declarator.init as Tree | null;
      return value && path ? { kind: 'constant', value, path } : { kind: 'opaque' };
    }
  }
  return undefined;
}

/** All nodes below one, itself first, except for those that `enters` rejects. */
export function within(node: Tree, enters: (node: Tree) => boolean = () => true): Tree[] {
  return [
    node,
    ...childrenOf(node)
      .filter(enters)
      .flatMap((child) => within(child, enters)),
  ];
}

/** Whether an identifier is used as a value here, rather than as the name of a property or a definition. */
export function isUse({ parents }: Program, node: Tree): boolean {
  const parent = parents.get(node);
  if (node.type !== 'Identifier' || !parent) return false;
  if (parent.type === 'MemberExpression') return parent.object === node || parent.computed === true;
  if (parent.type === 'Property') return parent.value === node || parent.computed === true || parent.shorthand === true;
  if (parent.id === node || (isFunction(parent) && parent.body !== node)) return false;
  if (parent.expression === node) return true; // followed by a type
  return !/^TS|Pattern$|^RestElement$|Label|Break|Continue|^MethodDefinition$|^PropertyDefinition$/.test(parent.type);
}
