import { claim, type ChapterClaims } from '@prose/claims';
import { backward, grad } from '@lib/engine/autograd';
import { binaryCrossEntropyWithLogits, matmul, max, maxPool2d, mul, relu, sin, sum, transpose } from '@lib/ops'; // prettier-ignore
import * as optim from '@lib/optim/index';
import { Random } from '@lib/random';
import { ones, tensor, Tensor } from '@lib/engine/tensor';
import { initialState } from '@kit/controls';
import { presets } from '@parts/circuit/presets';
import Circuit from '@widgets/circuit';
import GateApi from '@widgets/gate-api';
import GatePatterns from '@widgets/gate-patterns';
import ReluJacobian from '@widgets/relu-jacobian';

const near = (a: number, b: number, by = 1e-9) => Math.abs(a - b) <= by * Math.max(1, Math.abs(b));
const float64 = { dtype: 'float64', requiresGrad: true } as const;
const drawn = (rows: number, columns: number, random: Random) =>
  tensor(
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => random.normal())),
    float64,
  );
const transposed = (x: Tensor) => transpose(x, 0, 1);
const sameShape = (a: Tensor, b: Tensor) => a.shape.join() === b.shape.join();
const isSame = (a: Tensor, b: Tensor) => sameShape(a, b) && a.values.every((value, i) => near(value, b.values[i]));
/** A product, or null if the shapes do not fit. */
const product = (a: Tensor, b: Tensor) => (a.shape[1] === b.shape[0] ? matmul(a, b) : null);

// ── circuits ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const circuitState = initialState(Circuit.spec.controls);
const circuit = (patch: Partial<typeof circuitState>) => Circuit.spec.compute({ ...circuitState, ...patch }).nodes;
const at = (nodes: ReturnType<typeof circuit>, name: string) => nodes.find((node) => node.name === name)!;
/** The gradients of a neuron's five inputs with its sigmoid as one gate or as four; random weights. */
const neuron = (sigmoid: 'one' | 'four', seed: number, factor = 1) => {
  const random = new Random(seed);
  const values = presets.neuron.values.map(() => random.normal());
  const nodes = circuit({ ...presets.neuron, values, sigmoid });
  return nodes.filter(({ op }) => !op).map(({ grad }) => factor * grad);
};
/** How many slopes of Σx² one backward pass gets right; or one pair of nudges, of the first input. */
function foundAtOnce(count: number, byNudging: boolean) {
  const x = tensor(
    Float64Array.from({ length: count }, (_, i) => (i % 7) - 3),
    { requiresGrad: true },
  );
  const f = (values: Tensor) => sum(mul(values, values));
  const slopes = Array.from(x.values, (value) => 2 * value);
  if (byNudging) {
    const nudged = (by: number) => f(tensor(x.values.map((value, i) => (i === 0 ? value + by : value)))).item();
    const slope = (nudged(1e-5) - nudged(-1e-5)) / 2e-5;
    return { count, found: slopes.filter((right) => near(right, slope, 1e-6)).length };
  }
  backward(f(x));
  return { count, found: x.grad!.values.filter((slope, i) => slope === slopes[i]).length };
}
/** For a value with several uses: its gradient, what each use contributes, and the gradient by nudging. */
function ways(formula: string, name: string) {
  const nodes = circuit({ formula, values: [2, -1] });
  const node = nodes.findIndex((one) => one.name === name);
  const flows = nodes.flatMap(({ parts }) => parts.filter(({ to }) => to === node).map(({ flow }) => flow));
  return { flows, numeric: nodes[node].numeric };
}

// ── gates ────────────────────────────────────────────────────────────────────────────────────────────────────────────

const gateState = initialState(GatePatterns.spec.controls);
const gates = (seed: number) => {
  const random = new Random(seed);
  const [x, y, upstream, second] = [0, 0, 0, 0].map(() => 3 * random.normal());
  return { x, y, upstream, second, ...GatePatterns.spec.compute({ ...gateState, x, y, upstream, second }) };
};
type Gates = ReturnType<typeof gates>;
type Shares = { dx: number; dy: number };
const handsOut = ({ upstream }: Gates, { dx, dy }: Shares) => near(dx, upstream) && near(dy, upstream);
const swaps = ({ x, y, upstream }: Gates, { dx, dy }: Shares) => near(dx, y * upstream) && near(dy, x * upstream);
const sendsOneWay = ({ x, y, upstream }: Gates, { dx, dy }: Shares) =>
  near(dx, x > y ? upstream : 0) && near(dy, x > y ? 0 : upstream);
