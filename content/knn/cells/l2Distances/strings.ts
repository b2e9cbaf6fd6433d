import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      squared: 'These are the squares of the distances. Take the root at the end: sqrt.',
      'products-once':
        'The products a·b are subtracted once. The square of a difference subtracts them twice: ‖a‖² + ‖b‖² − 2 a·b.',
      'products-added': 'The products are added. In the square of a difference their sign is minus: − 2 a·b.',
      'no-products': 'The products a·b are missing: ‖a − b‖² = ‖a‖² + ‖b‖² − 2 a·b.',
      'only-products': 'These are the products a·b alone. They are one of three parts of ‖a − b‖².',
      'no-test-squares': 'The squares ‖a‖² of the test pictures are missing.',
      'no-train-squares': 'The squares ‖b‖² of the training pictures are missing.',
      norms: 'The lengths ‖a‖ and ‖b‖ are added where their squares belong.',
      sums: 'The pixels are added as they are. Add their squares: ‖a‖² is sum(mul(a, a), 1).',
      l1: 'This is the L1 distance. L2 adds squares of differences and takes the root.',
      mean: 'The sum is divided by the number of pixels D. The L2 distance is the root of the sum itself.',
      'always-first-test':
        'Every row has the distances of the first test picture. Did a row of squares spread the wrong way? The squares of the test pictures belong in a column, (M, 1).',
      'always-first-train':
        'Every column is the distance from the first training picture. The squares of the training pictures belong in a row, (N,).',
      'difference-of-squares':
        'This is the root of ‖a‖² − ‖b‖². Subtract the pixels first, then square; not the other way round.',
      'square-of-sum': 'The differences are added with their signs before they are squared. Square each of them first.',
      'squares-twice': 'The squares are taken twice. It is ‖a‖² + ‖b‖² − 2 a·b.',
      'root-too-early': 'The root is taken before the products are subtracted. It goes around everything.',
      largest: 'Only the pixel that differs most counts. Add up the squares of all.',
      cubed: 'The differences are cubed. Square them.',
      'last-pixel-missing': 'The last pixel is left out. Does the loop end one too early?',
      'first-pixel-missing': 'The first pixel is left out. Does the loop begin at 1?',
      'all-test-squares':
        'The squares of all test pictures are added up together. Each picture has its own: sum(…, 1).',
      'all-squares': 'The squares of all pictures are added up. Every picture has a sum of its own: sum(…, 1).',
    },
    hints: [
      'sum(mul(a, a), 1) gives ‖a‖² for every test picture, shape (M,). Make it a column with reshape, so that it is added to every column of the products.',
      'A column (M, 1) plus a row (N,) gives all M × N sums. Subtract mul(products, 2), then take sqrt.',
    ],
  },
  zh: {
    mistakes: {
      squared: '这是距离的平方。最后还要开方：sqrt。',
      'products-once': '乘积 a·b 只减了一次。差的平方里要减两次：‖a‖² + ‖b‖² − 2 a·b。',
      'products-added': '乘积被加上了。差的平方里它前面是负号：− 2 a·b。',
      'no-products': '漏了乘积 a·b：‖a − b‖² = ‖a‖² + ‖b‖² − 2 a·b。',
      'only-products': '这只是乘积 a·b，它只是 ‖a − b‖² 三部分中的一部分。',
      'no-test-squares': '漏了测试图的平方和 ‖a‖²。',
      'no-train-squares': '漏了训练图的平方和 ‖b‖²。',
      norms: '加的是长度 ‖a‖ 与 ‖b‖，应该加它们的平方。',
      sums: '像素没有平方就加起来了。要加平方：‖a‖² 是 sum(mul(a, a), 1)。',
      l1: '这是 L1 距离。L2 要把差平方后相加，再开方。',
      mean: '总和除以了像素数 D。L2 距离是总和本身的平方根。',
      'always-first-test':
        '每一行都是第一张测试图的距离。平方和是不是沿错了方向扩展？测试图的平方和应排成一列，形状 (M, 1)。',
      'always-first-train': '每一列都是到第一张训练图的距离。训练图的平方和应排成一行，形状 (N,)。',
      'difference-of-squares': '这是 ‖a‖² − ‖b‖² 的平方根。要先求像素之差再平方，不能反过来。',
      'square-of-sum': '差带着正负号加起来之后才平方。要先逐个平方。',
      'squares-twice': '平方和取了两遍。应该是 ‖a‖² + ‖b‖² − 2 a·b。',
      'root-too-early': '还没减去乘积就开方了。根号要套住全部。',
      largest: '只算了相差最大的那个像素。要把所有平方加起来。',
      cubed: '差被立方了。应该平方。',
      'last-pixel-missing': '漏了最后一个像素。循环是不是早停了一步？',
      'first-pixel-missing': '漏了第一个像素。循环是不是从 1 开始了？',
      'all-test-squares': '所有测试图的平方都加在了一起。每张图有自己的：sum(…, 1)。',
      'all-squares': '所有图的平方加在了一起。每张图各有自己的和：sum(…, 1)。',
    },
    hints: [
      'sum(mul(a, a), 1) 给出每张测试图的 ‖a‖²，形状是 (M,)。用 reshape 把它变成一列，才能加到乘积的每一列上。',
      '一列 (M, 1) 加一行 (N,) 得到全部 M × N 个和。再减去 mul(products, 2)，最后 sqrt。',
    ],
  },
};
