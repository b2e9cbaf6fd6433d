import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      relu: 'Nothing leaks: this is ReLU. Where x is not positive, the output is alpha times x, and the gradient alpha times upstream.',
      'slope-of-relu':
        'The output leaks, the gradient does not: where x is not positive it is 0, as in a ReLU. There the slope is alpha.',
      'output-of-relu':
        'The gradient leaks, the output does not: below 0 it is 0, as in a ReLU. It should be alpha times x.',
      'passed-on': 'Every gradient comes through whole. Where x is not positive, the slope is alpha.',
      'one-at-zero':
        'Where x is exactly 0 the slope is taken to be 1. Here, as in PyTorch, it is alpha: ask whether x > 0.',
      'zero-at-zero':
        'Where x is exactly 0 no gradient comes through. There is a corner at 0, but neither side has slope 0; here it is alpha.',
      'wrong-side':
        'alpha is on the wrong side: it shrinks what is positive. Positive numbers stay as they are; the others are multiplied by alpha.',
      'slopes-exchanged':
        'The output is right, but the two slopes have changed places: it is 1 where x > 0, and alpha elsewhere.',
      'no-upstream': 'The gradient consists of the local derivatives, 1 and alpha. Multiply them by upstream.',
      'left-without-upstream':
        'Where x is not positive the gradient is alpha alone: that is the local derivative. Multiply it by upstream there, too.',
      'by-upstream': 'For the slope, the sign of the gradient decides. The sign of the input should: x > 0.',
      'usual-alpha': 'alpha is 0.01, whatever the function is given. Use the parameter.',
      'minus-alpha':
        'Below 0 the line rises to the left: it is −alpha times x. It should go on falling: alpha times x.',
      'alpha-alone': 'Below 0 the output is −alpha, whatever x is. It should be alpha times x.',
      values: 'The gradient is multiplied by x, too. The slope is 1 or alpha, however large x is.',
      'by-both':
        'A gradient comes through whole only if it is positive itself. Its sign does not matter: x > 0 decides.',
      'risen-output':
        'The gradient is right, but below 0 the output is −alpha times x, and so positive. It should be alpha times x, which stays negative.',
      'both-added':
        'Where x is positive, alpha times x is added as well: there the output is x alone. Choose one of the two.',
    },
    hints: [
      'Two straight lines: slope 1 where x > 0, slope alpha elsewhere. Write down the slopes first.',
      'slope = x.map((value) => (value > 0 ? 1 : alpha)); both results are a product with it.',
    ],
  },
  zh: {
    mistakes: {
      relu: '一点也没有漏：这是 ReLU。x 不为正时，输出是 alpha 乘 x，梯度是 alpha 乘 upstream。',
      'slope-of-relu': '输出漏了，梯度却没有：x 不为正时梯度成了 0，那是 ReLU。那里的斜率是 alpha。',
      'output-of-relu': '梯度漏了，输出却没有：0 的左边输出成了 0，那是 ReLU。应该是 alpha 乘 x。',
      'passed-on': '所有梯度都原样通过了。x 不为正时，斜率是 alpha。',
      'one-at-zero': 'x 正好是 0 时斜率取了 1。这里和 PyTorch 一样取 alpha：判断 x > 0。',
      'zero-at-zero': 'x 正好是 0 时梯度成了 0。0 处是个拐角，可两边的斜率都不是 0；这里取 alpha。',
      'wrong-side': 'alpha 用错了边：缩小的是正数。正数保持不变，其他的才乘以 alpha。',
      'slopes-exchanged': '输出对了，两个斜率却放反了：x > 0 时是 1，其他地方是 alpha。',
      'no-upstream': '梯度给的是局部导数，1 和 alpha。还要乘以 upstream。',
      'left-without-upstream': 'x 不为正的地方，梯度只是 alpha：那是局部导数。那里也要乘以 upstream。',
      'by-upstream': '斜率由梯度的正负号决定了。应该由输入的正负号决定：x > 0。',
      'usual-alpha': '不管传进来的 alpha 是多少，用的都是 0.01。要用参数 alpha。',
      'minus-alpha': '0 的左边往上翘了：那是 −alpha 乘 x。应该继续往下：alpha 乘 x。',
      'alpha-alone': '0 的左边不管 x 是多少，输出都是 −alpha。应该是 alpha 乘 x。',
      values: '梯度还乘上了 x。不管 x 有多大，斜率都只是 1 或 alpha。',
      'by-both': '只有正的梯度才原样通过。梯度自己的正负号无所谓：只看 x > 0。',
      'risen-output': '梯度对了，可 0 的左边输出是 −alpha 乘 x，成了正数。应该是 alpha 乘 x，保持负数。',
      'both-added': 'x 为正时也加上了 alpha 乘 x：那里的输出就是 x。两者选一。',
    },
    hints: [
      '两段直线：x > 0 时斜率是 1，其他地方是 alpha。先把斜率写出来。',
      'slope = x.map((value) => (value > 0 ? 1 : alpha))；两个结果都是和它相乘。',
    ],
  },
};
