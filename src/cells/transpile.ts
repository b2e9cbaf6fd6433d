import { tsPlugin } from '@sveltejs/acorn-typescript';
import { Parser } from 'acorn';
import { freeNames } from './freeNames';
import type { Binding } from './protocol';
import { childrenOf, stripTypes, type Edit, type Tree } from './stripTypes';

/** What kind of mistake a cell's source has; every one has a sentence in every language. */
export type SourceErrorCode =
  | 'syntax'
  | 'unexpected'
  | 'unexpected-end'
  | 'unclosed'
  | 'unclosed-text'
  | 'declared-twice'
  | 'import'
  | 'unsupported';

/** A mistake in a cell's source, found before it runs. */
export class SourceError extends Error {
  constructor(
    readonly code: SourceErrorCode,
    message: string,
    readonly line: number,
    /** Where it is, as an offset into the source. */
    readonly at: number,
  ) {
    super(message);
  }
}

/** A cell made ready to run. */
export interface Compiled {
  /**
   * An expression whose value is the async function to call: with the bindings' values, then with those of the
   * names that it needs from other cells.
   */
  code(needs: readonly string[]): string;
  bindings: Binding[];
  /** What the cell defines at its top level. */
  defines: string[];
  /** Names that it uses without defining or importing them, those of the language included. */
  uses: string[];
  /** Names among them that it assigns to, with the line. */
  assigns: { name: string; line: number }[];
}

const parser = Parser.extend(tsPlugin() as never);

/**
 * Turns a cell's TypeScript into an async function: types become spaces, so that every line stays where it was;
 * imports from 'downhill' become its parameters. It gives back the value of the last expression and what the
 * cell defines.
 */
export function transpile(source: string): Compiled {
  const program = parseCell(source);
  const edits = stripTypes(program, source, (node, what) => {
    throw mistake('unsupported', what, source, node.start);
  });
  const bindings: Binding[] = [];
  const defines: string[] = [];
  const statements = program.body as Tree[];
  for (const statement of statements) {
    if (statement.type === 'ImportDeclaration') {
      bindings.push(...bindingsOf(statement, source));
      edits.push(blanked(source, statement.start, statement.end));
    } else if (statement.type.startsWith('Export')) edits.push(...openExport(statement, source));
    defines.push(...namesDefinedBy((statement.declaration as Tree | null) ?? statement));
  }
  refuseModules(program, source);

  let value = 'value_';
  while (source.includes(value)) value += '_';
  const last = statements.at(-1);
  if (last?.type === 'ExpressionStatement') {
    const { start, end } = last.expression as Tree;
    edits.push({ start, end: start, text: `${value} = await (` }, { start: end, end, text: ')' });
  }
  const body = applied(source, edits);
  const own = new Set([value, ...bindings.map(({ local }) => local)]);
  const { uses, assigns } = freeNames(body);
  const result = `{ value: ${value}, defined: { __proto__: null${defines.map((name) => `, ${name}`).join('')} } }`;
  return {
    code(needs) {
      const parameters = [...bindings.map(({ local }) => local), ...needs].join(', ');
      return `(async (${parameters}) => { 'use strict'; let ${value}; ${body}\n; return ${result}; })\n//# sourceURL=cell.ts`;
    },
    bindings,
    defines,
    uses: uses.filter((name) => !own.has(name)),
    assigns: assigns
      .filter(({ name }) => !own.has(name))
      .map(({ name, at }) => ({ name, line: body.slice(0, at).split('\n').length })),
  };
}

/** The syntax tree of a cell. */
export function parseCell(source: string): Tree {
  try {
    const options = { ecmaVersion: 'latest', sourceType: 'module', allowAwaitOutsideFunction: true } as const;
    return parser.parse(source, options) as unknown as Tree;
  } catch (error) {
    const { message, pos = 0 } = error as Error & { pos?: number };
    throw syntaxError(message.replace(/ \(\d+:\d+\)$/, ''), source, pos);
  }
}

const mistake = (code: SourceErrorCode, message: string, source: string, at: number) =>
  new SourceError(code, message, source.slice(0, at).split('\n').length, at);

