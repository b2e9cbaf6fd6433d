import { circuit } from '@lib/graph/circuit';
import { parseFormula } from '@lib/graph/parseFormula';

/** Multiplies. Change a line, and run it. */
// zh: 相乘。改一行，再运行。
class MultiplyGate {
  x = NaN;
  y = NaN;

  forward(x: number, y: number, caches: boolean): number {
    if (caches) {
      this.x = x;
      this.y = y;
    }
    return x * y;
  }

  backward(upstream: number, sends: State['sends']): [number, number] {
    if (sends === 'own') return [this.x * upstream, this.y * upstream];
    if (sends === 'plain') return [upstream, upstream];
    return [this.y * upstream, this.x * upstream];
  }
}

/** Adds; there is nothing to remember. */
// zh: 相加；没有什么要记住。
class AddGate {
  forward(x: number, y: number): number {
    return x + y;
  }

  backward(upstream: number): [number, number] {
    return [upstream, upstream];
  }
}

export interface State {
  /** x, y and z. */
  // zh: x、y 和 z。
  values: number[];
  /** Whether forward keeps what backward will need. */
  // zh: 前向时是否保留反向要用的量。
  caches: boolean;
  /** What multiply's backward sends to each input: the upstream gradient times the other input, times its own, or as it is. */
  // zh: 乘法门反向时给每个输入什么：上游梯度乘以另一个输入、乘以它自己，或者原样。
  sends: 'other' | 'own' | 'plain';
}

const formula = parseFormula('q = x + y; f = q * z');

/** (x + y) · z through these gates, forward and then backward, beside what the library finds. */
// zh: (x + y) · z 经过这些门，先前向，再反向，旁边是库的结果。
export function compute({ values: [x, y, z], caches, sends }: State) {
  const [add, multiply] = [new AddGate(), new MultiplyGate()];
  const q = add.forward(x, y);
  const f = multiply.forward(q, z, caches);
  const [dq, dz] = multiply.backward(1, sends);
  const [dx, dy] = add.backward(dq);

  const { nodes } = circuit(formula, { x, y, z });
  const found: Record<string, number> = { x: dx, y: dy, q: dq, z: dz, f: 1 };
  const made: Record<string, number> = { x, y, q, z, f };
  return {
    nodes: nodes.map(({ name, value, grad }) => {
      const known = Number.isFinite(found[name]);
      const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
      return {
        name,
        value: made[name],
        grad: known ? found[name] : 0,
        known,
        right: known && close(found[name], grad) && close(made[name], value),
        library: grad,
      };
    }),
  };
}

export type Model = ReturnType<typeof compute>;