/** By how much the gradient of w grows when x is a thousand times as large, in w · x or in w + x. */
const grows = (gate: 'mul' | 'add') => {
  const of = (y: number) => GatePatterns.spec.compute({ ...gateState, x: 0.7, y, upstream: 2, second: 0 })[gate].dx;
  return of(1300) / of(1.3);
};
/** The loss of a logistic regression after a hundred steps, with inputs made larger by a factor. */
function lossAfter(factor: number, lr: number, seed: number): number {
  const random = new Random(seed);
  const points = Array.from({ length: 40 }, () => [random.normal(), random.normal()]);
  const labels = points.map(([a, b]) => Number(a - 0.5 * b + 0.3 * random.normal() > 0));
  const X = tensor(points.map((point) => point.map((value) => factor * value)), { dtype: 'float64' }); // prettier-ignore
  const w = tensor([0, 0], float64);
  const loss = () => binaryCrossEntropyWithLogits(matmul(X, w), tensor(labels, { dtype: 'float64' }));
  const optimizer = optim.sgd([w], { lr });
  for (let step = 0; step < 100; step++) optimizer.minimize(loss);
  return loss().item();
}
/** The loss that training comes to, and with inputs `factor` times as large, by step sizes smaller by three factors. */
const withSteps = (factor: number, seed: number) => ({
  before: lossAfter(1, 1, seed),
  same: lossAfter(factor, 1, seed),
  thousandth: lossAfter(factor, 1e-3, seed),
  millionth: lossAfter(factor, 1e-6, seed),
});
/** What each of two inputs gets of a gradient of 1, by four operations that take the larger. */
function atTie(first: number, second: number) {
  const list = () => tensor([first, second], float64);
  const [a, b, c] = [list(), list(), tensor([[[[first, second], [second, second]]]], float64)]; // prettier-ignore
  const { dx, dy } = GatePatterns.spec.compute({ ...gateState, x: first, y: second, upstream: 1, second: 0 }).max;
  return {
    maximum: [dx, dy],
    maxOfAll: [...grad(max(a), [a])[0]!.values],
    alongDimension: [...grad(max(b, 0), [b])[0]!.values],
    pooling: [...grad(sum(maxPool2d(c, 2)), [c])[0]!.values].slice(0, 2),
  };
}

// ── vectors and matrices ─────────────────────────────────────────────────────────────────────────────────────────────

