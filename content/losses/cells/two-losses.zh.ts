import { crossEntropy, svmLoss, tensor } from 'downhill';

const scores = tensor([[3.2, 5.1, -1.7]], {
  requiresGrad: true,
});
const hinge = svmLoss(scores, [0]);
hinge.backward();

console.log('合页损失', hinge.item().toFixed(2));
console.log('它的梯度', scores.grad);
console.log(
  '交叉熵',
  crossEntropy(scores, [0]).item().toFixed(2),
);
