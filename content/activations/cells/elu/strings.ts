import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      'slope-without-alpha':
        'The slope on the left is exp(x) alone. alpha is a factor of the output, and so of its slope.',
      'slope-of-relu':
        'Where x is not positive, no gradient comes through, as in a ReLU. The slope there is alpha exp(x).',
      'slope-is-output':
        'The slope on the left is the output itself. The output is alpha exp(x) − alpha; its slope lacks the − alpha: y + alpha.',
      'slope-plus-one': 'The slope on the left is y + 1. That is right only for alpha = 1: alpha exp(x) is y + alpha.',
      'one-at-zero':
        'Where x is exactly 0 the slope is taken to be 1. Here, as in PyTorch, 0 belongs to the left: the slope is alpha.',
      'zero-at-zero':
        'Where x is exactly 0 no gradient comes through. The slope there is alpha exp(0), which is alpha.',
      'by-mask':
        'Right except where exp(x) is infinite: both sides are computed and one of them is multiplied by 0, but ∞ · 0 is not a number. Compute exp only where x is not positive.',
      'no-minus-one':
        'The −1 is missing: on the left the output is alpha (exp(x) − 1), so that the two sides meet at 0.',
      'minus-one-outside':
        'alpha multiplies exp(x) alone. It multiplies the difference: alpha (exp(x) − 1), so that the two sides meet at 0.',
      'without-alpha': 'alpha makes no difference: it is 1 everywhere. On the left it multiplies output and slope.',
      'alpha-in-exponent': 'alpha is in the exponent. It stands in front: alpha (exp(x) − 1).',
      'exp-sign': 'The exponent has the wrong sign: exp(−x) explodes on the left. It should be exp(x).',
      'passed-on': 'Every gradient comes through whole. Where x is not positive, the slope is alpha exp(x).',
      'constant-slope': 'On the left the slope is alpha everywhere, as in a leaky ReLU. This line bends: alpha exp(x).',
      'no-upstream': 'The gradient consists of the local derivatives. Multiply them by upstream.',
      'left-without-upstream':
        'Where x is not positive the gradient is the local derivative alone. Multiply it by upstream there, too.',
      'by-upstream': 'For the slope, the sign of the gradient decides. The sign of the input should: x > 0.',
      'output-minus': 'On the left the output has the wrong sign: it goes down to −alpha, alpha (exp(x) − 1).',
      'alpha-on-both': 'alpha multiplies what is positive, too. Positive numbers stay as they are.',
      'both-added':
        'Where x is positive, alpha (exp(x) − 1) is added as well. It is for the left alone: choose one of the two, or put Math.min(0, x) into exp.',
      'one-in-exponent': 'The 1 is subtracted in the exponent: exp(x − 1). It is subtracted from exp(x) afterwards.',
    },
    hints: [
      'On the left y = alpha exp(x) − alpha. Its derivative is alpha exp(x), which is y + alpha.',
      'Choose by x[i] > 0 before exp is computed, not afterwards.',
    ],
  },
  zh: {
    mistakes: {
      'slope-without-alpha': '左边的斜率只写了 exp(x)。alpha 是输出的因子，也就是斜率的因子。',
      'slope-of-relu': 'x 不为正时梯度全没了，那是 ReLU。那里的斜率是 alpha exp(x)。',
      'slope-is-output':
        '左边的斜率写成了输出本身。输出是 alpha exp(x) − alpha，求导后没有 − alpha：斜率是 y + alpha。',
      'slope-plus-one': '左边的斜率写成了 y + 1，只有 alpha = 1 时才对：alpha exp(x) 等于 y + alpha。',
      'one-at-zero': 'x 正好是 0 时斜率取了 1。这里和 PyTorch 一样，0 算在左边：斜率是 alpha。',
      'zero-at-zero': 'x 正好是 0 时梯度成了 0。那里的斜率是 alpha exp(0)，也就是 alpha。',
      'by-mask':
        '只有 exp(x) 成了无穷大的地方不对：两边都算了，再把其中一边乘以 0，可 ∞ · 0 不是数。只在 x 不为正时才算 exp。',
      'no-minus-one': '少了 −1：左边的输出是 alpha (exp(x) − 1)，这样两边才在 0 处相接。',
      'minus-one-outside': 'alpha 只乘了 exp(x)。它乘的是差：alpha (exp(x) − 1)，这样两边才在 0 处相接。',
      'without-alpha': 'alpha 没有起作用，处处都当成了 1。左边的输出和斜率都要乘以 alpha。',
      'alpha-in-exponent': 'alpha 放到指数里去了。它在前面：alpha (exp(x) − 1)。',
      'exp-sign': '指数的正负号反了：exp(−x) 在左边会爆炸。应该是 exp(x)。',
      'passed-on': '所有梯度都原样通过了。x 不为正时，斜率是 alpha exp(x)。',
      'constant-slope': '左边的斜率处处是 alpha，那是 Leaky ReLU。这条线是弯的：alpha exp(x)。',
      'no-upstream': '梯度给的是局部导数。还要乘以 upstream。',
      'left-without-upstream': 'x 不为正的地方，梯度只是局部导数。那里也要乘以 upstream。',
      'by-upstream': '斜率由梯度的正负号决定了。应该由输入的正负号决定：x > 0。',
      'output-minus': '左边输出的正负号反了：它往下走到 −alpha，是 alpha (exp(x) − 1)。',
      'alpha-on-both': '正数也乘了 alpha。正数应该保持不变。',
      'both-added': 'x 为正时也加上了 alpha (exp(x) − 1)。它只属于左边：两者选一，或者在 exp 里用 Math.min(0, x)。',
      'one-in-exponent': '1 在指数里就减掉了：exp(x − 1)。应该先算 exp(x)，再减 1。',
    },
    hints: [
      '左边 y = alpha exp(x) − alpha，导数是 alpha exp(x)，也就是 y + alpha。',
      '先看 x[i] > 0，再决定算不算 exp，不要算完再选。',
    ],
  },
};
