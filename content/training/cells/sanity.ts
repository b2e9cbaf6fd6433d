import {
  argmax,
  crossEntropy,
  data,
  indexSelect,
  nn,
  optim,
  type Tensor,
} from 'downhill';

const classes = 3;
const { x, y } = data.spirals({ n: 300, classes, seed: 1 });
const few = Array.from({ length: 20 }, (_, i) => 15 * i);

function network() {
  const net = new nn.Sequential(
    new nn.Linear(2, 100),
    new nn.ReLU(),
    new nn.Linear(100, classes),
  );
  // last softmax: is it missing, or one too many?
  // zh: 最后的 softmax：是少了，还是多了一个？
  const scores = (x: Tensor) => net.forward(x);
  const params = net.parameters();
  return {
    scores,
    params,
    optimizer: optim.adam(params, { lr: 0.01 }),
  };
}

// the first loss
// zh: 初始损失
const fresh = network();
const first = crossEntropy(fresh.scores(x), y).item();
console.log(
  'first loss',
  first.toFixed(3),
  'ln C',
  Math.log(classes).toFixed(3),
);

// how large a step is, beside the weights
// zh: 一步有多大，与权重相比
const norm = (list: number[]) => Math.hypot(...list);
const before = [...fresh.params[0].data];
fresh.optimizer.minimize(() =>
  crossEntropy(fresh.scores(x), y),
);
const after = [...fresh.params[0].data];
const step = norm(after.map((w, i) => w - before[i]));
console.log('step / weights', (step / norm(before)).toFixed(4));

// twenty examples by heart
// zh: 背下二十个样本
const { scores, optimizer } = network();
const twenty = indexSelect(x, 0, few);
const labels = few.map((i) => y[i]);
for (let k = 0; k < 300; k++) {
  optimizer.minimize(() =>
    crossEntropy(scores(twenty), labels),
  );
}
const guesses = argmax(scores(twenty), 1).data;
const right = labels.filter((label, i) => label === guesses[i]);
const last = crossEntropy(scores(twenty), labels).item();
console.log(
  'of twenty',
  right.length,
  'right, loss',
  last.toFixed(3),
);