/** Gives the parser's complaint a code, and looks for the bracket that was never closed. */
function syntaxError(message: string, source: string, at: number): SourceError {
  const twice = /^Identifier '(.+)' has already been declared/.exec(message);
  if (twice) return mistake('declared-twice', twice[1], source, at);
  if (/^Unterminated (string|template|regular)/.test(message)) return mistake('unclosed-text', '', source, at);
  const atEnd = source.slice(at).trim() === '';
  const open = atEnd ? lastOpenBracket(source) : -1;
  if (open >= 0) return mistake('unclosed', source[open], source, open);
  if (atEnd) return mistake('unexpected-end', '', source, Math.max(0, source.trimEnd().length - 1));
  const token = /^([\p{L}\p{N}_$]+|.)/u.exec(source.slice(at))?.[0] ?? '';
  return /^Unexpected (token|character|keyword)/.test(message)
    ? mistake('unexpected', token, source, at)
    : mistake('syntax', message, source, at);
}

/** Where the innermost bracket stands that is open at the end of the source; −1 if there is none. */
function lastOpenBracket(source: string): number {
  const open: number[] = [];
  const parts = /\/\/.*|\/\*[^]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|[([{]|[)\]}]/g;
  for (const { 0: part, index } of source.matchAll(parts)) {
    if ('([{'.includes(part)) open.push(index);
    else if (')]}'.includes(part)) open.pop();
  }
  return open.at(-1) ?? -1;
}

function bindingsOf(node: Tree, source: string): Binding[] {
  const from = String((node.source as Tree).value);
  if (from !== 'downhill') throw mistake('import', from, source, node.start);
  if (node.importKind === 'type') return [];
  return (node.specifiers as Tree[])
    .filter((specifier) => specifier.importKind !== 'type')
    .map(({ type, local, imported }) => ({
      local: String((local as Tree).name),
      imported: type === 'ImportSpecifier' ? String((imported as Tree).name ?? (imported as Tree).value) : null,
    }));
}

/** Takes `export` away from a declaration; a list of names exports what is defined anyway. */
function openExport(node: Tree, source: string): Edit[] {
  const declaration = node.declaration as Tree | null;
  if (node.type === 'ExportAllDeclaration' || node.source) throw mistake('import', 'export … from', source, node.start);
  if (!declaration) return [blanked(source, node.start, node.end)];
  if (node.type === 'ExportDefaultDeclaration' && !declaration.id)
    throw mistake('unsupported', 'export default', source, node.start);
  return [blanked(source, node.start, declaration.start)];
}

/** Names that a top-level statement defines, other than types. */
function namesDefinedBy(statement: Tree): string[] {
  if (statement.declare) return [];
  if (statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration')
    return [String((statement.id as Tree).name)];
  if (statement.type !== 'VariableDeclaration') return [];
  return (statement.declarations as Tree[]).flatMap(({ id }) => namesIn(id as Tree));
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

function refuseModules(node: Tree, source: string) {
  if (node.type === 'ImportExpression') throw mistake('unsupported', 'import()', source, node.start);
  if (node.type === 'MetaProperty' && (node.meta as Tree).name === 'import')
    throw mistake('unsupported', 'import.meta', source, node.start);
  for (const child of childrenOf(node)) refuseModules(child, source);
}

const blanked = (source: string, start: number, end: number): Edit => ({
  start,
  end,
  text: source.slice(start, end).replace(/[^\n]/g, ' '),
});

function applied(source: string, edits: Edit[]): string {
  let result = '';
  let done = 0;
  // at one place an insertion goes first, and of two that blank the longer one
  const ordered = edits
    .map((edit, i) => ({ ...edit, i }))
    .sort(
      (a, b) =>
        a.start - b.start || Number(b.end === b.start) - Number(a.end === a.start) || b.end - a.end || a.i - b.i,
    );
  for (const { start, end, text } of ordered) {
    if (start < done) continue; // inside something that is blank already
    result += source.slice(done, start) + text;
    done = end;
  }
  return result + source.slice(done);
}
