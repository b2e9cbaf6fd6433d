import { grad } from '@lib/engine/autograd';
import { add, maximum, mul } from '@lib/ops';
import { tensor } from '@lib/engine/tensor';

export const gates = ['add', 'mul', 'max', 'copy'] as const;
export type Gate = (typeof gates)[number];

export interface State {
  x: number;
  y: number;
  /** The gradient that arrives at each gate's result. */
  // zh: 到达每个门的结果处的梯度。
  upstream: number;
  /** The gradient that arrives at the second copy. */
  // zh: 到达第二个副本的梯度。
  second: number;
  /** For each gate 1 when its gradients are shown: after a guess. */
  // zh: 每个门：梯度已显示则为 1，也就是猜过之后。
  shown: number[];
}

export const bounds = { min: -6, max: 6, step: 0.1 };

const leaf = (value: number) => tensor(value, { dtype: 'float64', requiresGrad: true });

type Operation = typeof add;

/** A gate forward, and backward from the gradient that arrives. */
// zh: 一个门：先前向，再由到达的梯度反向。
function through(gate: Operation, x: number, y: number, upstream: number) {
  const inputs = [leaf(x), leaf(y)];
  const out = gate(inputs[0], inputs[1]);
  const [dx, dy] = grad(mul(out, upstream), inputs).map((slope) => slope!.item());
  // what it multiplies by on the way back: its gradients when 1 arrives
  // zh: 它往回走时乘以什么：到达 1 时的梯度
  const again = [leaf(x), leaf(y)];
  const [localX, localY] = grad(gate(again[0], again[1]), again).map((slope) => slope!.item());
  return { value: out.item(), dx, dy, localX, localY };
}

function throughMul(x: number, y: number, upstream: number) {
  return through(mul, x, y, upstream);
}

function throughMax(x: number, y: number, upstream: number) {
  return through(maximum, x, y, upstream);
}

/** What four gates give, and how each shares out the gradient that arrives at it. */
// zh: 四个门各给出什么，又怎样分配到达的梯度。
export function compute({ x, y, upstream, second }: Omit<State, 'shown'>) {
  // a value that is used twice: each use has its own gradient
  // zh: 一个值用了两次：每次各有自己的梯度
  const copied = leaf(x);
  const ways = add(mul(copied, upstream), mul(copied, second));
  return {
    add: through(add, x, y, upstream),
    mul: throughMul(x, y, upstream),
    max: throughMax(x, y, upstream),
    copy: { value: x, dx: grad(ways, [copied])[0]!.item() },
  };
}

export type Model = ReturnType<typeof compute>;
