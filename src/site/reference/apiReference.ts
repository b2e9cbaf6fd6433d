import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import type { Translated } from '@i18n/locale';
import { frameworks, type Framework } from '@prose/frameworks';

/** One thing that students can import from `downhill`, as its doc comment describes it. */
export interface ApiEntry {
  /** The name it is written by: `softmax`, `nn.Linear`. */
  name: string;
  /** Its signature. */
  signature: string;
  /** The doc comment: paragraphs of running text. */
  text: string[];
  /** The doc comment's line on shapes. */
  shapes?: string;
  /** A true example, ready to run. */
  example?: string;
  /** The example in other languages. */
  python: Partial<Record<Framework, string>>;
  /** The sentences about differences from PyTorch. */
  unlike: string[];
  /** The chapter that explains it. */
  chapter?: string;
  /** The chapters whose cells and exercises import it. */
  usedIn: string[];
}

export interface ApiGroup {
  id: string;
  title: Translated;
  entries: ApiEntry[];
}

interface Category {
  id: string;
  title: Translated;
  /** The chapter that explains this group. */
  chapter?: string;
  /** A namespace of the library whose names all belong here; other names have `@category id` in their doc comment. */
  namespace?: string;
}

const categories: Category[] = [
  { id: 'output', title: { en: 'Shown beneath the cell', zh: '显示在单元下方' } },
  { id: 'tensors', title: { en: 'Tensors', zh: '张量' } },
  { id: 'gradients', title: { en: 'Gradients and graphs', zh: '梯度与计算图' }, chapter: 'backprop' },
  { id: 'elementwise', title: { en: 'Element by element', zh: '逐元素运算' }, chapter: 'backprop' },
  { id: 'activations', title: { en: 'Activations', zh: '激活函数' }, chapter: 'activations' },
  { id: 'reductions', title: { en: 'Reductions', zh: '归约' } },
  { id: 'shape', title: { en: 'Shape', zh: '形状' } },
  { id: 'linear-algebra', title: { en: 'Linear algebra', zh: '线性代数' }, chapter: 'linear-classifier' },
  { id: 'losses', title: { en: 'Probabilities and losses', zh: '概率与损失' }, chapter: 'losses' },
  { id: 'convolution', title: { en: 'Convolution and pooling', zh: '卷积与池化' }, chapter: 'cnn' },
  { id: 'normalization', title: { en: 'Normalization and dropout', zh: '归一化与随机失活' }, chapter: 'batchnorm' },
  { id: 'nn', title: { en: 'Layers', zh: '网络层' }, chapter: 'cnn', namespace: 'nn' },
  { id: 'init', title: { en: 'First weights', zh: '初始化' }, chapter: 'initialization', namespace: 'nn.init' },
  { id: 'optim', title: { en: 'Optimizers', zh: '优化器' }, chapter: 'optimizers', namespace: 'optim' },
  { id: 'data', title: { en: 'Data sets', zh: '数据集' }, namespace: 'data' },
  { id: 'pictures', title: { en: 'Pictures of the course', zh: '课程的图像' }, chapter: 'knn' },
  { id: 'files', title: { en: 'Files', zh: '文件' } },
  { id: 'computing', title: { en: 'Long computations', zh: '耗时的计算' } },
];

let known: ApiGroup[] | undefined;

/** The reference of everything that cells can import, read from doc comments and types. */
export function apiReference(): ApiGroup[] {
  known ??= read();
  return known;
}

/** Everything that cells can import without a category, except for types and aliases. */
export function unlisted(): string[] {
  const { top, categoryOf } = openLibrary();
  const namespaces = new Set(categories.map(({ namespace }) => namespace?.split('.')[0]));
  return [...top]
    .filter(([name, symbol]) => !namespaces.has(name) && name !== 'var' && !isCategory(categoryOf(symbol)))
    .map(([name]) => name);
}

const isCategory = (id?: string) => categories.some((category) => category.id === id);

function openLibrary() {
  const entry = resolve('src/cells/downhill.ts');
  const program = ts.createProgram([entry], {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    types: [],
    lib: ['lib.es2023.d.ts'],
  });
  const checker = program.getTypeChecker();
  /** What a module exports by name, apart from types. */
  const exportsOf = (module: ts.Symbol) => {
    const found = new Map<string, ts.Symbol>();
    for (const each of checker.getExportsOfModule(module)) {
      const symbol = each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each;
      if (symbol.flags & (ts.SymbolFlags.Value | ts.SymbolFlags.Module)) found.set(each.name, symbol);
    }
    return found;
  };
  const categoryOf = (symbol: ts.Symbol) => tagOf(symbol, 'category', checker);
  return {
    checker,
    exportsOf,
    categoryOf,
    top: exportsOf(checker.getSymbolAtLocation(program.getSourceFile(entry)!)!),
  };
}

