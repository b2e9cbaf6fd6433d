import { svmLoss, tensor, type Tensor } from 'downhill';

declare const scores: Tensor; // from the cell above // zh: 来自上面的单元

const h = 0.001;
const [cat, car, frog] = scores.data;
const nudged = svmLoss(tensor([[cat, car + h, frog]]), [0]);
const before = svmLoss(tensor([[cat, car, frog]]), [0]);
console.log(
  'slope', // zh: '斜率'
  ((nudged.item() - before.item()) / h).toFixed(2),
);
