import type { Node } from 'acorn';

/** A node of the syntax tree, with whatever properties its type has. */
export type Tree = Node & { [key: string]: unknown };

/** A change to the source: what stands from `start` to `end` becomes `text`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Told of TypeScript that cannot be blanked because it makes code of its own. */
type Refuse = (node: Tree, what: string) => void;

/** Finds the edits that turn a tree's TypeScript into spaces; lines and offsets stay as they are. */
export function stripTypes(program: Tree, source: string, refuse: Refuse): Edit[] {
  const edits: Edit[] = [];
  const blank = (start: number, end: number) => {
    if (end > start) edits.push({ start, end, text: source.slice(start, end).replace(/[^\n]/g, ' ') });
  };
  const visit = (node: Tree) => {
    if (isOnlyType(node)) return blank(node.start, node.end);
    stripOwn(node, source, { blank, edits, refuse });
    for (const child of childrenOf(node)) visit(child);
  };
  visit(program);
  return edits;
}

/** The nodes directly below a node. */
export function childrenOf(node: Tree): Tree[] {
  const parts = Object.values(node).flat() as Tree[];
  return parts.filter((part) => typeof part === 'object' && part !== null && typeof part.type === 'string');
}

const onlyTypes = new Set([
  'TSTypeAnnotation',
  'TSTypeParameterDeclaration',
  'TSTypeParameterInstantiation',
  'TSInterfaceDeclaration',
  'TSTypeAliasDeclaration',
  'TSDeclareFunction',
  'TSIndexSignature',
]);

function isOnlyType(node: Tree): boolean {
  if (onlyTypes.has(node.type) || node.declare === true) return true;
  if (node.type === 'MethodDefinition' || node.type === 'PropertyDefinition' || node.type.startsWith('TSAbstract')) {
    return node.abstract === true || (node.value as Tree | null)?.type === 'TSDeclareMethod';
  }
  return node.type === 'ExportNamedDeclaration' && isOnlyTypeOrNothing(node.declaration as Tree | null);
}

const isOnlyTypeOrNothing = (node: Tree | null) => node !== null && isOnlyType(node);

interface Tools {
  blank(start: number, end: number): void;
  edits: Edit[];
  refuse: Refuse;
}

function stripOwn(node: Tree, source: string, { blank, edits, refuse }: Tools) {
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression': {
      const word = node.type === 'TSAsExpression' ? 'as' : 'satisfies';
      return blank(source.lastIndexOf(word, (node.typeAnnotation as Tree).start - 1), node.end);
    }
    case 'TSNonNullExpression':
      return blank(node.end - 1, node.end);
    case 'TSTypeAssertion':
      return blank(node.start, source.indexOf('>', (node.typeAnnotation as Tree).end) + 1);
    case 'TSEnumDeclaration':
      return refuse(node, 'enum');
    case 'TSModuleDeclaration':
      return refuse(node, 'namespace');
    case 'TSParameterProperty':
      return refuse(node, String(node.accessibility ?? 'readonly'));
    case 'TSImportEqualsDeclaration':
    case 'TSExportAssignment':
      return refuse(node, 'import =');
    case 'VariableDeclarator':
      if (node.definite) blankMark('!', (node.id as Tree).start, source, blank);
      return;
    case 'Identifier':
      if (node.optional) blankMark('?', node.start, source, blank);
      return;
    case 'ClassDeclaration':
    case 'ClassExpression':
      return stripClassHead(node, source, blank);
    case 'PropertyDefinition':
    case 'MethodDefinition':
      return stripMember(node, source, blank);
    case 'ArrowFunctionExpression':
      keepArrowOnLine(node, source, edits);
      return stripThis(node, source, blank);
    case 'FunctionDeclaration':
    case 'FunctionExpression':
      return stripThis(node, source, blank);
  }
}

function blankMark(mark: string, from: number, source: string, blank: Tools['blank']) {
  const at = source.indexOf(mark, from);
  blank(at, at + 1);
}

function stripClassHead(node: Tree, source: string, blank: Tools['blank']) {
  if (node.abstract) blank(node.start, node.start + 'abstract'.length);
  const list = node.implements as Tree[] | undefined;
  if (list?.length) blank(source.lastIndexOf('implements', list[0].start), (node.body as Tree).start);
}

function stripMember(node: Tree, source: string, blank: Tools['blank']) {
  const key = node.key as Tree;
  const words = /\b(public|private|protected|readonly|override|abstract)\b/g;
  const head = source.slice(node.start, key.start);
  for (const { index, 0: word } of head.matchAll(words)) blank(node.start + index, node.start + index + word.length);
  if (node.optional) blankMark('?', key.end, source, blank);
  if (node.definite) blankMark('!', key.end, source, blank);
}

/** No line may break before `=>`: the closing bracket moves to the end of a return type of several lines. */
function keepArrowOnLine(node: Tree, source: string, edits: Edit[]) {
  const type = node.returnType as Tree | undefined;
  if (!type || !source.slice(type.start, type.end).includes('\n')) return;
  const bracket = source.lastIndexOf(')', type.start);
  edits.push({ start: bracket, end: bracket + 1, text: ' ' });
  const blanked = source.slice(type.start, type.end).replace(/[^\n]/g, ' ');
  edits.push({ start: type.start, end: type.end, text: `${blanked.slice(0, -1)})` });
}

/** A parameter called `this` says only what type it has. */
function stripThis(node: Tree, source: string, blank: Tools['blank']) {
  const [first, second] = node.params as Tree[];
  if (first?.type !== 'Identifier' || first.name !== 'this') return;
  blank(first.start, second ? second.start : first.end);
  if (!second && source[first.end] === ',') blank(first.end, first.end + 1);
}
