import { formatShape, TensorError } from '../errors';
import { Tensor } from '../tensor';

/** Tensors by name, such as `0.weight`. */
export type StateDict = Record<string, Tensor>;

/**
 * A part of a network: its fields that are tensors are its parameters (those that ask for gradients) and its buffers,
 * its fields that are modules are its parts.
 */
export abstract class Module {
  /** True while learning; dropout and batch norm behave differently otherwise. */
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

  /** Copies values into the tensors of these names. Errors: a name that is missing or too many, another shape. */
  loadStateDict(state: StateDict): void {
    const own = this.stateDict();
    const fail = (rule: string, got: string): never => {
      throw new TensorError('loadStateDict', 'shape', rule, { got });
    };
    const missing = Object.keys(own).filter((name) => !(name in state));
    const unknown = Object.keys(state).filter((name) => !(name in own));
    if (missing.length) fail('every tensor needs a value', `none for ${missing.join(', ')}`);
    if (unknown.length) fail('every value needs a tensor', `none for ${unknown.join(', ')}`);
    for (const [name, tensor] of Object.entries(own)) {
      if (state[name].shape.join() !== tensor.shape.join()) {
        fail(`${name} must have shape ${formatShape(tensor.shape)}`, formatShape(state[name].shape));
      }
      tensor.change().set(state[name].values);
    }
  }

  /** The tensors that learn. */
  parameters(): Tensor[] {
    return Object.values(this.stateDict()).filter((tensor) => tensor.requiresGrad);
  }

  /** Forgets the gradients of all parameters. */
  zeroGrad(): void {
    for (const parameter of this.parameters()) parameter.grad = null;
  }

  /** Switches to learning, or with false away from it. */
  train(on = true): this {
    this.training = on;
    for (const [, part] of this.parts()) part.train(on);
    return this;
  }

  /** Switches to evaluation. */
  eval(): this {
    return this.train(false);
  }
}