function read(): ApiGroup[] {
  const { checker, exportsOf, categoryOf, top } = openLibrary();
  const names = [...top.keys()];
  const usedIn = chaptersByUse();

  const entry = (name: string, symbol: ts.Symbol, chapter?: string): ApiEntry => {
    const [text, shapes, unlike] = readComment(ts.displayPartsToString(symbol.getDocumentationComment(checker)));
    const example = tagOf(symbol, 'example', checker);
    return {
      name,
      signature: signatureOf(name, symbol, checker),
      text,
      shapes,
      unlike,
      example: example && runnable(example, names),
      python: Object.fromEntries(
        frameworks.flatMap((framework) => {
          const code = tagOf(symbol, framework, checker);
          return code ? [[framework, code]] : [];
        }),
      ),
      chapter,
      usedIn: usedIn(name),
    };
  };

  return categories.map(({ id, title, chapter, namespace }) => {
    if (!namespace) {
      const listed = [...top].filter(([, symbol]) => categoryOf(symbol) === id);
      return { id, title, entries: listed.map(([name, symbol]) => entry(name, symbol, chapter)) };
    }
    const [first, second] = namespace.split('.');
    const outer = exportsOf(top.get(first)!);
    const inner = second ? exportsOf(outer.get(second)!) : outer;
    const entries = [...inner]
      .filter(([, symbol]) => !(symbol.flags & ts.SymbolFlags.Module))
      .map(([name, symbol]) => entry(`${namespace}.${name}`, symbol, chapter));
    return { id, title, entries };
  });
}

/** Maps a name to the chapters whose cells, starters or solutions use it. */
function chaptersByUse(): (name: string) => string[] {
  const files = globSync('{content,own}/*/cells/{*,*/starter,*/solution}.ts')
    .sort()
    .map((file) => {
      const code = readFileSync(file, 'utf8');
      const imported = [...code.matchAll(/import \{([^}]*)\} from 'downhill'/g)].flatMap(([, names]) => words(names));
      return { chapter: file.split(/[\\/]/)[1], code, imported };
    });
  return (name) => {
    const [root] = name.split('.');
    const users = files.filter(({ code, imported }) => imported.includes(root) && code.includes(name));
    return [...new Set(users.map(({ chapter }) => chapter))];
  };
}

/** The names between the braces of an import. */
const words = (list: string) => list.split(/[\s,]+/).filter((word) => word && word !== 'type');

/** The text of a tag in a doc comment. */
function tagOf(symbol: ts.Symbol, name: string, checker: ts.TypeChecker): string | undefined {
  const tag = symbol.getJsDocTags(checker).find((each) => each.name === name);
  return tag && ts.displayPartsToString(tag.text).trim();
}

/** The running text of a comment by paragraph, its line on shapes, and its sentences on PyTorch. */
function readComment(comment: string): [text: string[], shapes: string | undefined, unlike: string[]] {
  const paragraphs = comment.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim());
  const line = paragraphs.find((paragraph) => paragraph.startsWith('Shapes: '));
  const sentences = line?.slice('Shapes: '.length).split(/(?<=\.) (?=[A-Z])/) ?? [];
  const isUnlike = (sentence: string) => sentence.includes('PyTorch');
  return [
    paragraphs.filter((paragraph) => paragraph && paragraph !== line),
    sentences.filter((sentence) => !isUnlike(sentence)).join(' ') || undefined,
    sentences.filter(isUnlike),
  ];
}

function signatureOf(name: string, symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const node = symbol.valueDeclaration ?? symbol.declarations![0];
  const type = checker.getTypeOfSymbolAtLocation(symbol, node);
  const { NoTruncation, WriteArrowStyleSignature, UseAliasDefinedOutsideCurrentScope } = ts.TypeFormatFlags;
  // the last: a type is called by its name even where its module does not import it
  const flags = NoTruncation | WriteArrowStyleSignature | UseAliasDefinedOutsideCurrentScope;
  const textOf = (signature: ts.Signature) => {
    const text = checker.signatureToString(signature, node, flags).replaceAll(' | undefined', '');
    // options, which come last, by their own names; where the parameters of an op have lost theirs, the third is args_2
    const [named] = /\b(?:options|args_\d)(?=\??: )/.exec(text) ?? [];
    if (!named) return text;
    const last = checker.getTypeOfSymbolAtLocation(signature.parameters.at(-1)!, node);
    const options = checker.isTupleType(last) ? checker.getTypeArguments(last as ts.TypeReference).at(-1)! : last;
    const names = options.getNonNullableType().getProperties().map((property) => property.name); // prettier-ignore
    return text.replace(named, `{ ${names.join(', ')} }`);
  };
  const [construct] = type.getConstructSignatures();
  if (construct) return `new ${name}${parameters(textOf(construct))}`;
  const [call] = type.getCallSignatures();
  return call ? `${name}${textOf(call).replace(' => ', ': ')}` : name;
}

/** The parameters of a signature, without its return type. */
const parameters = (signature: string) => signature.slice(0, signature.lastIndexOf(' => ')).replace(/^new /, '');

/** An example as a cell's code: with its imports, printing its result. */
function runnable(example: string, exported: string[]): string {
  const [code, gives] = example.trim().split(' // ');
  const used = exported.filter((name) => new RegExp(`(?<![.\\w])${name}\\b`).test(code));
  return `import { ${used.sort().join(', ')} } from 'downhill';\n\nconsole.log(${code}); // ${gives}`;
}
