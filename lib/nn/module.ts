import { formatShape, TensorError } from '../engine/errors';
import { sameShape } from '../engine/shapes';
import { Tensor } from '../engine/tensor';

/** Tensors by name, such as `0.weight`. */
export type StateDict = Record<string, Tensor>;

/** A buffer that only PyTorch's batch norm has, and one that both have. */
const [count, mean] = ['num_batches_tracked', 'running_mean'];

/**
 * A part of a network: fields that are tensors are its parameters (those that require gradients) or its buffers, fields
 * that are modules are its parts.
 */
export abstract class Module {
  /** True during training; dropout and batch norm behave differently otherwise. */
  training = true;

  abstract forward(x: Tensor): Tensor;

  private parts(): [string, Module][] {
    return Object.entries(this).filter((field): field is [string, Module] => field[1] instanceof Module);
  }

  /** All tensors by the names that PyTorch gives them, this module's own first. */
  stateDict(): StateDict {
    const own = Object.entries(this)
      .filter((field): field is [string, Tensor] => field[1] instanceof Tensor)
      .map(([name, value]) => [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value] as const);
    const inner = this.parts().flatMap(([name, part]) =>
      Object.entries(part.stateDict()).map(([key, value]) => [`${name}.${key}`, value] as const),
    );
    return Object.fromEntries([...own, ...inner]);
  }

  /**
   * Copies values into the tensors with these names; PyTorch's state dictionaries fit our layers of the same name.
   * Nothing changes unless everything fits. The number of batches that a batch norm has seen, `num_batches_tracked`, is
   * ignored: with a fixed momentum nothing depends on it. Errors: missing or extra names, other shapes.
   */
  loadStateDict(state: StateDict): void {
    const own = this.stateDict();
    const counts = (name: string) => name.endsWith(count) && Object.hasOwn(own, name.replace(count, mean));
    const missing = Object.keys(own).filter((name) => !Object.hasOwn(state, name));
    const unknown = Object.keys(state).filter((name) => !Object.hasOwn(own, name) && !counts(name));
    const wrong: [rule: string, got: string][] = [];
    if (missing.length) wrong.push(['every tensor needs a value', `none for ${missing.join(', ')}`]);
    if (unknown.length) wrong.push(['every value needs a tensor', `none for ${unknown.join(', ')}`]);
    for (const [name, { shape }] of Object.entries(own)) {
      if (!Object.hasOwn(state, name)) continue;
      const value: unknown = state[name];
      if (!(value instanceof Tensor)) wrong.push([`${name} must be a tensor`, typeof value]);
      else if (!sameShape(value.shape, shape)) {
        wrong.push([`${name} must have shape ${formatShape(shape)}`, formatShape(value.shape)]);
      }
    }
    if (wrong.length) {
      const [[rule, got], ...others] = wrong;
      const advice = others.map((other) => `Also, ${other.join(', got ')}.`).join(' ');
      throw new TensorError('loadStateDict', 'shape', rule, { got, advice });
    }
    for (const [name, tensor] of Object.entries(own)) tensor.change().set(state[name].values);
  }

  /** The tensors that learn. */
  parameters(): Tensor[] {
    return Object.values(this.stateDict()).filter((tensor) => tensor.requiresGrad);
  }

  /** Clears the gradients of all parameters. */
  zeroGrad(): void {
    for (const parameter of this.parameters()) parameter.grad = null;
  }

  /** Switches training mode on, or off with false. */
  train(on = true): this {
    this.training = on;
    for (const [, part] of this.parts()) part.train(on);
    return this;
  }

  /** Switches to evaluation mode. */
  eval(): this {
    return this.train(false);
  }
}
