import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      'no-bias': 'The bias is missing. For the ship this gives 61.95 where 60.75 is right.',
      'bias-subtracted': 'The bias is subtracted. Add it.',
      'bias-for-each-pixel':
        'The bias is added once for every pixel. Add it once for the whole row: is it inside the loop?',
      'first-bias': 'Every class gets the bias of the first. Class c has b[c].',
      'bias-times-score': 'The sum is multiplied by the bias. Add the bias to it.',
      added: 'Weights and pixels are added to each other. Multiply each pixel by its weight.',
      'last-pixel-missing': 'The last pixel is left out. Does the loop end one too early?',
      'first-pixel-missing': 'The first pixel is left out. Does the loop begin at 1?',
      'last-pixel-only': 'Only the last pixel counts. Is the score set with = where += should add?',
      absolute: 'All products count as positive. A weight below 0 lowers the score.',
      'always-first-row': 'Every class uses the first row of W. Class c has the row W[c].',
      'always-first-picture': 'Every row has the scores of the first picture. Use the row’s own picture.',
      'first-picture-only': 'Only the first picture has scores. Every picture gets a row.',
      'bias-of-picture': 'The bias is taken by the number of the picture. Class c has b[c].',
      'bias-of-pixel':
        'A bias is added for every pixel, by the pixel’s number. Class c has one bias, b[c]: add it once.',
      'all-biases': 'Every score gets the sum of all biases. Class c has b[c].',
      winners: 'These are the classes with the largest scores. Return the scores themselves.',
      mean: 'The sum is divided by the number of pixels. A score is the sum itself.',
      scaled: 'The pixels are divided by 255. Use them as they are.',
      'sum-times-pixel': 'The sum so far is multiplied by the pixel. Multiply each pixel by its weight, and add that.',
      probabilities: 'These are probabilities, from the softmax. Return the scores themselves.',
    },
    hints: [
      'row has one weight for every pixel: let p run over both, and add row[p] * x[p] to score.',
      'Begin with score = b[c] instead of 0, or add b[c] at the end.',
    ],
  },
  zh: {
    mistakes: {
      'no-bias': '漏了偏置。船因此得 61.95，而正确的是 60.75。',
      'bias-subtracted': '偏置被减掉了。应该加上。',
      'bias-for-each-pixel': '每个像素都加了一次偏置。整行只加一次：它是不是写进了循环里？',
      'first-bias': '每一类用的都是第一类的偏置。第 c 类是 b[c]。',
      'bias-times-score': '总和乘以了偏置。应该相加。',
      added: '权重和像素相加了。应该把每个像素乘以它的权重。',
      'last-pixel-missing': '漏了最后一个像素。循环是不是早停了一步？',
      'first-pixel-missing': '漏了第一个像素。循环是不是从 1 开始了？',
      'last-pixel-only': '只算了最后一个像素。累加时是不是把 += 写成了 =？',
      absolute: '所有乘积都当成了正的。小于 0 的权重会压低得分。',
      'always-first-row': '每一类用的都是 W 的第一行。第 c 类用 W[c]。',
      'always-first-picture': '每一行都是第一张图的得分。要用那一行自己的图。',
      'first-picture-only': '只有第一张图有得分。每张图都要有一行。',
      'bias-of-picture': '偏置是按图的序号取的。第 c 类用 b[c]。',
      'bias-of-pixel': '每个像素都按自己的序号加了一个偏置。第 c 类只有一个偏置 b[c]：只加一次。',
      'all-biases': '每个得分都加了所有偏置之和。第 c 类只加 b[c]。',
      winners: '这是得分最高的类别。题目要的是得分本身。',
      mean: '总和除以了像素数。得分就是总和本身。',
      scaled: '像素除以了 255。原样用就可以。',
      'sum-times-pixel': '把到目前为止的和乘了像素。应该把像素乘以权重，再加进去。',
      probabilities: '这是 softmax 之后的概率。题目要的是得分本身。',
    },
    hints: [
      'row 里每个像素对应一个权重：让 p 同时走遍两者，把 row[p] * x[p] 加进 score。',
      '让 score 从 b[c] 而不是 0 开始，或者最后再加上 b[c]。',
    ],
  },
};
