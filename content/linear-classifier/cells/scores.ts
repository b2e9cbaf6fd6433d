import {
  linear,
  pictureClasses,
  pictures,
  reshape,
  tensor,
  type Tensor,
} from 'downhill';

const cat = tensor([[56, 231, 24, 2]]);
const W = tensor([
  [0.2, -0.5, 0.1, 2.0],
  [1.5, 1.3, 2.1, 0.0],
  [0.0, 0.25, 0.2, -0.3],
]);
const b = tensor([1.1, 3.2, -1.2]);
console.log(linear(cat, W, b)); // cat, dog, ship // zh: 猫、狗、船

// the same in full size: a picture of 3,072 numbers, ten
// classes, weights drawn at random
// zh: 换成真正的大小：一张 3,072 个数的图，十个类，权重随机
const { pixels, labels } = pictures({ n: 1, seed: 2 });
const x: Tensor = reshape(tensor([...pixels]), [1, 3072]);
const guesses = tensor(
  Array.from({ length: 10 }, () =>
    Array.from({ length: 3072 }, () => Math.random() - 0.5),
  ),
);
const scores = linear(x, guesses, tensor(Array(10).fill(0)));
console.log('this is:', pictureClasses[labels[0]]); // zh: '它是'
console.log('called:', pictureClasses[scores.argmax().item()]); // zh: '被认作'
