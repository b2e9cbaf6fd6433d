import type { InFigure } from '@cells/grading/exercise';

export const inFigure: InFigure = {
  figure: 'circuit',
  replaces: 'gradientsOf',
  by: `function gradientsOf(nodes: { parts: { to: number; local: number }[] }[]) {
  const inputs = nodes.map(({ parts }) => parts.map(({ to }) => to));
  const local = nodes.map(({ parts }) => parts.map((part) => part.local));
  return topologicalBackward(inputs, local, nodes.length - 1);
}`,
};
