import { grad } from '@lib/autograd';
import { add, maximum, mul } from '@lib/ops';
import { tensor } from '@lib/tensor';

export interface State {
  x: number;
  y: number;
  /** The gradient that arrives at each gate's result. */
  upstream: number;
  /** The gradient that arrives at the second copy. */
  second: number;
}

const leaf = (value: number) => tensor(value, { dtype: 'float64', requiresGrad: true });

/** What four gates give, and how each shares out the gradient that arrives at it. */
export function compute({ x, y, upstream, second }: State) {
  const through = (gate: typeof add) => {
    const inputs = [leaf(x), leaf(y)];
    const out = gate(inputs[0], inputs[1]);
    const [dx, dy] = grad(mul(out, upstream), inputs).map((slope) => slope!.item());
    return { value: out.item(), dx, dy };
  };
  // a value that goes two ways: each way is asked for its gradient
  const copied = leaf(x);
  const ways = add(mul(copied, upstream), mul(copied, second));
  return {
    add: through(add),
    mul: through(mul),
    max: through(maximum),
    copy: { value: x, dx: grad(ways, [copied])[0]!.item() },
  };
}

export type Model = ReturnType<typeof compute>;
