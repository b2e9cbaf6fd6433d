import type { InFigure } from '@cells/grading/exercise';

export const inFigure: InFigure = {
  figure: 'convnet-builder',
  replaces: 'parametersOf',
  by: `// countParameters knows no batch norm
function parametersOf(layer, [depth, side = 1]) {
  if (layer.kind === 'bn') return 2 * depth;
  return countParameters([depth, side], [{ ...layer, type: layer.kind, padding: layer.pad }])[0];
}`,
};
