import { backward } from '../engine/autograd';
import { TensorError } from '../engine/errors';
import type { Kernels, Pointer } from '../engine/kernels';
import { kernelsFor, runInPlace } from '../engine/run';
import { Storage } from '../engine/storage';
import { Tensor } from '../engine/tensor';
import { tidy } from '../engine/tidy';

/**
 * Moves parameters against their gradients, step by step. Errors, when it is made: a learning rate below 0, a parameter
 * without `requiresGrad`.
 */
export interface Optimizer {
  /** The learning rate; a schedule may change it between steps. */
  lr: number;
  /** Moves every parameter that has a gradient, in place. */
  step(): void;
  /** Forgets the gradients, so that those of the next batch start from zero. */
  zeroGrad(): void;
  /**
   * One whole step of training: forgets the gradients, computes the loss and its gradients, and moves the parameters.
   * Returns the loss. Faster than the four steps by hand, because intermediate tensors of `lossOf` are discarded unless
   * they are read there.
   */
  minimize(lossOf: () => Tensor): number;
  /** A copy of its state, such as velocities. */
  save(): Kept[];
  /** Restores a state saved by an optimizer of the same kind, for parameters of the same sizes. */
  load(kept: readonly Kept[]): void;
}

/** An optimizer's state for one parameter: the number of steps so far, and its numbers by name or in order. */
export interface Kept {
  t: number;
  rule?: Readonly<Record<string, unknown>>;
  slots?: readonly Float32Array[];
}

/** One parameter at one step: its elements, their gradients, and the optimizer's state for it. */
export interface Update<State> {
  x: Float32Array | Float64Array;
  gradient: ArrayLike<number>;
  /** Undefined at the first step. */
  state: State | undefined;
  /** The number of the step, from 1. */
  t: number;
  lr: number;
}

/** The same step by a kernel, for float32: `slots` arrays of the size of the parameter, zeros at first. */
export interface KernelUpdate {
  slots: number;
  /** `pointers`: to the parameter, its slots and its gradient. */
  update(k: Kernels, pointers: Pointer[], n: number, t: number, lr: number): void;
}

/** Makes an optimizer from a rule that moves one parameter and returns the state for its next step. */
export function optimizer<State extends object>(
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
      // small parameters too, if others are large: their numbers are where the gradients are
      const k = byKernel && params.length > 0 && kernelsFor(params);
      for (const param of params) {
        const { gradient } = param;
        if (!gradient) continue;
        if (k && param.dtype === 'float32') {
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
    save: () =>
      params.map((param) => {
        const [byRule, fast] = [states.get(param), kernelStates.get(param)];
        if (fast) return { t: fast.t, slots: fast.changed.slice(1).map((slot) => Float32Array.from(slot.read())) };
        return byRule ? { t: byRule.t, rule: copied(byRule.kept) } : { t: 0 };
      }),
    load(kept) {
      params.forEach((param, i) => {
        const { t, rule, slots } = kept[i];
        states.delete(param);
        kernelStates.delete(param);
        if (rule) states.set(param, { t, kept: copied(rule) as State });
        if (slots) kernelStates.set(param, { t, changed: [param.storage, ...slots.map(slotOf)] });
      });
    },
  };
}

const slotOf = (values: Float32Array) => new Storage(values.slice(), values.length, 'float32');

/** A copy of a state, including its arrays. */
const copied = (kept: object) =>
  Object.fromEntries(
    Object.entries(kept).map(([name, value]): [string, unknown] => [
      name,
      value instanceof Float64Array ? value.slice() : value,
    ]),
  );

/** The data that a kernel step changes, and the number of steps so far. */
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
    const slots = Array.from({ length: count }, () => slotOf(new Float32Array(n)));
    state = { t: 0, changed: [param.storage, ...slots] };
    states.set(param, state);
  }
  state.t++;
  param.storage.version++;
  const { changed, t } = state;
  runInPlace((pointers) => update(k, pointers, n, t, lr), changed, [gradient.storage]);
}
