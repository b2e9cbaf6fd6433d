import { backward } from '../engine/autograd';
import { TensorError } from '../engine/errors';
import type { Kernels, Pointer } from '../engine/kernels';
import { kernelsFor, runInPlace } from '../engine/run';
import { Storage } from '../engine/storage';
import { Tensor } from '../engine/tensor';
import { tidy } from '../engine/tidy';

/** Moves parameters against their gradients, step by step. */
export interface Optimizer {
  /** The learning rate; a schedule may change it between steps. */
  lr: number;
  /** Moves every parameter that has a gradient, in place. */
  step(): void;
  /** Forgets the gradients, so that those of the next batch start from zero. */
  zeroGrad(): void;
  /**
   * One whole step of training: forgets the gradients, computes the loss and its gradients, and moves the parameters.
   * Returns the loss. Faster than the four by hand, because whatever `lossOf` makes on the way is forgotten unless it
   * is read there.
   */
  minimize(lossOf: () => Tensor): number;
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

/** The same step by a kernel, for float32: `slots` arrays of the size of the parameter, zeros at first. */
export interface KernelUpdate {
  slots: number;
  /** `pointers`: of the parameter, of its slots, of its gradient. */
  update(k: Kernels, pointers: Pointer[], n: number, t: number, lr: number): void;
}

/** Makes an optimizer from a rule that moves one parameter and returns what to keep for its next step. */
export function optimizer<State>(
  name: string,
  params: readonly Tensor[],
  lr: number,
  rule: (update: Update<State>) => State,
  byKernel?: KernelUpdate,
): Optimizer {
  if (!(lr >= 0)) throw new TensorError(name, 'option', 'lr must be 0 or more', { got: String(lr) });
  const odd = params.findIndex((param) => !(param instanceof Tensor) || !param.requiresGrad);
  if (odd >= 0) {
    throw new TensorError(name, 'no-graph', `parameter ${odd + 1} asks for no gradient`, {
      advice: 'Make it with { requiresGrad: true }.',
    });
  }
  const states = new Map<Tensor, { t: number; kept: State }>();
  const kernelStates = new Map<Tensor, KernelState>();
  return {
    lr,
    step() {
      for (const param of params) {
        const { gradient } = param;
        if (!gradient) continue;
        const k = byKernel && kernelsFor([param]);
        if (k) {
          stepByKernel(k, byKernel, param, gradient, kernelStates, this.lr);
          continue;
        }
        const before = states.get(param);
        const t = (before?.t ?? 0) + 1;
        const kept = rule({ x: param.change(), gradient: gradient.values, state: before?.kept, t, lr: this.lr });
        states.set(param, { t, kept });
      }
    },
    zeroGrad() {
      for (const param of params) param.grad = null;
    },
    minimize(lossOf) {
      return tidy(() => {
        this.zeroGrad();
        const loss = lossOf();
        backward(loss);
        this.step();
        return loss.item();
      });
    },
  };
}

/** What a step by kernel changes, and how many there have been. */
interface KernelState {
  t: number;
  changed: Storage[];
}

function stepByKernel(
  k: Kernels,
  { slots: count, update }: KernelUpdate,
  param: Tensor,
  gradient: Tensor,
  states: Map<Tensor, KernelState>,
  lr: number,
) {
  const n = param.size;
  let state = states.get(param);
  if (!state) {
    const slots = Array.from({ length: count }, () => new Storage(new Float32Array(n), n, 'float32'));
    state = { t: 0, changed: [param.storage, ...slots] };
    states.set(param, state);
  }
  state.t++;
  param.storage.version++;
  const { changed, t } = state;
  runInPlace((pointers) => update(k, pointers, n, t, lr), changed, [gradient.storage]);
}
