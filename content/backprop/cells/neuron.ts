import { add, backward, mul, sigmoid, tensor } from 'downhill';

const w = [2, -3, -3].map((value) =>
  tensor(value, { requiresGrad: true }),
);
const x = [-1, -2].map((value) =>
  tensor(value, { requiresGrad: true }),
);

const sum = add(add(mul(w[0], x[0]), mul(w[1], x[1])), w[2]);
const y = sigmoid(sum);
backward(y); // one backward pass: now every grad is set // zh: 往回走一遍，每个 grad 就都有了

console.log('y', y.item().toFixed(4));
console.log(
  'w',
  w.map(({ grad }) => grad!.item()),
);
console.log(
  'x',
  x.map(({ grad }) => grad!.item()),
);
