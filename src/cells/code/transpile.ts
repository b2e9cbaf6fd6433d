import { Parser, type Options } from 'acorn';
import { applyEdits, mistakeAt, SourceError, type Compiled, type Edit } from './compiled';
import { lacksArrow } from './arrows';
import { freeNames, type FreeNames } from './freeNames';
import { lookalikeNames, lookalikesIn } from './lookalikes';
import { misspeltProperties } from './properties';
import { likeName } from '../run/nearestName';
import type { Binding } from '../run/protocol';
import { pythonIn } from './python';
import { deepestBracket } from './scan';
import { stripTypes } from './stripTypes';
import { declaredTwice, syntaxError } from './syntaxError';
import { childrenOf, deepNode, type Tree } from './tree';
import { namesDeclaredBy } from './typescript';
import { TypeScript, TypeScriptConditionals } from './parser';

/** The limit for open brackets and for the depth of an expression's tree: far below what a browser's stack holds. */
const mostNested = 100;
const mostParts = 500;

const options: Options = { ecmaVersion: 'latest', sourceType: 'module', allowAwaitOutsideFunction: true, locations: true }; // prettier-ignore

/**
 * Turns a cell's TypeScript into an async function: types become spaces, so that every line stays where it was; imports
 * from 'downhill' and from Plot become its parameters. The function returns the value of the last expression and the
 * cell's definitions.
 */
export function transpile(source: string): Compiled {
  const program = parseCell(source);
  const edits: Edit[] = [];
  const bindings: Binding[] = [];
  const statements = program.body as Tree[];
  const last = statements.at(-1);
  let value = 'value_';
  while (source.includes(value)) value += '_';
  const result = last?.type === 'ExpressionStatement' ? (last.expression as Tree) : null;
  // at the same offset, closing edits come first and opening ones last
  if (result) edits.push({ start: result.end, end: result.end, text: ')' });
  for (const statement of statements) {
    if (statement.type === 'ImportDeclaration') {
      bindings.push(...bindingsOf(statement, source));
      edits.push(blanked(source, statement.start, statement.end));
    } else if (statement.type.startsWith('Export')) edits.push(...openExport(statement, source));
  }
  refuseModules(program, source);
  edits.push(...stripTypes(program, source));
  if (result) edits.push({ start: result.start, end: result.start, text: `${value} = await (` });

  const body = `let ${value}; ${applyEdits(source, edits)}`;
  const { uses, assigns, defines: inside } = freeNames(check(body, source));
  const own = new Set([value, ...bindings.map(({ local }) => local)]);
  const defines = [...new Set(statements.flatMap(namesDeclaredBy))];
  const free = uses.filter(({ name }) => !own.has(name));
  return {
    body,
    result: `{ value: ${value}, defined: { __proto__: null${defines.map((name) => `, ${name}`).join('')} } }`,
    bindings,
    defines,
    uses: free.map(({ name }) => name),
    assigns: assigns.filter(({ name }) => !own.has(name)).map(({ name, at }) => ({ name, line: lineAt(body, at) })),
    lookalikes: lookalikeNames(source, free, [...inside.map(({ name }) => name), ...own]),
    meant: meantNames(
      free,
      bindings.map(({ local }) => local),
      value,
      body,
    ),
    misspelt: misspeltProperties(program).map(({ at, ...found }) => ({ ...found, line: lineAt(source, at) })),
  };
}

function meantNames(free: FreeNames['uses'], imported: string[], value: string, body: string): Record<string, string> {
  const meant = free.flatMap(({ name, beside }) => {
    const like = lacksArrow(name, body) ? '=>' : likeName(name, [...beside.filter((other) => other !== value), ...imported]); // prettier-ignore
    return like === undefined ? [] : [[name, like]];
  });
  return Object.fromEntries(meant) as Record<string, string>;
}

const lineAt = (text: string, at: number) => text.slice(0, at).split('\n').length;

