import { backward, type BackwardOptions } from './engine/autograd';
import * as ops from './ops';
import { Tensor } from './engine/tensor';

type Ops = typeof ops;
/** Every op that takes a tensor first is also a method of it: `softmax(x, 1)` is `x.softmax(1)`. */
type Methods = {
  [Name in keyof Ops]: Ops[Name] extends (x: Tensor, ...rest: infer Rest) => Tensor ? (...rest: Rest) => Tensor : never;
};

declare module './engine/tensor' {
  interface Tensor extends Methods {
    backward(options?: BackwardOptions): void;
  }
}

const methods: Record<string, (this: Tensor, ...rest: never[]) => unknown> = {
  backward(options?: BackwardOptions) {
    backward(this, options);
  },
};
for (const [name, op] of Object.entries(ops)) {
  methods[name] = function (...rest) {
    return (op as (...args: unknown[]) => unknown)(this, ...rest);
  };
}
Object.assign(Tensor.prototype, methods);
