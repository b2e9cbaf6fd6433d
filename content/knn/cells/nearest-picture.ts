import {
  cdist,
  image,
  majority,
  nearest,
  pictureClasses,
  pictures,
  reshape,
  tensor,
} from 'downhill';

const train = pictures({ n: 200, seed: 1 }); // 200 pictures, freshly drawn // zh: 200 张图，当场画出
const test = pictures({ n: 10, seed: 2 });
const X = reshape(tensor([...train.pixels]), [200, 3072]);
const Q = reshape(tensor([...test.pixels]), [10, 3072]);
const distances = cdist(Q, X, { p: 1 }).tolist() as number[][];

const q = 9;
const near = nearest(distances[q], 5);
image(
  reshape(
    tensor([...test.pixels.slice(3072 * q, 3072 * (q + 1))]),
    [3, 32, 32],
  ),
);
console.log('this is:', pictureClasses[test.labels[q]]); // zh: '这是'
console.log(
  'its neighbours:', // zh: '邻居是'
  near.map((i) => pictureClasses[train.labels[i]]),
);
console.log(
  'their vote:', // zh: '投票结果'
  majority(near.map((i) => train.labels[i])).map(
    (c) => pictureClasses[c],
  ),
);
