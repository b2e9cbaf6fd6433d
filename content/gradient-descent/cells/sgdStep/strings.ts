import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      uphill: 'The step goes uphill: the gradient points to where the loss grows. Subtract it.',
      'no-rate': 'The step size is not used. Multiply the gradient by rate.',
      'divided-by-rate': 'The gradient is divided by the step size. Multiply.',
      'step-only': 'This is the step alone. Add it to the weights.',
      'signs-only': 'Only the sign of each slope counts. Steep directions take longer steps.',
      'weights-shrunk': 'The weights themselves are multiplied by the step size, too. Only the gradient is.',
      'not-moved': 'The weights have not moved.',
      'first-row-only': 'Only the first row has moved. Every row takes its step.',
      'rate-taken-off':
        'The step size is subtracted from the weight, and the difference multiplied. The product comes first: weight − rate · gradient.',
      normalized: 'The gradient is divided by its length. Steep slopes take longer steps.',
      'slope-squared': 'The slopes are squared, so their signs are lost.',
      'times-weight': 'The step is also multiplied by the weight.',
      'mean-slope': 'Every weight moves by the mean of all slopes. Each has a slope of its own.',
    },
    hints: ['W.map((row, c) => row.map((weight, p) => …)) visits every weight, with its slope gradient[c][p].'],
  },
  zh: {
    mistakes: {
      uphill: '这一步往上走了：梯度指向损失增长的方向。要减去它。',
      'no-rate': '没有用到步长。梯度要乘以 rate。',
      'divided-by-rate': '梯度除以了步长。应该相乘。',
      'step-only': '这只是步子本身。要加到权重上。',
      'signs-only': '只用了斜率的正负号。陡的方向步子要大。',
      'weights-shrunk': '权重本身也乘了步长。只有梯度要乘。',
      'not-moved': '权重没有动。',
      'first-row-only': '只有第一行动了。每一行都要走一步。',
      'rate-taken-off': '先从权重里减去步长，再乘梯度。应该先乘：weight − rate · gradient。',
      normalized: '梯度除以了它的长度。陡的地方步子要大。',
      'slope-squared': '斜率被平方了，丢了正负号。',
      'times-weight': '步子还乘了权重。',
      'mean-slope': '每个权重都按所有斜率的平均值移动。每个权重有自己的斜率。',
    },
    hints: ['W.map((row, c) => row.map((weight, p) => …)) 走遍每个权重，它的斜率是 gradient[c][p]。'],
  },
};
