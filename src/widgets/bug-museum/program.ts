import { backward } from '@lib/engine/autograd';
import { Tensor, zeros } from '@lib/engine/tensor';
import * as data from '@lib/data/index';
import * as nn from '@lib/nn/index';
import { add, cat, crossEntropy, div, indexSelect, mean, mul, neg, relu, std, sub, sum } from '@lib/ops';
import * as optim from '@lib/optim/index';
import { Random } from '@lib/random';
import type { Mistake } from './settings';

/** A small network and all that trains it. */
// zh: 一个小网络，以及训练它的一切。
export function program(seed: number, mistake?: Mistake) {
  const random = new Random(seed);
  // points of three classes, class after class; their third number is always 0
  // zh: 三类点，一类接一类；每个点的第三个数总是 0
  const { x: plane, y } = data.spirals({ n: 300, classes: 3, turns: 0.4, noise: 0.25, seed });
  const dtype = 'float64'; // differences are then right to many digits // zh: 这样差分能准到许多位
  const points = new Tensor(Float64Array.from(cat([plane, zeros([300, 1])], 1).values), [300, 3]);
  const sorted = [...y.keys()].sort((a, b) => y[a] - y[b]);
  const train = sorted.filter((_, k) => (mistake === 'oneClass' ? k < 100 : k % 2 === 0));
  const rest = sorted.filter((i) => (mistake === 'leak' ? train.includes(i) : !train.includes(i)));
  const val = rest.filter((i, k) => y[i] === 0 || k % 4 === 0); // class 0 is common here // zh: 这里类别 0 最常见
  const prepared = (rows: number[], like: number[]) => {
    const known = indexSelect(points, 0, like);
    const scale = mistake === 'nan' ? std(known, 0) : add(std(known, 0), 0.00001);
    const x = div(sub(indexSelect(points, 0, rows), mean(known, 0)), scale);
    return { rows, x, y: rows.map((i) => y[i]) };
  };
  const sets = { train: prepared(train, train), val: prepared(val, mistake === 'ownStatistics' ? val : train) };

  const [first, last] = [new nn.Linear(3, 64, { dtype }), new nn.Linear(64, 3, { dtype })];
  const [centre, spread] = mistake === 'allEqual' ? [0.2, 0] : [0, 1];
  nn.init.normal(first.weight, centre, 0.4 * spread, { random });
  nn.init.normal(last.weight, centre, 0.15 * spread, { random });
  for (const { bias } of [first, last]) bias!.change().fill(mistake === 'dead' ? -10 : 0);
  const hidden = (x: Tensor) => first.forward(x);
  const scores = (x: Tensor) => last.forward(relu(hidden(x)));

  const squares = ({ weight }: nn.Linear) => sum(mul(weight, weight));
  const penalty = () => mul(mistake === 'lambda' ? 0.15 : 0.00001, add(squares(first), squares(last)));
  const lossOf = (x: Tensor, y: number[]) => add(crossEntropy(scores(x), y), penalty());
  const parameters = [first, last].flatMap((layer) => layer.parameters());
  const lr = mistake === 'rateLow' ? 0.0002 : mistake === 'rateHigh' ? 4 : 0.4;
  const optimizer = optim.sgd(parameters, { lr });
  function step(x: Tensor, y: number[]) {
    if (mistake !== 'noZeroGrad') optimizer.zeroGrad();
    backward(mistake === 'wrongSign' ? neg(lossOf(x, y)) : lossOf(x, y));
    optimizer.step();
  }
  function batches() {
    const order = mistake === 'sorted' ? [...train.keys()] : random.permutation(train.length);
    return Array.from({ length: train.length / 10 }, (_, k) => order.slice(10 * k, 10 * k + 10));
  }
  return { sets, hidden, scores, lossOf, parameters, step, batches };
}

export type Program = ReturnType<typeof program>;
