import {
  backward,
  maxPool2d,
  reshape,
  sum,
  tensor,
} from 'downhill';

const table = tensor(
  [
    [1, 1, 2, 4],
    [5, 6, 7, 8],
    [3, 2, 1, 0],
    [1, 2, 3, 4],
  ],
  { requiresGrad: true },
);
// one picture with one map, in windows of 2 × 2
// zh: 一张图，一个通道，2 × 2 的窗口
const kept = maxPool2d(reshape(table, [1, 1, 4, 4]), 2);
console.log('what remains', kept); // zh: '留下的'

backward(sum(kept)); // send a gradient of 1 back to each // zh: 给每个数传回梯度 1
console.log('who gets it', table.grad); // zh: '谁得到了它'
