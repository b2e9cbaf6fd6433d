import {
  manualSeed,
  matmul,
  mul,
  randn,
  relu,
  std,
} from 'downhill';

// a batch through ten layers: print the deviation after each
// zh: 一个小批量穿过十层：打印每一层之后的标准差
const n = 200;
const variance = 2 / n; // He
manualSeed(1); // the same numbers at every run // zh: 每次运行用同样的随机数

let x = randn([50, n]);
for (let layer = 1; layer <= 10; layer++) {
  const W = mul(randn([n, n]), Math.sqrt(variance));
  x = relu(matmul(x, W));
  console.log(layer, std(x).item().toFixed(3));
}
