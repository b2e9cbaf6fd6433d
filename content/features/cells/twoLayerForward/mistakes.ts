/** What people get wrong in W₂ max(0, W₁x + b₁) + b₂, the most likely first. */
export const mistakes = [
  'no-relu',
  'first-layer-only',
  'hidden-returned',
  'relu-at-the-end-too',
  'relu-at-the-end-only',
  'no-b1',
  'no-b2',
  'no-biases',
  'b1-after-relu',
  'b1-for-each-input',
  'w1-transposed',
  'w2-transposed',
  'relu-on-inputs',
  'relu-on-products',
  'relu-on-weights',
  'largest-for-all',
  'largest-unit-alone',
  'smaller-than-zero',
  'absolute',
  'step',
  'sigmoid',
  'tanh',
  'first-unit-only',
  'first-point-only',
  'always-first-point',
  'probabilities',
  'winners',
] as const;

export type Mistake = (typeof mistakes)[number];
export type Args = [X: number[][], W1: number[][], b1: number[], W2: number[][], b2: number[]];

const relu = (z: number) => Math.max(0, z);
const add = (values: number[]) => values.reduce((sum, value) => sum + value, 0);
/** A matrix read by its columns; what is not there counts nothing. */
const turned = (W: number[][]) => W.map((row, i) => row.map((_, j) => W[j]?.[i] ?? 0));

/** The scores as computed by someone who makes these mistakes. */
export function wrong(made: ReadonlySet<string>, X: number[][], ...[W1, b1, W2, b2]: Tail): number[][] | number[] {
  const has = (mistake: Mistake) => made.has(mistake);
  const right = () => wrong(new Set(), X, W1, b1, W2, b2) as number[][];
  if (has('first-point-only')) return right().slice(0, 1);
  if (has('winners')) return right().map((scores) => scores.indexOf(Math.max(...scores)));
  if (has('probabilities')) return right().map((s) => s.map((score) => 1 / add(s.map((other) => Math.exp(other - score))))); // prettier-ignore
  const [first, second] = [has('w1-transposed') ? turned(W1) : W1, has('w2-transposed') ? turned(W2) : W2];
  const isBare = has('no-biases');

  return X.map((point) => {
    const x = has('always-first-point') ? X[0] : has('relu-on-inputs') ? point.map(relu) : point;
    const inputs = first.map((row, j) => {
      const products = row.map((w, p) => (has('relu-on-weights') ? relu(w) : w) * x[p]);
      const bias = isBare || has('no-b1') || has('b1-after-relu') ? 0 : b1[j];
      return add(has('relu-on-products') ? products.map(relu) : products) + bias * (has('b1-for-each-input') ? x.length : 1); // prettier-ignore
    });
    if (has('first-layer-only')) return inputs;
    const hidden = hiddenOf(made, inputs);
    if (has('hidden-returned')) return hidden;
    if (has('b1-after-relu')) b1.forEach((bias, j) => (hidden[j] += bias));
    return second.map((row, c) => {
      const score = add(row.map((w, j) => w * hidden[j])) + (isBare || has('no-b2') ? 0 : b2[c]);
      return has('relu-at-the-end-too') || has('relu-at-the-end-only') ? relu(score) : score;
    });
  });
}

type Tail = [W1: number[][], b1: number[], W2: number[][], b2: number[]];

/** What someone who makes these mistakes has the hidden units give. */
function hiddenOf(made: ReadonlySet<string>, inputs: number[]): number[] {
  const largest = relu(Math.max(...inputs));
  const instead: Partial<Record<Mistake, (z: number, j: number) => number>> = {
    'no-relu': (z) => z,
    'relu-at-the-end-only': (z) => z,
    'relu-on-inputs': (z) => z,
    'relu-on-products': (z) => z,
    'relu-on-weights': (z) => z,
    'largest-for-all': () => largest,
    'largest-unit-alone': (z) => (z === largest ? z : 0),
    'smaller-than-zero': (z) => Math.min(0, z),
    absolute: Math.abs,
    step: (z) => (z > 0 ? 1 : 0),
    sigmoid: (z) => 1 / (1 + Math.exp(-z)),
    tanh: Math.tanh,
    'first-unit-only': (z, j) => (j === 0 ? relu(z) : z),
  };
  const mistake = Object.keys(instead).find((name) => made.has(name)) as keyof typeof instead | undefined;
  return inputs.map((mistake ? instead[mistake] : undefined) ?? relu);
}
