import {
  argmax,
  crossEntropy,
  curve,
  nn,
  optim,
  Random,
  data,
} from 'downhill';

const units = 8; // how few will do? // zh: 最少几个就够？
const { x, y } = data.rings({ n: 200, seed: 1 });
const random = new Random(1);
const net = new nn.Sequential(
  new nn.Linear(2, units, { random }),
  new nn.ReLU(), // without it? // zh: 去掉它呢？
  new nn.Linear(units, 2, { random }),
);
const adam = optim.adam(net.parameters(), { lr: 0.03 });

for (let step = 0; step < 1000; step++) {
  const loss = adam.minimize(() =>
    crossEntropy(net.forward(x), y),
  );
  if (step % 10 === 0) curve('loss', loss); // zh: '损失'
}
const said = argmax(net.forward(x), 1).data;
const right = y.filter((label, i) => label === said[i]);
console.log('right, of 200:', right.length); // zh: '200 个里分对：'
