import type { Rolldown } from 'vite';

type Parts = Record<string, readonly string[]>;

const ops = (...names: string[]) => names.map((name) => `lib/ops/${name}.ts`);

const lib = {
  /** Used by pictures too, without tensors. */
  memory: ['lib/engine/memory.ts'],
  /** Tensors, gradients and the ops that most others are built from. */
  library: [
    ...['lib/engine/op.ts', 'lib/engine/autograd.ts'],
    ...ops('add', 'sub', 'mul', 'div', 'neg', 'sum', 'reshape', 'matmul', 'helpers/pick'),
  ],
};

/**
 * Modules that are nearly always loaded together form one script: dozens of small ones take more requests and more
 * bytes. A module is in the first group that names it or one of its importers; all others are divided by their
 * importers. A module with side effects must not be named here, because another page may load it with its group.
 */
export const inPages: Parts = {
  /** For every page, at once. */
  page: [
    ...['src/ui/page.ts', 'src/ui/menu.ts', 'src/ui/arrive.ts', 'src/cells/saved/link.ts', 'src/kit/moment/address.ts'],
    ...['src/kit/numbers/inputs.ts', 'src/ui/controls/uncover.ts', 'vite/preload-helper.js'],
    ...['languages', 'locale', 'inLanguage', 'fill', 'counted'].map((name) => `src/i18n/${name}.ts`),
  ],
  /** For a chapter, at once, and for its figures. */
  chapter: ['src/ui/number.ts', 'src/kit/answers.ts', 'src/kit/liveFigures.ts', 'src/kit/ownCode/inFigure.ts'],
  /** For everything rendered by Preact: figures and cells. */
  island: [
    ...['node_modules/preact/', 'src/ui/shownIn.ts', 'src/kit/courseShows.ts', 'src/kit/language.ts'],
    'src/cells/language.ts',
  ],
  /** For running cells, and keeping their code. */
  run: [
    ...['src/cells/saved/store.ts', 'src/cells/code/compiled.ts', 'src/cells/run/limits.ts'],
    ...['src/cells/run/liveCells.ts', 'src/cells/errors/loadFailure.ts'],
  ],
  figure: [
    ...['src/kit/defineWidget.tsx', 'src/ui/figures/Plane.tsx', 'src/ui/figures/scale.ts', 'src/ui/plot/spec.ts'],
    ...['src/ui/plot/ticks.ts', 'src/ui/controls/grab.ts', 'src/ui/controls/follow.ts'],
  ],
  cell: ['src/cells/editor/CodeCell.tsx'],
  handle: ['Handle', 'PointHandle', 'PullNumber'].map((name) => `src/ui/controls/${name}.tsx`),
  ...lib,
  convolution: ops('conv2d', 'maxPool2d', 'avgPool2d', 'pad'),
};

export const inWorkers: Parts = {
  ...lib,
  op: ops('permute', 'where', 'mean', 'pow', 'sqrt', 'exp', 'log'),
  /** For the networks that most figures train. */
  training: [
    ...['lib/optim/sgd.ts', 'lib/optim/adam.ts', 'lib/nn/linear.ts', 'lib/nn/init.ts'],
    ...ops('linear', 'relu', 'crossEntropy'),
  ],
  activation: ['lib/nn/activations.ts', ...ops('tanh', 'sigmoid')],
};

const asGroups = (parts: Parts): Rolldown.CodeSplittingGroup[] =>
  Object.entries(parts).map(([name, named]) => ({ name, test: (id) => named.some((path) => isAt(id, path)) }));

/** Whether a module is at a path, or in a folder. */
const isAt = (id: string, path: string) => (path.endsWith('/') ? id.includes(`/${path}`) : id.endsWith(path));

/** The options of Vite for the scripts of pages, and of Workers. */
export const scriptGroups = {
  inPages: { codeSplitting: { groups: asGroups(inPages) } },
  inWorkers: { codeSplitting: { groups: asGroups(inWorkers) } },
};
