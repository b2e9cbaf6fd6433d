import {
  conv2d,
  drawPicture,
  image,
  reshape,
  tensor,
} from 'downhill';

const pixels = new Uint8Array(3072);
drawPicture('ship', 3, pixels); // another class, another number: another picture // zh: 换个类别、换个数，就是另一张图
const ship = reshape(tensor([...pixels]), [1, 3, 32, 32]);
image(reshape(ship, [3, 32, 32]));

const slice = [
  [-1, 0, 1],
  [-1, 0, 1],
  [-1, 0, 1],
];
const filter = tensor([[slice, slice, slice]]); // one slice for each colour // zh: 每种颜色一片
const map = conv2d(ship, filter);
console.log('one map of', map.shape); // zh: '一张激活图，形状'
image(reshape(map, [30, 30])); // darkest: most negative; brightest: most positive // zh: 最暗的负得最多，最亮的正得最多
