import { childrenOf, type Tree } from './tree';

/**
 * The names that code uses without defining them, each with what is defined wherever it stands; those among them that it
 * assigns to, and all that it defines.
 */
export interface FreeNames {
  uses: { name: string; at: number; beside: string[] }[];
  assigns: { name: string; at: number }[];
  defines: { name: string; at: number }[];
}

/** The scope of names: a function, or a block in it. */
interface Scope {
  parent: Scope | null;
  isBlock: boolean;
  names: Set<string>;
}

const newScope = (parent: Scope | null, isBlock: boolean): Scope => ({ parent, isBlock, names: new Set() });

const owns = (scope: Scope | null, name: string): boolean =>
  scope !== null && (scope.names.has(name) || owns(scope.parent, name));

const namesIn = (scope: Scope | null): string[] => (scope ? [...scope.names, ...namesIn(scope.parent)] : []);

/** Finds the free names of a JavaScript program, scope by scope. */
export function freeNames(program: Tree): FreeNames {
  const found: { name: string; at: number; scope: Scope; assigned: boolean }[] = [];
  const defines: FreeNames['defines'] = [];

  const define = (node: Tree, scope: Scope) => {
    scope.names.add(String(node.name));
    defines.push({ name: String(node.name), at: node.start });
  };
  const refer = (node: Tree, scope: Scope, assigned: boolean) =>
    found.push({ name: String(node.name), at: node.start, scope, assigned });

  /** Visits a pattern and calls `each` with the names in it. Defaults and computed keys are expressions of `scope`. */
  const pattern = (node: Tree | null, scope: Scope, each: (name: Tree) => void) => {
    switch (node?.type) {
      case undefined:
        return;
      case 'Identifier':
        return each(node!);
      case 'ObjectPattern':
        for (const part of node!.properties as Tree[]) {
          if (part.computed) visit(part.key as Tree, scope);
          pattern((part.value ?? part.argument) as Tree, scope, each);
        }
        return;
      case 'ArrayPattern':
        for (const part of node!.elements as (Tree | null)[]) pattern(part, scope, each);
        return;
      case 'AssignmentPattern':
        pattern(node!.left as Tree, scope, each);
        return visit(node!.right as Tree, scope);
      case 'RestElement':
        return pattern(node!.argument as Tree, scope, each);
      default:
        return visit(node!, scope);
    }
  };

  const below = (node: Tree, scope: Scope) => {
    for (const child of childrenOf(node)) visit(child, scope);
  };

  const visitFunction = (node: Tree, scope: Scope) => {
    const own = newScope(scope, false);
    if (node.type === 'FunctionExpression' && node.id) define(node.id as Tree, own);
    for (const parameter of node.params as Tree[]) pattern(parameter, own, (name) => define(name, own));
    const body = node.body as Tree;
    if (body.type === 'BlockStatement') below(body, own);
    else visit(body, own);
  };

  const visit = (node: Tree, scope: Scope): void => {
    switch (node.type) {
      case 'Identifier':
        return void refer(node, scope, false);
      case 'MemberExpression':
        visit(node.object as Tree, scope);
        if (node.computed) visit(node.property as Tree, scope);
        return;
      case 'Property':
      case 'MethodDefinition':
      case 'PropertyDefinition':
        if (node.computed) visit(node.key as Tree, scope);
        if (node.value) visit(node.value as Tree, scope);
        return;
      case 'LabeledStatement':
        return visit(node.body as Tree, scope);
      case 'BreakStatement':
      case 'ContinueStatement':
      case 'MetaProperty':
        return;
      case 'AssignmentExpression':
        pattern(node.left as Tree, scope, (name) => refer(name, scope, true));
        return visit(node.right as Tree, scope);
      case 'UpdateExpression':
        return pattern(node.argument as Tree, scope, (name) => refer(name, scope, true));
      case 'VariableDeclaration': {
        let owner = scope;
        while (node.kind === 'var' && owner.isBlock && owner.parent) owner = owner.parent;
        for (const { id, init } of node.declarations as Tree[]) {
          pattern(id as Tree, scope, (name) => define(name, owner));
          if (init) visit(init as Tree, scope);
        }
        return;
      }
      case 'FunctionDeclaration':
        define(node.id as Tree, scope);
        return visitFunction(node, scope);
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        return visitFunction(node, scope);
      case 'ClassDeclaration':
      case 'ClassExpression': {
        const own = node.type === 'ClassExpression' ? newScope(scope, true) : scope;
        if (node.id) define(node.id as Tree, own);
        if (node.superClass) visit(node.superClass as Tree, own);
        return visit(node.body as Tree, own);
      }
      case 'StaticBlock':
        return below(node, newScope(scope, false));
      case 'ForInStatement':
      case 'ForOfStatement': {
        const own = newScope(scope, true);
        const left = node.left as Tree;
        if (left.type === 'VariableDeclaration') visit(left, own);
        else pattern(left, own, (name) => refer(name, own, true));
        visit(node.right as Tree, own);
        return visit(node.body as Tree, own);
      }
      case 'CatchClause': {
        const own = newScope(scope, true);
        pattern(node.param as Tree | null, own, (name) => define(name, own));
        return visit(node.body as Tree, own);
      }
      case 'ForStatement':
      case 'BlockStatement':
      case 'SwitchStatement':
        return below(node, newScope(scope, true));
      default:
        return below(node, scope);
    }
  };

  below(program, newScope(null, false));
  const free = found.filter(({ name, scope }) => !owns(scope, name));
  const uses = new Map<string, FreeNames['uses'][number]>();
  for (const { name, at, scope } of free) {
    const before = uses.get(name);
    if (!before) uses.set(name, { name, at, beside: namesIn(scope) });
    else before.beside = before.beside.filter((other) => owns(scope, other));
  }
  return {
    uses: [...uses.values()],
    assigns: free.filter(({ assigned }) => assigned).map(({ name, at }) => ({ name, at })),
    defines,
  };
}