/** Parses a cell's source. Every failure is a mistake with a position. */
export function parseCell(source: string): Tree {
  const deepest = deepestBracket(source);
  if (deepest.depth > mostNested) throw mistakeAt('too-nested', '', source, deepest.at, { count: mostNested });
  const parser = new TypeScript(options, source);
  let program: Tree;
  try {
    program = parser.parse() as unknown as Tree;
  } catch (error) {
    const { start } = parser;
    if (isStackFull(error)) throw tooManyParts(source, start);
    if (!(error instanceof SyntaxError)) throw mistakeAt('unreadable', '', source, start);
    const other = readOtherwise(source);
    const { message, pos = 0 } = error as Error & { pos?: number };
    if (!other) throw lookalikesIn(source, pos) ?? (declaredTwice(message) ? null : pythonIn(source, pos)) ?? syntaxError(message.replace(/ \(\d+:\d+\)$/, ''), source, pos); // prettier-ignore
    program = other;
  }
  const deep = deepNode(program, mostParts);
  if (deep) throw tooManyParts(source, deep.start);
  return program;
}

/** The program as the second parser reads it, if it succeeds. */
function readOtherwise(source: string): Tree | null {
  try {
    return new TypeScriptConditionals(options, source).parse() as unknown as Tree;
  } catch {
    return null;
  }
}

/** Browsers name a stack overflow differently. */
const isStackFull = (error: unknown) =>
  error instanceof RangeError || /stack space|too much recursion/.test((error as Error).message);

const tooManyParts = (source: string, at: number) => mistakeAt('too-many-parts', '', source, at, { count: mostParts });

/** Parses the resulting JavaScript, because the TypeScript parser may accept code that the language does not. */
function check(body: string, source: string): Tree {
  try {
    return Parser.parse(body, options) as unknown as Tree;
  } catch (error) {
    if (isStackFull(error)) throw tooManyParts(source, 0);
    if (!(error instanceof SyntaxError)) throw error;
    const { message, loc } = error as SyntaxError & { loc: { line: number } };
    const at = source.split('\n', loc.line - 1).join('\n').length + (loc.line > 1 ? 1 : 0);
    const complaint = message.replace(/ \(\d+:\d+\)$/, '');
    const twice = declaredTwice(complaint);
    throw new SourceError(twice ? 'declared-twice' : 'syntax', twice ?? complaint, loc.line, at);
  }
}

function bindingsOf(node: Tree, source: string): Binding[] {
  const from = String((node.source as Tree).value);
  if (node.importKind === 'type') return [];
  const isPlot = from === '@observablehq/plot';
  if (from !== 'downhill' && !isPlot) throw mistakeAt('import', from, source, node.start);
  return (node.specifiers as Tree[])
    .filter((specifier) => specifier.importKind !== 'type')
    .map(({ type, local, imported }) => {
      const name = type === 'ImportSpecifier' ? String((imported as Tree).name ?? (imported as Tree).value) : null;
      const binding = { local: String((local as Tree).name), imported: isPlot ? 'Plot' : name };
      return isPlot && name !== null && name !== 'default' ? { ...binding, part: name } : binding;
    });
}

/** Removes `export` from a declaration; a list of names only exports what is defined anyway. */
function openExport(node: Tree, source: string): Edit[] {
  const declaration = node.declaration as Tree | null;
  if (node.exportKind === 'type' && !declaration) return [blanked(source, node.start, node.end)];
  if (node.type === 'ExportAllDeclaration' || node.source)
    throw mistakeAt('import', 'export … from', source, node.start);
  if (!declaration) return [blanked(source, node.start, node.end)];
  if (node.type === 'ExportDefaultDeclaration' && !declaration.id) {
    // a default export without a name is only evaluated
    const { start, end, text } = blanked(source, node.start, declaration.start);
    return [
      { start, end, text: `;(${text.slice(2)}` },
      { start: declaration.end, end: declaration.end, text: ')' },
    ];
  }
  return [blanked(source, node.start, declaration.start)];
}

function refuseModules(node: Tree, source: string) {
  if (node.type === 'ImportExpression') throw mistakeAt('unsupported', 'import()', source, node.start);
  if (node.type === 'MetaProperty' && (node.meta as Tree).name === 'import')
    throw mistakeAt('unsupported', 'import.meta', source, node.start);
  for (const child of childrenOf(node)) refuseModules(child, source);
}

const blanked = (source: string, start: number, end: number): Edit => ({
  start,
  end,
  text: source.slice(start, end).replace(/[^\n]/g, ' '),
});
