import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      adagrad: 'That is AdaGrad: nothing is forgotten. Keep β of the old s, and add 1 − β of the new square.',
      swapped: 'β and 1 − β have changed places: β, the large one, belongs to the old s.',
      'whole-square': 'The new square counts whole. Multiply it by 1 − β, so that s stays a mean.',
      'not-squared': 's averages the absolute value of the gradient, not its square.',
      'old-mean': 'The step is divided by the old s. Update s with the new square first, then divide.',
      'no-root': 'The root is missing: divide by √s, which has the size of a gradient.',
      'one-rate-for-all': 'All coordinates are divided by the same number. Each has an s of its own.',
      uphill: 'The step goes uphill. Subtract it.',
      order: 'The order is [x, s]: first the position, then the mean squares.',
      'no-epsilon':
        'Nothing keeps the divisor from 0: where there has been no slope yet, 0 is divided by 0. The denominator is √s + ε, with ε = 1e-7, in brackets.',
      'epsilon-inside': 'ε is inside the root. It should be added to the root: √s + ε.',
      'beta-twice': 'The new square is weighted by β as well. Its weight is what is left: 1 − β.',
      'old-kept-whole': 'The old s is kept whole. Keep β of it.',
      'one-plus-beta': 'The new square is weighted by 1 + β. Its weight is what is left: 1 − β.',
    },
    hints: ['The new s: beta * value + (1 - beta) * gradient[i] ** 2. The rest is as in AdaGrad.'],
  },
  zh: {
    mistakes: {
      adagrad: '这是 AdaGrad：什么都不忘。旧的 s 留 β，新的平方只取 1 − β。',
      swapped: 'β 和 1 − β 颠倒了：大的那个 β 属于旧的 s。',
      'whole-square': '新的平方整个计入了。要乘以 1 − β，s 才一直是平均。',
      'not-squared': 's 计入的是梯度的绝对值，不是它的平方。',
      'old-mean': '除的是旧的 s。先让 s 计入新的平方，再除。',
      'no-root': '少了根号：要除以 √s，它和梯度一样大小。',
      'one-rate-for-all': '所有坐标除的是同一个数。每个坐标有自己的 s。',
      uphill: '这一步往上走了。要减去它。',
      order: '顺序是 [x, s]：先位置，后均方。',
      'no-epsilon': '除数会是 0：还没有过斜率的地方成了 0 除以 0。分母是 √s + ε（ε = 1e-7），要加括号。',
      'epsilon-inside': 'ε 写进了根号里。应该加在根号之外：√s + ε。',
      'beta-twice': '新的平方也乘了 β。它应得剩下的那份：1 − β。',
      'old-kept-whole': '旧的 s 全部留下了。只留 β 倍。',
      'one-plus-beta': '新的平方乘了 1 + β。它应得剩下的那份：1 − β。',
    },
    hints: ['新的 s：beta * value + (1 - beta) * gradient[i] ** 2。其余和 AdaGrad 一样。'],
  },
};
