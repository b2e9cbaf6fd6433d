import { backward, maxPool2d, sum, tensor } from 'downhill';

const x = tensor(
  [
    [
      [
        [1, 1, 2, 4],
        [5, 6, 7, 8],
        [3, 2, 1, 0],
        [1, 2, 3, 4],
      ],
    ],
  ],
  { requiresGrad: true },
);
const y = maxPool2d(x, 2);
console.log('what remains', y); // zh: '留下的'

backward(sum(y)); // send a gradient of 1 back to each // zh: 给每个数传回梯度 1
console.log('who gets it', x.grad); // zh: '谁得到了它'
