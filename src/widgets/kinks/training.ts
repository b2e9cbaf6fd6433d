import { tensor } from '@lib/engine/tensor';
import { memo } from '@lib/memo';
import * as nn from '@lib/nn/index';
import { mean, mul, relu, sub } from '@lib/ops';
import * as optim from '@lib/optim/index';
import { Random } from '@lib/random';
import { targets, type Weights } from './network';
import { run, type Curve } from './settings';

/** A network that learns points of a curve, from PyTorch’s first weights. */
// zh: 从 PyTorch 的初始权重出发、学习曲线上各点的网络。
class Training {
  step = 0;
  readonly #layers: readonly [nn.Linear, nn.Linear];
  readonly #learn: () => number;

  constructor(curve: Curve, units: number, seed: number) {
    const random = new Random(seed);
    const [first, second] = (this.#layers = [new nn.Linear(1, units, { random }), new nn.Linear(units, 1, { random })]);
    const xs = Array.from({ length: run.points }, (_, i) => -1 + (2 * i) / (run.points - 1));
    const [x, y] = [xs, xs.map(targets[curve])].map((column) => tensor(column.map((value) => [value])));
    const optimizer = optim.adam([...first.parameters(), ...second.parameters()], { lr: run.rate });
    this.#learn = () =>
      optimizer.minimize(() => {
        const off = sub(second.forward(relu(first.forward(x))), y);
        return mean(mul(off, off));
      });
  }

  /** Trains for some steps, each on all points. */
  // zh: 训练若干步，每步用全部的点。
  learn() {
    for (let i = 0; i < run.every; i++) this.#learn();
    this.step += run.every;
  }

  get weights(): Weights {
    const [first, second] = this.#layers;
    const [w, b, a, [c]] = [first.weight, first.bias!, second.weight, second.bias!].map(({ values }) => [...values]);
    return { w, b, a, c };
  }
}

/** Networks as far as they have been trained. */
// zh: 各个网络，保留已经训练到的地方。
export const trainingOf = memo((curve: Curve, units: number, seed: number) => new Training(curve, units, seed), {
  most: 20,
});
