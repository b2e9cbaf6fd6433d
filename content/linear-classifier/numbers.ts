import { initialState } from '@kit/controls';
import ClassTemplates from '@widgets/class-templates';
import LinearScores from '@widgets/linear-scores';
import NotSeparable from '@widgets/not-separable';

const start = initialState(LinearScores.spec.controls);
const scores = LinearScores.spec.compute(start);
const templates = initialState(ClassTemplates.spec.controls);
const accuracies = (decay: typeof templates.decay) => {
  const { train, test } = ClassTemplates.spec.compute({ ...templates, decay }).accuracy;
  return { train: 100 * train, test: 100 * test };
};
const plane = initialState(NotSeparable.spec.controls);
const best = (change: Partial<typeof plane>) =>
  100 * NotSeparable.spec.compute({ ...plane, angle: 180, ...change }).best.accuracy;

/** Every decimal of the chapter's prose, computed by the widgets' own models. */
export const numbers = {
  scores: scores.scores,
  products: scores.products,
  W: start.weights,
  mend: 1.9,
  lambda: 0.05,
  b: start.bias,
  templates: { one: accuracies('0.5'), sharp: accuracies('0.05') },
  best: {
    parity: best({}),
    disc: best({ data: 'disc' }),
    ring: best({ data: 'ring' }),
    blobs: best({ data: 'blobs' }),
    ringSquared: best({ data: 'ring', feature: 'square' }),
    blobsSquared: best({ data: 'blobs', feature: 'square' }),
  },
};
