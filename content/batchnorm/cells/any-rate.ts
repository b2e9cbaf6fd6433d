import {
  batchNorm,
  linear,
  manualSeed,
  mseLoss,
  norm,
  optim,
  randn,
} from 'downhill';

// one unit in front of a batch norm: try any learning rate
// zh: 批归一化前面的一个单元：学习率随你取
const rate = 300;
// the same numbers each time, to compare rates
// zh: 每次用同样的随机数，好比较学习率
manualSeed(1);

const x = randn([32, 6]);
const target = randn([32, 1]);
const w = randn([1, 6], { requiresGrad: true });
const sgd = optim.sgd([w], { lr: rate });

for (let step = 0; step <= 100; step++) {
  const length = norm(w).item();
  const loss = sgd.minimize(() => {
    const z = linear(x, w);
    // and without it? return mseLoss(z, target);
    // zh: 不做呢？return mseLoss(z, target);
    return mseLoss(batchNorm(z, { training: true }), target);
  });
  if (step % 20 === 0 || step === 1)
    console.log(step, loss.toFixed(3), length.toFixed(1));
}
