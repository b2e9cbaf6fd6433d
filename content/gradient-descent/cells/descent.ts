import {
  backward,
  curve,
  matmul,
  noGrad,
  optim,
  svmLoss,
  tensor,
  transpose,
} from 'downhill';

const X = tensor([
  [0.5, 0.4, 1],
  [-0.4, 0.3, 1],
  [0.7, -0.4, 1],
]); // the last column is always 1: the bias // zh: 最后一列永远是 1：偏置
const y = [0, 1, 2];
const W = tensor(
  [
    [0.1, 0.2, 0],
    [0.3, -0.1, 0],
    [-0.2, 0.1, 0],
  ],
  { requiresGrad: true },
);
const descent = optim.sgd([W], { lr: 0.5 });

for (let step = 0; step < 40; step++) {
  const loss = svmLoss(matmul(X, transpose(W, 0, 1)), y);
  descent.zeroGrad();
  backward(loss); // the gradient of the loss is now in W.grad // zh: 损失的梯度现在在 W.grad 里
  descent.step();
  curve('loss', loss.item());
}
console.log(noGrad(() => matmul(X, transpose(W, 0, 1))));
