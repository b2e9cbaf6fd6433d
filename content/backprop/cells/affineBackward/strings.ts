import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      'mean-over-examples':
        'The gradients of W and b are divided by N. If the loss is a mean, upstream already knows it: only add up.',
      'bias-mean': 'The gradient of b is the mean over the examples. b goes into every row: their gradients add up.',
      'bias-ones':
        'The gradient of b is 1 everywhere: that is the local derivative. Multiply by upstream, and add up over the examples.',
      'bias-first-row': 'Only the first example’s gradient reaches b. It goes into every row: add them all up.',
      'first-example-only': 'Only the first example reaches W and b. Every row uses them: add up over all.',
      sign: 'All gradients have the wrong sign. Nothing is subtracted in X Wᵀ + b.',
      'no-upstream-in-x':
        'The gradient of X does not depend on upstream: it is a sum of rows of W. Weigh each row by the gradient of its score.',
      'last-example-only': 'Only the last example reaches W and b. Is the gradient set with = where += should add?',
      'last-for-w': 'The gradient of W is that of the last example. Is it set with = where += should add?',
    },
    hints: [
      'The shapes tell: gradW must be (C, D), made of upstream (N, C) and X (N, D). Only Gᵀ X fits.',
      'b is added to every row: add up the rows of upstream.',
    ],
  },
  zh: {
    mistakes: {
      'mean-over-examples': 'W 和 b 的梯度除以了 N。损失若是平均值，upstream 里已经有了：这里只要相加。',
      'bias-mean': 'b 的梯度对样本取了平均。b 进入每一行：各行的梯度要相加。',
      'bias-ones': 'b 的梯度处处是 1：那是局部导数。要乘以 upstream，再对样本相加。',
      'bias-first-row': '只有第一个样本的梯度传到了 b。b 进入每一行：要全部相加。',
      'first-example-only': 'W 和 b 只听到了第一个样本。每一行都用到它们：要对所有行相加。',
      sign: '所有梯度的正负号都错了。X Wᵀ + b 里没有减法。',
      'no-upstream-in-x': 'X 的梯度和 upstream 无关，只是 W 各行之和。每一行要乘以它那个得分的梯度。',
      'last-example-only': 'W 和 b 只听到了最后一个样本。累加时是不是把 += 写成了 =？',
      'last-for-w': 'W 的梯度只是最后一个样本的。累加时是不是把 += 写成了 =？',
    },
    hints: [
      '形状会说话：gradW 必须是 (C, D)，由 upstream (N, C) 和 X (N, D) 得来，只有 Gᵀ X 合适。',
      'b 加到了每一行：把 upstream 的各行相加。',
    ],
  },
};
