import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      'no-absolute':
        'The differences are added with their signs, so too bright and too dark cancel. Take absolute values: Math.abs.',
      squared: 'The differences are squared. That is the L2 distance before its root; L1 adds absolute values.',
      euclidean: 'This is the L2 distance. L1 adds absolute values, without squares or a root.',
      mean: 'The sum is divided by the number of pixels D. The L1 distance is the sum itself.',
      'absolute-of-sum':
        'The absolute value is taken once, of the whole sum. Take the absolute value of every difference.',
      'first-pixel-missing': 'The first pixel is left out. Does the loop begin at 1? Pixels are counted from 0.',
      'last-pixel-missing': 'The last pixel is left out. Does the loop end one too early?',
      'last-pixel-only': 'Only the last pixel counts. Is the sum set with = where += should add?',
      largest: 'Only the pixel that differs most is counted. Add up all of them.',
      added: 'The pixels are added to each other. Take their difference.',
      'always-first-test': 'Every row has the distances of the first test picture. Use the row’s own picture.',
      'always-first-train':
        'Every column is the distance from the first training picture. Use the column’s own picture.',
      'pixels-that-differ': 'This is how many pixels differ. Add up by how much.',
      'only-brighter':
        'Only pixels that are brighter in the test picture count. Take the absolute value of every difference.',
      'first-pixel-only': 'Only the first pixel counts. Is return inside the loop?',
      'every-second': 'Only every second pixel counts. Let p grow by 1.',
      products: 'The pixels are multiplied. Take their difference, and its absolute value.',
      smallest: 'Only the pixel that differs least is counted. Add up all of them.',
    },
    hints: [
      'The two arrow functions each get a row: test.map((a) => train.map((b) => …)).',
      'Let p run over all pixels, from 0 to a.length − 1, and add Math.abs(a[p] - b[p]) to sum.',
    ],
  },
  zh: {
    mistakes: {
      'no-absolute': '差带着正负号相加，太亮和太暗互相抵消了。要取绝对值：Math.abs。',
      squared: '差被平方了。那是开方之前的 L2 距离；L1 加的是绝对值。',
      euclidean: '这是 L2 距离。L1 加的是绝对值，既不平方也不开方。',
      mean: '总和除以了像素数 D。L1 距离就是总和本身。',
      'absolute-of-sum': '绝对值只在最后对总和取了一次。要对每个差取绝对值。',
      'first-pixel-missing': '漏了第一个像素。循环是不是从 1 开始了？像素从 0 数起。',
      'last-pixel-missing': '漏了最后一个像素。循环是不是早停了一步？',
      'last-pixel-only': '只算了最后一个像素。累加时是不是把 += 写成了 =？',
      largest: '只算了相差最大的那个像素。要把所有像素加起来。',
      added: '两个像素相加了。应该相减。',
      'always-first-test': '每一行都是第一张测试图的距离。要用那一行自己的图。',
      'always-first-train': '每一列都是到第一张训练图的距离。要用那一列自己的图。',
      'pixels-that-differ': '这是有几个像素不同。要加的是它们差多少。',
      'only-brighter': '只算了测试图更亮的像素。要对每个差取绝对值。',
      'first-pixel-only': '只算了第一个像素。return 是不是写在循环里面了？',
      'every-second': '隔一个像素才算一个。p 每次要加 1。',
      products: '两个像素相乘了。应该相减，再取绝对值。',
      smallest: '只算了相差最小的那个像素。要把所有像素加起来。',
    },
    hints: [
      '两个箭头函数各拿到一行：test.map((a) => train.map((b) => …))。',
      '让 p 走遍所有像素，从 0 到 a.length − 1，把 Math.abs(a[p] - b[p]) 加进 sum。',
    ],
  },
};