/** L = ‖sin(Wx)‖² / 2: the gradient of x by the library, and by the Jacobian of y, transposed or not. */
function throughJacobian(seed: number, transposedOnce: boolean) {
  const random = new Random(seed);
  const W = drawn(3, 3, random);
  const x = drawn(3, 1, random);
  const y = sin(matmul(W, x));
  const unit = (k: number) => tensor([0, 1, 2].map((i) => [Number(i === k)]), { dtype: 'float64' }); // prettier-ignore
  const rows = [0, 1, 2].map((k) => [...grad(sum(mul(y, unit(k))), [x], { retainGraph: true })[0]!.values]);
  const [gradX] = grad(mul(sum(mul(y, y)), 0.5), [x]);
  const J = tensor(rows, { dtype: 'float64' });
  return { gradX: gradX!, byJacobian: matmul(transposedOnce ? transposed(J) : J, y) };
}
/** With three inputs and four outputs: the gradient of x, and three products of J and g; null if the shapes do not fit. */
function productsOf(seed: number, rowForEach: 'output' | 'input' = 'output') {
  const outputs = 4;
  const random = new Random(seed);
  const [W, x] = [drawn(outputs, 3, random), drawn(3, 1, random)];
  const y = sin(matmul(W, x));
  const unit = (k: number) => tensor(Array.from({ length: outputs }, (_, i) => [Number(i === k)]), { dtype: 'float64' }); // prettier-ignore
  const rows = Array.from({ length: outputs }, (_, k) => [...grad(sum(mul(y, unit(k))), [x], { retainGraph: true })[0]!.values]); // prettier-ignore
  const [gradX] = grad(mul(sum(mul(y, y)), 0.5), [x]);
  const byOutput = tensor(rows, { dtype: 'float64' });
  const J = rowForEach === 'output' ? byOutput : transposed(byOutput);
  const is = (of: Tensor | null) => of !== null && isSame(of, gradX!);
  return { plain: product(J, y), isTransposed: is(product(transposed(J), y)), swapped: product(y, transposed(J)) };
}
const layer = (seed: number) => {
  const random = new Random(seed);
  return [drawn(5, 4, random), drawn(3, 4, random)];
};
/** For each value of a small network: its shape, and that of its gradient, or of its whole Jacobian. */
function shapes(seed: number, whole: boolean) {
  const [X, W] = layer(seed);
  const Y = relu(matmul(X, transposed(W)));
  const gradients = grad(sum(mul(Y, Y)), [X, W, Y]);
  return [X, W, Y].map((value, i) => ({
    value: value.shape,
    gradient: whole ? [...Y.shape, ...value.shape] : gradients[i]!.shape,
  }));
}
const jacobianState = initialState(ReluJacobian.spec.controls);
const reluOf = (seed: number) => {
  const random = new Random(seed);
  const [x, upstream] = [0, 0].map(() => Array.from({ length: 6 }, () => random.normal()));
  return { x, upstream, ...ReluJacobian.spec.compute({ ...jacobianState, x, upstream }) };
};
const isDiagonal = ({ x, rows }: { x: number[]; rows: number[][] }) =>
  rows.every((row, i) => row.every((value, j) => value === Number(i === j && x[i] > 0)));
const mebibytes = (power: number) => ReluJacobian.spec.compute({ ...jacobianState, power, batch: false }).matrixBytes / 2 ** 20; // prettier-ignore
/** How many products of q and x have the shape of W, and whether the one that does is a share of its gradient. */
function fitting(M: number, N: number, seed: number) {
  const random = new Random(seed);
  const [W, x] = [drawn(M, N, random), drawn(N, 1, random)];
  const q = matmul(W, x);
  const [gradient] = grad(sum(mul(q, q)), [W], { retainGraph: true });
  const all = [q, x].flatMap((a) => [a, transposed(a)]);
  const products = all.flatMap((a) => all.map((b) => product(a, b))).filter((of) => of && sameShape(of, W));
  const distinct = products.filter((of, i) => products.findIndex((other) => isSame(of!, other!)) === i);
  return { fit: distinct.length, isGradient: distinct.some((of) => isSame(mul(of!, 2), gradient!)) };
}
/** Which of three products is the gradient of W, in a layer that keeps W with a row for each output or for each input. */
function candidates(rowForEach: 'output' | 'input', seed: number) {
  const random = new Random(seed);
  const [N, D, M] = [5, 4, 3];
  const X = drawn(N, D, random);
  const W = rowForEach === 'output' ? drawn(M, D, random) : drawn(D, M, random);
  const G = drawn(N, M, random);
  const Y = matmul(X, rowForEach === 'output' ? transposed(W) : W);
  const [gradient] = grad(sum(mul(Y, G)), [W]);
  const is = (of: Tensor | null) => of !== null && isSame(of, gradient!);
  return { gx: is(product(G, X)), xtg: is(product(transposed(X), G)), gtx: is(product(transposed(G), X)) };
}
const apiState = initialState(GateApi.spec.controls);
const rightWith = (caches: boolean, values: number[]) =>
  GateApi.spec.compute({ ...apiState, values, caches }).nodes.flatMap(({ name, right }) => (right ? [name] : []));
const inputsOf = (seed: number) => {
  const random = new Random(seed);
  return [1, 2, 3].map((k) => k + random.uniform());
};
/** How many steps of a network with this many layers are remembered after its answer. */
function remembered(layers: number, training: boolean): number {
  const random = new Random(1);
  let x: Tensor = ones([2, 3], { dtype: 'float64' });
  for (let i = 0; i < layers; i++) {
    const W = drawn(3, 3, random);
    W.requiresGrad = training;
    x = relu(matmul(x, W));
  }
  const steps = new Set<object>();
  const walk = ({ node }: Tensor) => {
    if (!node || steps.has(node)) return;
    steps.add(node);
    node.inputs.forEach(walk);
  };
  walk(x);
  return steps.size;
}

