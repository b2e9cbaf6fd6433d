import { crossEntropy, svmLoss, tensor } from 'downhill';

const scores = tensor([[3.2, 5.1, -1.7]], {
  requiresGrad: true,
});
const hinge = svmLoss(scores, [0]);
hinge.backward();

console.log('hinge loss', hinge.item().toFixed(2)); // zh: '合页损失'
console.log('its gradient', scores.grad); // zh: '它的梯度'
console.log(
  'cross-entropy', // zh: '交叉熵'
  crossEntropy(scores, [0]).item().toFixed(2),
);
