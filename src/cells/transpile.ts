import { tsPlugin } from '@sveltejs/acorn-typescript';
import { Parser, type Node } from 'acorn';

/** A mistake in a cell's source, found before it runs. */
export class SourceError extends Error {
  constructor(
    readonly code: 'syntax' | 'import' | 'own-work' | 'unsupported',
    message: string,
    readonly line: number,
    /** Where it is, as an offset into the source. */
    readonly at: number,
  ) {
    super(message);
  }
}

type Tree = Node & { [key: string]: unknown };
const parser = Parser.extend(tsPlugin() as never);

/**
 * Turns a cell's TypeScript into the body of an async function: types become spaces, so that every line stays
 * where it was; imports from 'downhill' become constants. The function returns the value of the last
 * expression or, when `wants` names one, that function. Importing what `without` lists is refused.
 */
export function transpile(source: string, wants: string | null = null, without: string[] = []): string {
  const program = parse(source);
  const edits: { start: number; end: number; text: string }[] = [];
  const blank = (start: number, end: number) =>
    edits.push({ start, end, text: source.slice(start, end).replace(/[^\n]/g, ' ') });
  const replace = (start: number, end: number, text: string) => edits.push({ start, end, text });
  const refuse = (node: Node, what: string) => {
    throw new SourceError('unsupported', what, lineAt(source, node.start), node.start);
  };

  for (const statement of program.body as Tree[]) {
    if (statement.type === 'ImportDeclaration')
      replace(statement.start, statement.end, importAsConstant(statement, source, without));
    if (statement.type === 'ExportNamedDeclaration' && statement.declaration)
      blank(statement.start, (statement.declaration as Tree).start);
    else if (statement.type.startsWith('Export')) refuse(statement, 'export');
  }
  walk(program, (node) => stripTypes(node, source, blank, refuse));

  const last = (program.body as Tree[]).at(-1);
  if (wants !== null)
    edits.push({
      start: source.length,
      end: source.length,
      text: `\n;return typeof ${wants} === 'function' ? ${wants} : undefined;`,
    });
  else if (last?.type === 'ExpressionStatement') {
    const { start, end } = last.expression as Tree;
    edits.push({ start, end: start, text: 'return (' }, { start: end, end, text: ')' });
  }
  return apply(source, edits);
}

function parse(source: string): Tree {
  try {
    return parser.parse(source, {
      ecmaVersion: 'latest',
      sourceType: 'module',
      allowAwaitOutsideFunction: true,
    }) as unknown as Tree;
  } catch (error) {
    const { message, pos = 0 } = error as Error & { pos?: number };
    throw new SourceError('syntax', message.replace(/ \(\d+:\d+\)$/, ''), lineAt(source, pos), pos);
  }
}

const lineAt = (source: string, offset: number) => source.slice(0, offset).split('\n').length;

function importAsConstant(node: Tree, source: string, without: string[]): string {
  const from = (node.source as Tree).value;
  if (from !== 'downhill') throw new SourceError('import', String(from), lineAt(source, node.start), node.start);
  if (node.importKind === 'type') return '';
  const names = (node.specifiers as Tree[]).filter((specifier) => specifier.importKind !== 'type');
  const whole = names.find((specifier) => specifier.type !== 'ImportSpecifier');
  const newlines = '\n'.repeat(source.slice(node.start, node.end).split('\n').length - 1);
  if (whole) return `const ${(whole.local as Tree).name} = downhill;${newlines}`;
  const forbidden = names
    .map(({ imported }) => (imported as Tree).name as string)
    .find((name) => without.includes(name));
  if (forbidden) throw new SourceError('own-work', forbidden, lineAt(source, node.start), node.start);
  const parts = names.map(({ imported, local }) => `${(imported as Tree).name}: ${(local as Tree).name}`);
  return `const { ${parts.join(', ')} } = downhill;${newlines}`;
}

type Blank = (start: number, end: number) => void;

/** Blanks what a node has of TypeScript; says whether to look at its children. */
function stripTypes(node: Tree, source: string, blank: Blank, refuse: (node: Node, what: string) => void): boolean {
  switch (node.type) {
    case 'TSTypeAnnotation':
    case 'TSTypeParameterDeclaration':
    case 'TSTypeParameterInstantiation':
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
    case 'TSDeclareFunction':
      blank(node.start, node.end);
      return false;
    case 'TSAsExpression':
    case 'TSSatisfiesExpression': {
      const keyword = node.type === 'TSAsExpression' ? 'as' : 'satisfies';
      blank(source.lastIndexOf(keyword, (node.typeAnnotation as Tree).start - 1), node.end);
      return true;
    }
    case 'TSNonNullExpression':
      blank(node.end - 1, node.end);
      return true;
    case 'Identifier':
      if (node.optional) blank(source.indexOf('?', node.start), source.indexOf('?', node.start) + 1);
      return true;
    case 'ImportExpression':
      throw new SourceError('import', source.slice(node.start, node.end), lineAt(source, node.start), node.start);
    case 'TSEnumDeclaration':
    case 'TSModuleDeclaration':
    case 'TSParameterProperty':
      refuse(node, node.type === 'TSEnumDeclaration' ? 'enum' : 'namespace');
  }
  return true;
}

function walk(node: Tree, visit: (node: Tree) => boolean) {
  if (!visit(node)) return;
  for (const child of Object.values(node).flat()) {
    if (typeof child === 'object' && child !== null && typeof (child as Tree).type === 'string')
      walk(child as Tree, visit);
  }
}

function apply(source: string, edits: { start: number; end: number; text: string }[]): string {
  let result = '';
  let done = 0;
  const ordered = edits.map((edit, i) => ({ ...edit, i })).sort((a, b) => a.start - b.start || a.i - b.i);
  for (const { start, end, text } of ordered) {
    if (start < done) continue; // inside something that is blank already
    result += source.slice(done, start) + text;
    done = end;
  }
  return result + source.slice(done);
}
