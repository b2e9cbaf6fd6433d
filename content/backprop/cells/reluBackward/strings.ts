import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      'by-upstream': 'Here the sign of the gradient decides. The sign of the input should: x > 0.',
      inverted: 'The gradient gets through where x is negative. It should be the other way round.',
      'passed-on':
        'Every gradient gets through. Where x was negative, ReLU gave 0 whatever x was: there the gradient is 0.',
      ones: 'These are the local derivatives, 0 and 1. Multiply them by upstream.',
      'at-zero': 'The gradient gets through where x is exactly 0. The convention here, and in PyTorch, is 0: x > 0.',
      values: 'The gradient is multiplied by x. ReLU’s local derivative is 1 where x > 0.',
      leaky: 'A little gets through where x is negative. That is leaky ReLU; this one lets nothing through.',
      'first-row-only': 'Only the first row is masked. Every row is.',
      'turned-where-negative':
        'Where x is negative the gradient comes through with a minus. ReLU gives 0 there whatever x is: the gradient is 0.',
      'by-both':
        'A gradient gets through only if it is positive itself. Its sign does not matter: where x > 0 it passes.',
      elu: 'Where x is negative something is left, eˣ of it: that is the slope of ELU. ReLU lets nothing through.',
      'max-of-product':
        'max(0, …) is taken of x · upstream. A gradient may be negative: whether it passes is decided by x alone, and what passes is upstream as it is.',
    },
    hints: [
      'Where x > 0 the local derivative is 1, elsewhere 0. No Jacobian is needed: one multiplication for each element.',
    ],
  },
  zh: {
    mistakes: {
      'by-upstream': '这里由梯度的正负号决定。应该由输入的正负号决定：x > 0。',
      inverted: 'x 为负的地方梯度通过了。正好反了。',
      'passed-on': '所有梯度都通过了。x 为负时，不管 x 是多少，ReLU 都给 0：那里的梯度是 0。',
      ones: '这是局部导数，0 和 1。还要乘以 upstream。',
      'at-zero': 'x 正好是 0 的地方梯度通过了。按这里和 PyTorch 的约定取 0：x > 0。',
      values: '梯度乘上了 x。x > 0 处 ReLU 的局部导数是 1。',
      leaky: 'x 为负时还漏过去一点。那是 Leaky ReLU；ReLU 一点也不放过。',
      'first-row-only': '只有第一行做了处理。每一行都要。',
      'turned-where-negative': 'x 为负的地方梯度变号后通过了。那里不管 x 是多少，ReLU 都给 0：梯度是 0。',
      'by-both': '只有正的梯度通过了。梯度自己的正负号无所谓：x > 0 就通过。',
      elu: 'x 为负时还剩 eˣ 倍：那是 ELU 的斜率。ReLU 一点也不放过。',
      'max-of-product':
        'max(0, …) 套在了 x · upstream 上。梯度可以是负的：能不能通过只看 x，通过的就是 upstream 本身。',
    },
    hints: ['x > 0 处局部导数是 1，其他地方是 0。不需要雅可比矩阵：每个元素乘一次就够了。'],
  },
};
