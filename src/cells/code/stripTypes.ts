import { mistakeAt, type Edit } from './compiled';
import { isOnlyType } from './onlyTypes';
import { childrenOf, isCast, type Tree } from './tree';
import {
  accessorCode,
  enumCode,
  namespaceCode,
  nothingDeclared,
  parameterPropertyCode,
  type Body,
  type Surroundings,
  type Writer,
} from './typescript';

/**
 * Finds the edits that turn a tree's TypeScript into JavaScript. Types become spaces; constructs that TypeScript
 * compiles to code become code on the same lines. A statement that ends with its line gets a semicolon, because the
 * code after it may change.
 */
export function stripTypes(program: Tree, source: string): Edit[] {
  const stripper = new Stripper(source);
  stripper.statements(program.body as Tree[], { keyword: 'var', namespace: null });
  return stripper.edits;
}

/** Ends with its line, without a semicolon. */
const endsWithLine = new Set([
  'ExpressionStatement',
  'VariableDeclaration',
  'ReturnStatement',
  'ThrowStatement',
  'BreakStatement',
  'ContinueStatement',
  'DebuggerStatement',
  'DoWhileStatement',
  'ExportDefaultDeclaration',
  'PropertyDefinition',
  'TSImportEqualsDeclaration',
]);

/** Collects the edits of a program, part by part. */
class Stripper implements Writer {
  readonly edits: Edit[] = [];

  constructor(readonly source: string) {}

  replace = (start: number, end: number, text: string) => void this.edits.push({ start, end, text });
  insert = (at: number, text: string) => this.replace(at, at, text);
  /** Replaces a range by spaces, and its start by `first`; line breaks are kept. */
  blank = (start: number, end: number, first = '') => {
    if (end > start) this.replace(start, end, first + spaces(this.source.slice(start + first.length, end)));
  };
  refuse = (node: Tree, what: string): never => {
    throw mistakeAt('unsupported', what, this.source, node.start);
  };

  /** The statements of one body; what they declare may be extended in several places of it. */
  statements(list: readonly Tree[], body: Body) {
    const own = list.map((statement) => (statement.declaration as Tree | null) ?? statement);
    const named = own.filter(({ type }) => type === 'FunctionDeclaration' || type === 'ClassDeclaration');
    const around: Surroundings = { ...nothingDeclared(), ...body };
    for (const { id } of named) if (id) around.declared.add(String((id as Tree).name));
    for (const statement of list) this.#statement(statement, around);
  }

