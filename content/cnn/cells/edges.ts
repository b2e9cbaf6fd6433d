import {
  conv2d,
  drawPicture,
  image,
  reshape,
  tensor,
} from 'downhill';

// another class or another number: another picture
// zh: 换个类别或换个数，就是另一张图
const pixels = new Uint8Array(3072);
drawPicture('truck', 36, pixels);
const truck = reshape(tensor([...pixels]), [1, 3, 32, 32]);
image(reshape(truck, [3, 32, 32]));

// the same three columns for red, green and blue
// zh: 红、绿、蓝用同样的三列
const columns = [
  [-1, 0, 1],
  [-1, 0, 1],
  [-1, 0, 1],
];
const map = conv2d(
  truck,
  tensor([[columns, columns, columns]]),
);

// black: most negative; white: most positive
// zh: 最黑的负得最多，最白的正得最多
image(reshape(map, [30, 30]));
console.log('shape of the map:', map.shape); // zh: '激活图的形状：'
