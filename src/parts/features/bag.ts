import { linear, mul, sum } from '@lib/ops';
import type { Tensor } from '@lib/engine/tensor';
import { patchesAt, placesIn } from './patches';
import { countsOf, Learning, type Codebook } from './words';

/** The distance between the patches of a picture whose words describe it; they overlap. */
// zh: 描述一张图所用的小块相隔多远：它们互相重叠。
const stride = 3;

/** Learns words from pictures, and returns the bag of words of any picture: how often it contains each. */
// zh: 从图中学出单词，再给出任何一张图的词袋：每个单词用了几次。
export function bagOfWords(pixels: Uint8Array, codebook: Codebook, steps: number): (picture: Uint8Array) => number[] {
  const learning = new Learning(pixels, codebook);
  for (let i = 0; i < steps && !learning.isAtRest; i++) learning.more();
  const { centres } = learning.steps[learning.steps.length - 1];
  const places = placesIn(0, codebook.side, stride);
  // the nearest centre is the one with the largest c·x − ½|c|²: the same words, by one product of matrices
  // zh: 最近的中心就是 c·x − ½|c|² 最大的那个：单词不变，只需一次矩阵乘法
  const offsets = mul(sum(mul(centres, centres), 1), -0.5);
  return (picture) => {
    const scores = linear(learning.look(patchesAt(picture, codebook.side, places)), centres, offsets);
    return countsOf(largest(scores), codebook.words);
  };
}

/** The index of the largest number of each row; of several, the first. */
// zh: 每行最大的数的位置；有几个一样大时取第一个。
export function largest({ data, shape: [count, size] }: Tensor): number[] {
  return Array.from({ length: count }, (_, i) => {
    let at = 0;
    for (let c = 1; c < size; c++) if (data[i * size + c] > data[i * size + at]) at = c;
    return at;
  });
}