  #statement(node: Tree, around: Surroundings) {
    const declaration = node.type.startsWith('Export') ? (node.declaration as Tree | null) : node;
    if (isOnlyType(node) || !declaration) return this.visit(node);
    const isExported = declaration !== node;
    if (declaration.type === 'TSEnumDeclaration') return enumCode(this, declaration, isExported, around);
    if (declaration.type === 'TSModuleDeclaration') return namespaceCode(this, declaration, isExported, around);
    this.visit(node);
  }

  visit(node: Tree) {
    if (isOnlyType(node)) return this.blank(node.start, node.end);
    this.#own(node);
    if (node.type === 'BlockStatement' || node.type === 'StaticBlock')
      this.statements(node.body as Tree[], { keyword: 'let', namespace: null });
    else if (node.type === 'SwitchCase') {
      if (node.test) this.visit(node.test as Tree);
      this.statements(node.consequent as Tree[], { keyword: 'let', namespace: null });
    } else for (const child of childrenOf(node)) this.#child(child, node);
    // edits at the end of a node go after those of its children
    if (node.type === 'TSTypeAssertion') this.insert(node.end, ')');
    if (node.accessor) accessorCode(this, node);
    if (endsWithLine.has(node.type) && this.source[node.end - 1] !== ';') this.insert(node.end, ';');
  }

  #child(child: Tree, parent: Tree) {
    const isHeader = child.type === 'VariableDeclaration' && /^For/.test(parent.type);
    if (!isHeader) return this.visit(child);
    this.#own(child);
    for (const declarator of child.declarations as Tree[]) this.visit(declarator);
  }

  /** Keeps the value before a type together if an operator that binds more tightly follows: `a - b as number * 2`. */
  #whole(left: Tree) {
    if (!isCast(left)) return;
    let value = left;
    while (isCast(value)) value = value.expression as Tree;
    if (value.type !== 'BinaryExpression') return;
    this.insert(value.start, '(');
    this.insert(value.end, ')');
  }

  #own(node: Tree) {
    const [decorator] = (node.decorators ?? []) as Tree[];
    if (decorator) this.refuse(decorator, this.source.slice(decorator.start, decorator.end).split('\n')[0]);
    switch (node.type) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression': {
        const word = node.type === 'TSAsExpression' ? 'as' : 'satisfies';
        return this.blank(this.source.lastIndexOf(word, (node.typeAnnotation as Tree).start - 1), node.end);
      }
      case 'BinaryExpression':
        return this.#whole(node.left as Tree);
      case 'TSNonNullExpression':
        return this.blank(node.end - 1, node.end);
      case 'TSTypeAssertion':
        // a bracket, because no line break may follow `return`, and `{` starts a block
        return this.blank(node.start, this.source.indexOf('>', (node.typeAnnotation as Tree).end) + 1, '(');
      case 'TSImportEqualsDeclaration':
        if ((node.moduleReference as Tree).type === 'TSExternalModuleReference') this.refuse(node, 'require()');
        return this.replace(node.start, (node.id as Tree).start, 'const ');
      case 'TSEnumDeclaration':
        return this.refuse(node, 'enum');
      case 'TSModuleDeclaration':
        return this.refuse(node, 'namespace');
      case 'TSExportAssignment':
        return this.refuse(node, 'export =');
      case 'TSNamespaceExportDeclaration':
        return this.refuse(node, 'export as namespace');
      case 'VariableDeclaration':
        if (String(node.kind).endsWith('using')) this.refuse(node, String(node.kind));
        return;
      case 'VariableDeclarator':
        if (node.definite) this.#blankMark('!', (node.id as Tree).start);
        return;
      case 'Identifier':
        // `f?.<T>(x)` marks the name too
        if (node.optional && !this.source.startsWith('?.', this.source.indexOf('?', node.start)))
          this.#blankMark('?', node.start);
        return;
      case 'TSParameterProperty':
        return this.#parameterProperty(node);
      case 'ClassDeclaration':
      case 'ClassExpression':
        this.#classHead(node);
        return parameterPropertyCode(this, node);
      case 'PropertyDefinition':
      case 'MethodDefinition':
        return this.#member(node);
      case 'ArrowFunctionExpression':
        this.#keepArrowOnLine(node);
        return this.#thisParameter(node);
      case 'FunctionDeclaration':
      case 'FunctionExpression':
        return this.#thisParameter(node);
    }
  }

  #blankMark(mark: string, from: number) {
    const at = this.source.indexOf(mark, from);
    this.blank(at, at + 1);
  }

  #classHead(node: Tree) {
    if (node.abstract) this.blank(node.start, node.start + 'abstract'.length);
    const list = node.implements as Tree[] | undefined;
    if (list?.length) this.blank(this.source.lastIndexOf('implements', list[0].start), (node.body as Tree).start);
  }

  #member(node: Tree) {
    const key = node.key as Tree;
    const words = /\b(public|private|protected|readonly|override|abstract)\b/g;
    const head = this.source.slice(node.start, key.start);
    for (const { index, 0: word } of head.matchAll(words))
      this.blank(node.start + index, node.start + index + word.length);
    if (node.optional) this.#blankMark('?', key.end);
    if (node.definite) this.#blankMark('!', key.end);
  }

  /** No line may break after `async` or before `=>`: brackets move to the far ends of multi-line types. */
  #keepArrowOnLine(node: Tree) {
    const breaks = ({ start, end }: { start: number; end: number }) => this.source.slice(start, end).includes('\n');
    const parameters = node.typeParameters as Tree | undefined;
    if (parameters) {
      const bracket = this.source.indexOf('(', parameters.end);
      if (breaks({ start: parameters.start, end: bracket })) {
        this.blank(parameters.start, parameters.end, '(');
        this.blank(bracket, bracket + 1);
      }
    }
    const type = node.returnType as Tree | undefined;
    if (!type || !breaks(type)) return;
    const bracket = this.source.lastIndexOf(')', type.start);
    this.blank(bracket, bracket + 1);
    this.replace(type.start, type.end, `${spaces(this.source.slice(type.start, type.end - 1))})`);
  }

  #parameterProperty(node: Tree) {
    const { left, start } = node.parameter as Tree & { left?: Tree };
    this.blank(node.start, left?.start ?? start);
  }

  /** A parameter called `this` is only a type annotation. */
  #thisParameter(node: Tree) {
    const [first, second] = node.params as Tree[];
    if (first?.type !== 'Identifier' || first.name !== 'this') return;
    this.blank(first.start, second ? second.start : first.end);
    if (!second && this.source[first.end] === ',') this.blank(first.end, first.end + 1);
  }
}

const spaces = (text: string) => text.replace(/[^\n]/g, ' ');