export const claims: ChapterClaims['claims'] = {
  'four-times-as-much': claim({
    says: 'In (x + y) z at −2, 5, −4, f falls by four times what x grows, by a nudge.',
    measure: () => at(circuit(presets.simple), 'x').numeric,
    holds: (slope) => near(slope, -4, 1e-6),
    control: () => at(circuit(presets.simple), 'z').numeric,
  }),
  'gradient-at-z': claim({
    says: 'In (x + y) z at 3, 1, 2 the gradient at z is 4.',
    measure: () => at(circuit({ ...presets.simple, values: [3, 1, 2] }), 'z').grad,
    holds: (slope) => slope === 4,
    control: () => at(circuit({ ...presets.simple, values: [3, 1, 2] }), 'x').grad,
    seen: [/q = 4/, /\bz: 4\b/],
  }),
  'one-walk-for-all': claim({
    says: 'One walk back finds all slopes of a function of three million inputs, as of one of three.',
    measure: () => [3, 3_000_000].map((count) => foundAtOnce(count, false)),
    holds: (cases) => cases.every(({ count, found }) => found === count),
    control: () => [foundAtOnce(3, true)],
  }),
  'one-gate-or-four': claim({
    says: 'With the sigmoid as one gate or as four, the gradients of a neuron’s inputs agree to twelve digits.',
    measure: (seed) => [neuron('one', seed), neuron('four', seed)],
    holds: ([one, four]) => one.every((slope, i) => Math.abs(slope - four[i]) <= 1e-12 * Math.abs(four[i])),
    control: (seed) => [neuron('one', seed), neuron('one', seed, 4)],
    seeds: 5,
    seen: [/agree, except for rounding/],
    options: {
      smaller: ([one, four]) => one.every((slope, i) => Math.abs(slope) < 0.5 * Math.abs(four[i])),
      same: ([one, four]) => one.every((slope, i) => Math.abs(slope - four[i]) <= 1e-12 * Math.abs(four[i])),
      larger: ([one, four]) => one.every((slope, i) => Math.abs(slope) > 2 * Math.abs(four[i])),
    },
  }),
  'ways-add-up': claim({
    says: 'In f = q q + q the gradient of q by nudging is the sum of what comes along its three wires, and none of them alone.',
    measure: () => ways('q = x * y; f = q * q + q', 'q'),
    holds: ({ flows, numeric }) => {
      const sumOfAll = flows.reduce((a, b) => a + b, 0);
      return near(sumOfAll, numeric, 1e-6) && flows.every((flow) => !near(flow, numeric, 1e-6));
    },
    control: () => ways('q = x * y; f = q', 'x'),
  }),
  'add-hands-out': claim({
    says: 'The add gate gives each input the upstream gradient, whatever the values.',
    measure: (seed) => ({ of: gates(seed), shares: gates(seed).add }),
    holds: ({ of, shares }) => handsOut(of, shares),
    control: (seed) => ({ of: gates(seed), shares: gates(seed).mul }),
    seeds: 5,
  }),
  'multiply-swaps': claim({
    says: 'The multiply gate gives each input the upstream gradient times the other’s value.',
    measure: (seed) => ({ of: gates(seed), shares: gates(seed).mul }),
    holds: ({ of, shares }) => swaps(of, shares),
    control: (seed) => ({ of: gates(seed), shares: gates(seed).add }),
    seeds: 5,
  }),
  'max-sends-one-way': claim({
    says: 'The max gate gives the larger input the whole gradient and the smaller nothing, where they differ.',
    measure: (seed) => ({ of: gates(seed), shares: gates(seed).max }),
    holds: ({ of, shares }) => sendsOneWay(of, shares),
    control: (seed) => ({ of: gates(seed), shares: gates(seed).add }),
    seeds: 5,
  }),
  'copy-adds-up': claim({
    says: 'What goes two ways gets the sum of both gradients.',
    measure: (seed) => gates(seed),
    holds: ({ copy, upstream, second }) => near(copy.dx, upstream + second),
    control: (seed) => ({ ...gates(seed), copy: { ...gates(seed).copy, dx: gates(seed).add.dx } }),
    seeds: 5,
  }),
  'a-thousand-times-the-input': claim({
    says: 'In w · x, with the same upstream gradient, the gradient of w is a thousand times as large when x is.',
    measure: () => grows('mul'),
    holds: (times) => near(times, 1000),
    control: () => grows('add'),
  }),
  'a-million-times-the-step': claim({
    says: 'A logistic regression from weights of 0 comes to the same loss in a hundred steps when its inputs are a thousand times as large and the step size a millionth.',
    measure: (seed) => withSteps(1000, seed),
    holds: ({ before, millionth }) => near(millionth, before, 1e-9),
    control: (seed) => withSteps(1, seed),
    seeds: 5,
    seen: [/multiply gate swaps|\*multiply\* gate swaps/, /\*乘法\*门交换/, /\*million\* times/, /\*百万分之一\*/],
    options: {
      'as-before': ({ before, same }) => near(same, before, 1e-9),
      thousandth: ({ before, thousandth }) => near(thousandth, before, 1e-9),
      millionth: ({ before, millionth }) => near(millionth, before, 1e-9),
    },
  }),
  'halves-at-a-tie': claim({
    says: 'Where both are equal the max gate and the maximum of all elements give each half of the gradient; along a dimension and in pooling the first gets everything.',
    measure: () => atTie(2, 2),
    holds: ({ maximum, maxOfAll, alongDimension, pooling }) =>
      [...maximum, ...maxOfAll].every((share) => share === 0.5) &&
      [alongDimension, pooling].every(([first, second]) => first === 1 && second === 0),
    control: () => atTie(2, 1),
  }),
  'jacobian-transposed': claim({
    says: 'With a row for each output, the gradient of x is the transposed Jacobian times the gradient of y; without the transposition it is not.',
    measure: (seed) => throughJacobian(seed, true),
    holds: ({ gradX, byJacobian }) => isSame(byJacobian, gradX),
    control: (seed) => throughJacobian(seed, false),
    seeds: 5,
  }),
  'product-that-fits': claim({
    says: 'With three inputs and four outputs neither J g nor g Jᵀ can be multiplied; Jᵀ g can, and is the gradient of x.',
    measure: (seed) => productsOf(seed),
    holds: ({ plain, isTransposed, swapped }) => plain === null && isTransposed && swapped === null,
    control: (seed) => productsOf(seed, 'input'),
    seeds: 5,
    seen: [/becomes a matrix product/, /链式法则变成了矩阵乘法/],
    options: {
      plain: ({ plain }) => plain !== null,
      transposed: ({ isTransposed }) => isTransposed,
      swapped: ({ swapped }) => swapped !== null,
    },
  }),
  'shape-of-its-value': claim({
    says: 'The gradients of inputs, weights and outputs of a layer have the shapes of their values.',
    measure: () => shapes(1, false),
    holds: (list) => list.every(({ value, gradient }) => value.join() === gradient.join()),
    control: () => shapes(1, true),
  }),
  'relu-is-diagonal': claim({
    says: 'ReLU’s Jacobian is 0 off the diagonal, on it 1 where x > 0 and 0 elsewhere.',
    measure: (seed) => reluOf(seed),
    holds: isDiagonal,
    control: (seed) => ({ x: reluOf(seed).x, rows: sineRows(seed) }),
    seeds: 5,
  }),
  'sixty-four-mib': claim({
    says: 'The Jacobian of a ReLU of 4096 numbers takes 64 MiB in float32.',
    measure: () => mebibytes(12),
    holds: (size) => size === 64,
    control: () => mebibytes(11),
    seen: [/64 MiB/],
  }),
  'no-matrix-needed': claim({
    says: 'Letting the gradient through where x > 0 gives what the whole Jacobian gives.',
    measure: (seed) => reluOf(seed),
    holds: ({ byMatrix, byElement }) => byMatrix.every((slope, i) => near(slope, byElement[i])),
    control: (seed) => ({ ...reluOf(seed), byElement: reluOf(seed).upstream }),
    seeds: 5,
  }),
  'only-one-product-fits': claim({
    says: 'For W of three rows of two, of all products of q and x and their transposes only q xᵀ has the shape of W, and twice it is the gradient.',
    measure: (seed) => fitting(3, 2, seed),
    holds: ({ fit, isGradient }) => fit === 1 && isGradient,
    control: (seed) => fitting(2, 2, seed),
    seeds: 5,
  }),
  'square-fits-both': claim({
    says: 'For a square W, x qᵀ has the shape of W, too, and twice it is another matrix than the gradient.',
    measure: (seed) => squareCase(false, seed),
    holds: ({ fit, isGradient }) => fit && !isGradient,
    control: (seed) => squareCase(true, seed),
    seeds: 5,
  }),
  'g-transposed-x': claim({
    says: 'In Y = XWᵀ with N = 5, D = 4 and M = 3 the gradient of W is GᵀX; G X does not exist and XᵀG is not.',
    measure: (seed) => candidates('output', seed),
    holds: ({ gx, xtg, gtx }) => gtx && !gx && !xtg,
    control: (seed) => candidates('input', seed),
    seeds: 5,
    seen: [/only \$\(M, N\)\$ times/],
    options: { gx: ({ gx }) => gx, xtg: ({ xtg }) => xtg, gtx: ({ gtx }) => gtx },
  }),
  'nothing-right-without-memory': claim({
    says: 'When the multiply gate keeps nothing, no gradient of (x + y) z but the 1 at the end is right.',
    measure: (seed) => rightWith(false, inputsOf(seed)),
    holds: (right) => right.join() === 'f',
    control: (seed) => rightWith(true, inputsOf(seed)),
    seeds: 5,
    seen: [/To multiply by the/, /Backward has no number/],
    options: {
      all: (right) => right.length === 5,
      'add-gate': (right) => right.includes('x') && right.includes('y') && !right.includes('z'),
      none: (right) => right.join() === 'f',
    },
  }),
  'memory-for-the-way-back': claim({
    says: 'The library remembers at least a step for each layer while weights ask for gradients, and none when they do not.',
    measure: () => ({ training: [2, 20].map((layers) => remembered(layers, true)), answering: remembered(20, false) }),
    holds: ({ training, answering }) => training[0] >= 2 && training[1] >= 20 && answering === 0,
    control: () => ({ training: [2, 20].map((layers) => remembered(layers, false)), answering: remembered(20, true) }),
  }),
};

