import type { InFigure } from '@cells/grading/exercise';

export const inFigure: InFigure = {
  figure: 'bag-of-visual-words',
  state: { step: 4 },
  replaces: 'step',
  by: `import { tensor, type Tensor } from 'downhill';

function step(points: Tensor, centres: Tensor) {
  const [from, to] = [points.tolist(), centres.tolist()] as number[][][];
  const [labels, moved] = kMeansStep(from, to);
  const counts = to.map(() => 0);
  let inertia = 0;
  from.forEach((point, i) => {
    counts[labels[i]]++;
    to[labels[i]].forEach((value, d) => (inertia += (point[d] - value) ** 2));
  });
  return { labels, inertia, counts, centres: tensor(moved) };
}`,
};
