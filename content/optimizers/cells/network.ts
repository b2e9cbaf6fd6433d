import {
  backward,
  crossEntropy,
  curve,
  data,
  nn,
  optim,
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

for (const [name, make] of Object.entries(makers)) {
  const net = network();
  const optimizer = make(net.parameters());
  for (let step = 0; step < 200; step++) {
    const loss = crossEntropy(net.forward(x), y);
    optimizer.zeroGrad();
    backward(loss);
    optimizer.step();
    curve(name, loss.item());
  }
}
