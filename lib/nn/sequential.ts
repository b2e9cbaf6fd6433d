import type { Tensor } from '../engine/tensor';
import { Module } from './module';

/** Modules one after the other, named 0, 1, 2, …. */
export class Sequential extends Module {
  private readonly order: string[];

  constructor(...modules: Module[]) {
    super();
    this.order = modules.map((_, i) => String(i));
    Object.assign(this, modules);
  }

  forward(x: Tensor): Tensor {
    return this.order.reduce((value, name) => (this as unknown as Record<string, Module>)[name].forward(value), x);
  }
}
