import { TensorError } from '../errors';
import { Tensor } from '../tensor';

/** Moves parameters against their gradients, step by step. */
export interface Optimizer {
  /** The learning rate; a schedule may change it between steps. */
  lr: number;
  /** Moves every parameter that has a gradient, in place. */
  step(): void;
  /** Forgets the gradients, so that those of the next batch start from zero. */
  zeroGrad(): void;
}

/** One parameter at one step: its elements, their gradients, and what the optimizer keeps of earlier steps. */
export interface Update<State> {
  x: Float32Array | Float64Array;
  gradient: ArrayLike<number>;
  /** Undefined at the first step. */
  state: State | undefined;
  /** Counts the steps from 1. */
  t: number;
  lr: number;
}

/** Makes an optimizer of a rule that moves one parameter and returns what to keep for its next step. */
export function optimizer<State>(
  name: string,
  params: readonly Tensor[],
  lr: number,
  rule: (update: Update<State>) => State,
): Optimizer {
  if (!(lr >= 0)) throw new TensorError(name, 'option', 'lr must be 0 or more', { got: String(lr) });
  const odd = params.findIndex((param) => !(param instanceof Tensor) || !param.requiresGrad);
  if (odd >= 0) {
    throw new TensorError(name, 'no-graph', `parameter ${odd + 1} asks for no gradient`, {
      advice: 'Make it with { requiresGrad: true }.',
    });
  }
  const states = new Map<Tensor, { t: number; kept: State }>();
  return {
    lr,
    step() {
      for (const param of params) {
        if (!param.grad) continue;
        const before = states.get(param);
        const t = (before?.t ?? 0) + 1;
        const kept = rule({ x: param.data, gradient: param.grad.data, state: before?.kept, t, lr: this.lr });
        states.set(param, { t, kept });
        param.version++;
      }
    },
    zeroGrad() {
      for (const param of params) param.grad = null;
    },
  };
}
