import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      'old-sum': 'The step is divided by the old s. Add the new square first, then divide.',
      'no-root': 'The root is missing: divide by √s, which has the size of a gradient.',
      'not-squared': 's grows by the absolute value of the gradient, not by its square.',
      'mean-square': 's is a mean of squares here. AdaGrad adds them up and forgets none.',
      'one-rate-for-all':
        'All coordinates are divided by the same number. Each has an s of its own: that is the point.',
      'gradient-dropped': 'The gradient is missing in the step: it is α ∇f / √s.',
      uphill: 'The step goes uphill. Subtract it.',
      order: 'The order is [x, s]: first the position, then the sums.',
      'no-epsilon':
        'Nothing keeps the divisor from 0: where there has been no slope yet, 0 is divided by 0. The denominator is √s + ε, with ε = 1e-7, in brackets.',
      'epsilon-inside': 'ε is inside the root. It should be added to the root: √s + ε.',
      'rate-squared-in': 'The rate is in s as well. s adds up only the squares of the slopes.',
      doubled: 's grows by twice the slope. Square it: ** 2.',
      'taken-off': 'The square is subtracted from s. Add it.',
      'one-sum':
        'The squares of all coordinates are added to every s. Each coordinate has an s of its own: add gradient[i] ** 2 to s[i].',
    },
    hints: [
      's.map((value, i) => value + gradient[i] ** 2) is the new s.',
      'If now is the new s[i], x moves by −rate * gradient[i] / (Math.sqrt(now) + 1e-7).',
    ],
  },
  zh: {
    mistakes: {
      'old-sum': '除的是旧的 s。先加上新的平方，再除。',
      'no-root': '少了根号：要除以 √s，它和梯度一样大小。',
      'not-squared': 's 加的是梯度的绝对值，不是它的平方。',
      'mean-square': '这里的 s 成了平方的平均。AdaGrad 只加不忘。',
      'one-rate-for-all': '所有坐标除的是同一个数。每个坐标有自己的 s，这正是关键。',
      'gradient-dropped': '步子里少了梯度：应该是 α ∇f / √s。',
      uphill: '这一步往上走了。要减去它。',
      order: '顺序是 [x, s]：先位置，后平方和。',
      'no-epsilon': '除数会是 0：还没有过斜率的地方成了 0 除以 0。分母是 √s + ε（ε = 1e-7），要加括号。',
      'epsilon-inside': 'ε 写进了根号里。应该加在根号之外：√s + ε。',
      'rate-squared-in': '学习率也进了 s。s 只累加斜率的平方。',
      doubled: 's 加的是斜率的两倍。应该平方：** 2。',
      'taken-off': '从 s 里减去了平方。应该加上。',
      'one-sum': '所有坐标的平方都加到了每个 s 上。每个坐标有自己的 s：把 gradient[i] ** 2 加到 s[i] 上。',
    },
    hints: [
      '新的 s 是 s.map((value, i) => value + gradient[i] ** 2)。',
      's[i] 的新值记作 now，x 移动 −rate * gradient[i] / (Math.sqrt(now) + 1e-7)。',
    ],
  },
};