/** The Jacobian of sin(Wx) for a random W. */
function sineRows(seed: number): number[][] {
  const random = new Random(seed);
  const [W, x] = [drawn(6, 6, random), drawn(6, 1, random)];
  const y = sin(matmul(W, x));
  return Array.from({ length: 6 }, (_, k) => {
    const unit = tensor(Array.from({ length: 6 }, (__, i) => [Number(i === k)]), { dtype: 'float64' }); // prettier-ignore
    return [...grad(sum(mul(y, unit)), [x], { retainGraph: true })[0]!.values];
  });
}
/** Whether a product of q and x, x qᵀ or q xᵀ, has the shape of a square W and is half its gradient. */
function squareCase(rightWay: boolean, seed: number) {
  const random = new Random(seed);
  const [W, x] = [drawn(3, 3, random), drawn(3, 1, random)];
  const q = matmul(W, x);
  const [gradient] = grad(sum(mul(q, q)), [W]);
  const of = rightWay ? product(q, transposed(x)) : product(x, transposed(q));
  return { fit: of !== null && sameShape(of, W), isGradient: of !== null && isSame(mul(of, 2), gradient!) };
}

export const unclaimed: ChapterClaims['unclaimed'] = {
  definition: [
    'every operation is a gate:',
    'it is all there is to backpropagation.',
    'only the derivatives have more entries.',
    'for every output, how fast it changes with every input.',
    'what arrives is the gradient of the outputs',
    'The loss x at the very end is always one number.',
    'The add gate itself keeps nothing and needs nothing.',
    'Every formula is a circuit of gates.',
  ],
  derived: [
    'The product gate is x, so its local derivative',
    'x is nearly seventeen million entries',
    'the slope of a square is twice the number',
    'All entries together are a column times a row:',
    'The gradient of x must have the shape of x;',
    'it must be made of x, which is what arrives',
    'It must be x.',
  ],
  task: ['What does the max gate do when both are equal?'],
  setting: ['But nobody says that a gate must be this small.', 'The library does all of this for you.'],
  'figure of speech': ['Half the world writes the Jacobian'],
};
