import { resolve } from 'node:path';
import ts from 'typescript';
import type { Translated } from '@i18n/locale';

/** One thing that students can import from `downhill`, as its doc comment describes it. */
export interface ApiEntry {
  /** The name it is written by: `softmax`, `nn.Linear`. */
  name: string;
  /** How it is called, or constructed. */
  signature: string;
  /** The doc comment: paragraphs of running text. */
  text: string[];
  /** The doc comment's line on shapes. */
  shapes?: string;
  /** A true example, ready to run. */
  example?: string;
  /** The chapter that explains it. */
  chapter?: string;
}

export interface ApiGroup {
  id: string;
  title: Translated;
  entries: ApiEntry[];
}

interface GroupSpec {
  id: string;
  title: Translated;
  chapter?: string;
  /** Names, or the namespace that holds them. */
  names: string[] | string;
}

const words = (text: string) => text.trim().split(/\s+/);

/** Where each export stands; a contract test says when one is missing here. */
const groups: GroupSpec[] = [
  {
    id: 'tensors',
    title: { en: 'Tensors', zh: '张量' },
    names: words('Tensor tensor zeros ones full rand randn manualSeed Random TensorError'),
  },
  {
    id: 'gradients',
    title: { en: 'Gradients and graphs', zh: '梯度与计算图' },
    chapter: 'backprop',
    names: words(
      'backward grad noGrad tidy trace localDerivative parseFormula formulaFunction heightMap circuit numericalDerivative collapseSigmoids expandSigmoids FormulaError Tape Scalar',
    ),
  },
  {
    id: 'elementwise',
    title: { en: 'Element by element', zh: '逐元素运算' },
    chapter: 'backprop',
    names: words('add sub mul div pow neg exp log sqrt abs sign step clamp maximum minimum sin cos where'),
  },
  {
    id: 'activations',
    title: { en: 'Activations', zh: '激活函数' },
    chapter: 'activations',
    names: words('sigmoid tanh relu leakyRelu prelu elu selu gelu silu softplus maxout'),
  },
  {
    id: 'reductions',
    title: { en: 'Reductions', zh: '归约' },
    names: words('sum mean variance std max min argmax logsumexp norm cumsum'),
  },
  {
    id: 'shape',
    title: { en: 'Shape', zh: '形状' },
    names: words('reshape permute transpose squeeze unsqueeze expand cat stack slice indexSelect gather flip pad'),
  },
  {
    id: 'linear-algebra',
    title: { en: 'Linear algebra', zh: '线性代数' },
    chapter: 'linear-classifier',
    names: words('matmul outer einsum linear cdist eigvalsh'),
  },
  {
    id: 'losses',
    title: { en: 'Probabilities and losses', zh: '概率与损失' },
    chapter: 'losses',
    names: words(
      'softmax logSoftmax crossEntropy nllLoss svmLoss multiMarginLoss mseLoss binaryCrossEntropyWithLogits',
    ),
  },
  {
    id: 'convolution',
    title: { en: 'Convolution and pooling', zh: '卷积与池化' },
    chapter: 'cnn',
    names: words('conv2d maxPool2d avgPool2d'),
  },
  {
    id: 'normalization',
    title: { en: 'Normalization and dropout', zh: '归一化与随机失活' },
    chapter: 'batchnorm',
    names: words('batchNorm layerNorm dropout'),
  },
  { id: 'nn', title: { en: 'Layers', zh: '网络层' }, chapter: 'cnn', names: 'nn' },
  { id: 'init', title: { en: 'First weights', zh: '初始化' }, chapter: 'initialization', names: 'nn.init' },
  { id: 'optim', title: { en: 'Optimizers', zh: '优化器' }, chapter: 'optimizers', names: 'optim' },
  { id: 'data', title: { en: 'Data sets', zh: '数据集' }, names: 'data' },
  {
    id: 'files',
    title: { en: 'Files', zh: '文件' },
    names: words('saveSafetensors loadSafetensors safetensorsMetadata'),
  },
];

let known: ApiGroup[] | undefined;

/** The library's reference, read from its doc comments and types. */
export function apiReference(): ApiGroup[] {
  known ??= read();
  return known;
}

/** Everything that `downhill` exports and no group lists, apart from types and aliases. */
export function unlisted(): string[] {
  const { top } = openLibrary();
  const listed = new Set(groups.flatMap(({ names }) => (typeof names === 'string' ? [names.split('.')[0]] : names)));
  return [...top.keys()].filter((name) => !listed.has(name) && name !== 'var');
}

function openLibrary() {
  const entry = resolve('lib/index.ts');
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
  return { checker, exportsOf, top: exportsOf(checker.getSymbolAtLocation(program.getSourceFile(entry)!)!) };
}

function read(): ApiGroup[] {
  const { checker, exportsOf, top } = openLibrary();
  const names = [...top.keys()];

  const entry = (name: string, symbol: ts.Symbol, chapter?: string): ApiEntry => {
    const [text, shapes] = readComment(ts.displayPartsToString(symbol.getDocumentationComment(checker)));
    const example = symbol.getJsDocTags(checker).find((tag) => tag.name === 'example');
    return {
      name,
      signature: signatureOf(name, symbol, checker),
      text,
      shapes,
      example: example && runnable(ts.displayPartsToString(example.text), names),
      chapter,
    };
  };

  return groups.map(({ id, title, chapter, names: listed }) => {
    if (typeof listed !== 'string') {
      return { id, title, entries: listed.map((name) => entry(name, top.get(name)!, chapter)) };
    }
    const [first, second] = listed.split('.');
    const outer = exportsOf(top.get(first)!);
    const inner = second ? exportsOf(outer.get(second)!) : outer;
    const entries = [...inner]
      .filter(([, symbol]) => !(symbol.flags & ts.SymbolFlags.Module))
      .map(([name, symbol]) => entry(`${listed}.${name}`, symbol, chapter));
    return { id, title, entries };
  });
}

/** The running text of a comment, paragraph by paragraph, and its line on shapes. */
function readComment(comment: string): [text: string[], shapes: string | undefined] {
  const paragraphs = comment.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim());
  const shapes = paragraphs.find((paragraph) => paragraph.startsWith('Shapes: '));
  return [paragraphs.filter((paragraph) => paragraph && paragraph !== shapes), shapes?.slice('Shapes: '.length)];
}

function signatureOf(name: string, symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const node = symbol.valueDeclaration ?? symbol.declarations![0];
  const type = checker.getTypeOfSymbolAtLocation(symbol, node);
  const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.WriteArrowStyleSignature;
  const [construct] = type.getConstructSignatures();
  if (construct) return `new ${name}${parameters(checker.signatureToString(construct, node, flags))}`;
  const [call] = type.getCallSignatures();
  return call ? `${name}${checker.signatureToString(call, node, flags).replace(' => ', ': ')}` : name;
}

/** The parameters of a signature without what it returns. */
const parameters = (signature: string) => signature.slice(0, signature.lastIndexOf(' => ')).replace(/^new /, '');

/** An example as a cell's code: with its imports, printing its result. */
function runnable(example: string, exported: string[]): string {
  const [code, gives] = example.trim().split(' // ');
  const used = exported.filter((name) => new RegExp(`(?<![.\\w])${name}\\b`).test(code));
  return `import { ${used.sort().join(', ')} } from 'downhill';\n\nconsole.log(${code}); // ${gives}`;
}
