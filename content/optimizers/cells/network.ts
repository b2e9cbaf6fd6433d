import {
  backward,
  crossEntropy,
  data,
  nn,
  optim,
  Plot,
  Random,
  type Tensor,
} from 'downhill';

const { x, y } = data.moons({ n: 120, noise: 0.15, seed: 1 });

function network() {
  const random = new Random(7); // the same first weights for all // zh: 大家的初始权重相同
  return new nn.Sequential(
    new nn.Linear(2, 16, { random }),
    new nn.Tanh(),
    new nn.Linear(16, 2, { random }),
  );
}

const makers = {
  SGD: (params: Tensor[]) => optim.sgd(params, { lr: 0.5 }),
  momentum: (params: Tensor[]) =>
    optim.sgd(params, { lr: 0.1, momentum: 0.9 }),
  Adam: (params: Tensor[]) => optim.adam(params, { lr: 0.03 }),
};

const runs: {
  optimizer: string;
  step: number;
  loss: number;
}[] = [];
const draw = () =>
  Plot.plot({
    y: { type: 'log', grid: true, tickFormat: '~g' },
    color: { legend: true },
    marks: [
      Plot.line(runs, {
        x: 'step',
        y: 'loss',
        stroke: 'optimizer',
      }),
    ],
  });

for (const [optimizer, make] of Object.entries(makers)) {
  const net = network();
  const descent = make(net.parameters());
  for (let step = 0; step < 200; step++) {
    const loss = crossEntropy(net.forward(x), y);
    descent.zeroGrad();
    backward(loss);
    descent.step();
    runs.push({ optimizer, step, loss: loss.item() });
    if (step % 10 === 9) draw(); // in the same place // zh: 画在同一个位置
  }
}
