import type { Tree } from '@cells/code/tree';
import { isFunction, originOf, within, type Path, type Program } from './scopes';

/** An expression on the way to a number, and the path from its value to that number. */
export interface Station {
  expression: Tree;
  path: Path;
  /** Whether a loop evaluates it many times: of its values, the last is meant. */
  isLast?: boolean;
}

/** One way in which a number may have been computed: from the call that asks for it to the expression that gives it. */
export type Trail = readonly Station[];

/** A function call that is being followed: where its parameters come from. */
interface Running {
  of: Tree;
  /** Its arguments, with the path from each to what the function gets. */
  given: readonly ({ value: Tree; path: Path } | undefined)[];
  outer: Running | null;
}

const mostTrails = 24;
const deepest = 40;

/** Methods whose result has the same numbers in the same places as their object. */
const passing = new Set(['item', 'tolist', 'slice', 'detach', 'toArray']);

/**
 * The ways in which the part of an expression at a path may have been computed: through the names, calls and lists that
 * only pass it on, to what computes it. There is one for each branch of the code; the first that was taken is the right
 * one. Nothing is followed beyond `end`, the position of the call that asks for it.
 */
export function trailsTo(program: Program, expression: Tree, path: Path, end = Infinity): Trail[] {
  const found: Trail[] = [];
  const passed: Trail[] = [];
  let depth = 0;

  function follow(node: Tree, rest: Path, stations: Trail, running: Running | null): void {
    if (found.length >= mostTrails || depth >= deepest) return;
    depth++;
    if (!plain.has(node.type)) passed.push([...stations, { expression: node, path: rest }]);
    step(node, rest, stations, running);
    depth--;
  }

  function step(node: Tree, rest: Path, stations: Trail, running: Running | null): void {
    const [first, ...others] = rest;
    const ends = (isLast?: boolean) => void found.push([...stations, { expression: node, path: rest, isLast }]);
    const on = (next: unknown, way: Path) => follow(next as Tree, way, stations, running);
    switch (node.type) {
      case 'ParenthesizedExpression':
      case 'TSAsExpression':
      case 'TSNonNullExpression':
      case 'TSSatisfiesExpression':
        return on(node.expression, rest);
      case 'ConditionalExpression':
        on(node.consequent, rest);
        return on(node.alternate, rest);
      case 'ObjectExpression': {
        if (first === undefined) return ends();
        const properties = [...(node.properties as Tree[])].reverse();
        const own = properties.find((part) => part.type === 'Property' && nameOf(part) === first);
        if (own) return on(own.value, others);
        const spread = properties.filter((part) => part.type === 'SpreadElement');
        for (const part of spread) on(part.argument, rest);
        return spread.length ? undefined : ends();
      }
      case 'ArrayExpression': {
        const elements = node.elements as (Tree | null)[];
        if (elements.length === 1 && elements[0]?.type === 'SpreadElement') return on(elements[0].argument, rest);
        const at = typeof first === 'number' ? elements[first] : null;
        const isPlain = at && !elements.slice(0, Number(first) + 1).some((part) => part?.type === 'SpreadElement');
        return isPlain ? on(at, others) : ends();
      }
      case 'MemberExpression': {
        const key = node.property as Tree;
        if (node.computed) return key.type === 'Literal' ? on(node.object, [key.value as number, ...rest]) : ends();
        if (key.name === 'length' || key.type === 'PrivateIdentifier') return ends();
        // of a tensor, or of an object with a list of that name
        if ((key.name === 'data' || key.name === 'values') && rest.length <= 1) on(node.object, rest);
        return on(node.object, [String(key.name), ...rest]);
      }
      case 'Identifier':
        return ofName(node, rest, stations, running, ends);
      case 'CallExpression':
        return ofCall(node, rest, stations, running, ends);
      case 'YieldExpression':
        return node.delegate && inGenerator(node.argument as Tree, rest, stations, running) ? undefined : ends();
    }
    ends();
  }

  function ofName(node: Tree, rest: Path, stations: Trail, running: Running | null, ends: (isLast?: boolean) => void) {
    const origin = originOf(program, String(node.name), node);
    if (origin.kind === 'constant') {
      const pushed = pushedTo(origin.value, String(node.name));
      if (pushed) return follow(pushed, rest.slice(1), stations, running);
      return follow(origin.value, [...origin.path, ...rest], stations, running);
    }
    if (origin.kind === 'variable') {
      const last = within(origin.scope)
        .filter(({ type, left }) => type === 'AssignmentExpression' && (left as Tree).name === node.name)
        .at(-1);
      return last
        ? void found.push([...stations, { expression: last.right as Tree, path: rest, isLast: true }])
        : ends();
    }
    if (origin.kind !== 'parameter') return ends();
    let caller: Running | null = running;
    while (caller && caller.of !== origin.of) caller = caller.outer;
    const given = caller?.given[origin.at];
    return given && given.value.start < end
      ? follow(given.value, [...given.path, ...origin.path, ...rest], stations, caller!.outer)
      : ends();
  }

  /** The last value pushed to a list that starts empty or with one value. */
  function pushedTo(list: Tree, name: string): Tree | undefined {
    if (list.type !== 'ArrayExpression' || (list.elements as unknown[]).length > 1) return undefined;
    const scope = program.parents.get(program.parents.get(program.parents.get(list)!)!)!;
    const pushes = within(scope).filter(
      ({ type, callee, arguments: list }) =>
        type === 'CallExpression' &&
        (callee as Tree).type === 'MemberExpression' &&
        ((callee as Tree).object as Tree).name === name &&
        ((callee as Tree).property as Tree).name === 'push' &&
        (list as Tree[])[0]?.type !== 'SpreadElement',
    );
    return (pushes.at(-1)?.arguments as Tree[] | undefined)?.[0];
  }

  function ofCall(node: Tree, rest: Path, stations: Trail, running: Running | null, ends: () => void) {
    const callee = node.callee as Tree;
    const list = node.arguments as Tree[];
    const here: Trail = [...stations, { expression: node, path: rest }];
    const [at, ...others] = rest;
    if (callee.type === 'MemberExpression' && !callee.computed) {
      const name = String((callee.property as Tree).name);
      if (passing.has(name) && list.length === 0) return follow(callee.object as Tree, rest, stations, running);
      const isFrom = name === 'from' && ((callee.object as Tree).name as string | undefined)?.match(/Array$/);
      const each = isFrom ? list[1] : list[0];
      if ((name === 'map' || isFrom) && isFunction(each) && typeof at === 'number') {
        const source = isFrom ? list[0] : (callee.object as Tree);
        const given = [{ value: source, path: [at] }];
        return result(each, others, stations, { of: each, given, outer: running });
      }
      return ends();
    }
    const of = functionCalled(callee);
    if (!of && callee.name === 'finish' && list[0] && inGenerator(list[0], rest, here, running)) return;
    if (!of || isRunning(of, running)) return ends();
    const given = givenBy(list);
    const start = found.length;
    // what happens inside a function of the model's own counts as the call
    result(of, rest, isFunction(callee) ? stations : here, { of, given, outer: running });
    if (found.length === start) ends();
  }

  /**
   * Follows the generator that an expression calls, directly or through other functions: it runs within the consumer of
   * its frames, not within the call. False if none is found.
   */
  function inGenerator(node: Tree, rest: Path, stations: Trail, running: Running | null): boolean {
    if (node.type === 'TSAsExpression') return inGenerator(node.expression as Tree, rest, stations, running);
    const of = node.type === 'CallExpression' ? functionCalled(node.callee as Tree) : undefined;
    if (!of || isRunning(of, running)) return false;
    const inside = { of, given: givenBy(node.arguments as Tree[]), outer: running };
    const start = found.length;
    if (of.generator) result(of, rest, stations, inside);
    else for (const one of returnedBy(of)) inGenerator(one, rest, stations, inside);
    return found.length > start;
  }

  const functionCalled = (callee: Tree): Tree | undefined =>
    isFunction(callee) ? callee : callee.type === 'Identifier' ? functionNamed(callee) : undefined;

  /** The function that a name stands for: declared under it, or wrapped in `memo`. */
  function functionNamed(name: Tree): Tree | undefined {
    const origin = originOf(program, String(name.name), name);
    if (origin.kind === 'function') return origin.of;
    if (origin.kind !== 'constant' || origin.path.length > 0) return undefined;
    const { value } = origin;
    if (isFunction(value)) return value;
    const inside = value.type === 'CallExpression' && (value.callee as Tree).name === 'memo' ? (value.arguments as Tree[])[0] : undefined; // prettier-ignore
    return isFunction(inside) ? inside : undefined;
  }

  function result(of: Tree, rest: Path, stations: Trail, running: Running) {
    for (const one of returnedBy(of)) follow(one, rest, stations, running);
  }

  follow(expression, path, [], null);
  // if none of these was taken, what has passed the number on is better than nothing
  return [...found, ...passed.reverse().slice(0, mostTrails)];
}

const plain = new Set(['Identifier', 'Literal', 'ObjectExpression']);

/** The expressions that a function returns. */
function returnedBy(of: Tree): Tree[] {
  const body = of.body as Tree;
  if (body.type !== 'BlockStatement') return [body];
  return within(body, (inner) => !isFunction(inner)).flatMap(({ type, argument }) =>
    type === 'ReturnStatement' && argument ? [argument as Tree] : [],
  );
}

const givenBy = (list: readonly Tree[]): Running['given'] =>
  list.map((value) => (value.type === 'SpreadElement' ? undefined : { value, path: [] }));

const isRunning = (of: Tree, running: Running | null): boolean =>
  running !== null && (running.of === of || isRunning(of, running.outer));

const nameOf = ({ key, computed }: Tree) => (computed ? undefined : ((key as Tree).name ?? (key as Tree).value));
