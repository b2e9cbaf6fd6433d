import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      'batch-statistics':
        'X is normalized by its own mean and variance. In evaluation take the running ones: what becomes of an example must not depend on which others come with it.',
      'momentum-reversed':
        'The momentum is the wrong way round: the running statistic keeps momentum and takes 1 − momentum of the batch. Here, as in PyTorch, momentum is the share of the batch.',
      biased:
        'The running variance is made of biased variances, over N. A batch counts with its unbiased one, over N − 1.',
      'unbiased-mean': 'The mean of a batch is divided by N − 1. That is for the variance alone.',
      'starts-at-zero': 'The running variance starts at 0. It starts at 1.',
      'starts-at-one': 'The running mean starts at 1. It starts at 0; it is the variance that starts at 1.',
      'starts-at-first':
        'The first batch’s statistics are taken as they are. They, too, only move the running ones, which start at 0 and 1, by momentum.',
      'last-batch':
        'The running statistics are those of the last batch. Each batch moves them by a share only: running += momentum · (batch − running).',
      average:
        'The running statistics are the plain average over all batches. They are moving averages: running += momentum · (batch − running).',
      'all-examples':
        'Mean and variance are taken over all examples at once. Go batch by batch: running += momentum · (batch − running).',
      added:
        'momentum · batch is added, and nothing of the old is taken away. Keep only 1 − momentum of what was there.',
      'around-running': 'The variance of a batch is taken around the running mean. Take it around the batch’s own.',
      'around-moved':
        'The variance of a batch is taken around the running mean that it has just moved. Take it around the batch’s own mean.',
      'root-mean-square':
        'The variance of a batch is the mean of its squares. Subtract the batch’s mean before you square.',
      deviation:
        'The second running statistic follows the standard deviation. It should follow the variance; the root is taken at the end.',
      'one-each': 'One mean and one variance are taken over all numbers of a batch. Each feature has its own.',
      'moved-by-x':
        'X moves the running statistics before it is normalized. Evaluation only reads them; batches of training alone move them.',
      'moved-by-x-after': 'X moves the running statistics. Evaluation only reads them.',
      'reversed-order': 'The batches are taken from the last to the first. The order counts: the last weighs most.',
      'last-batch-left-out': 'The last batch is left out.',
      'first-batch-left-out': 'The first batch is left out: it, too, moves what starts at 0 and 1.',
      'eps-outside': 'ε is added to the standard deviation. It belongs inside the root: √(σ² + ε).',
      'eps-in-running':
        'ε is added to each batch’s variance, and so ends up in the running one. Add it when you normalize.',
      'no-eps': 'ε is missing: the divisor is √(σ² + ε), in evaluation, too.',
      'no-root': 'The root is missing: divide by √(σ² + ε), not by σ² + ε.',
      'not-centred': 'The running mean is not subtracted.',
      'not-scaled': 'X is centred, but not divided by √(σ² + ε).',
      multiplied: 'X is multiplied by √(σ² + ε). Divide by it.',
      unmoved:
        'The running statistics stay at 0 and 1. Every batch moves them: running += momentum · (batch − running).',
      'unmoved-mean': 'The running mean stays at 0. Every batch moves it.',
      'unmoved-variance': 'The running variance stays at 1. Every batch moves it.',
      'evaluated-too-soon': 'X is normalized before the last batch has moved the running statistics.',
    },
    hints: [
      'Two lists as long as an example, one of zeros and one of ones. Each batch moves both a little towards its own statistics.',
      'running[j] += momentum * (ofBatch − running[j]): with momentum 0.1 nine tenths of the old are kept.',
      'The mean of a batch is over N; its variance, the sum of squares around that mean, over N − 1.',
    ],
  },
  zh: {
    mistakes: {
      'batch-statistics':
        'X 用了它自己的均值和方差。评估时要用滑动的：一个样本会变成什么，不能取决于和它一起来的是谁。',
      'momentum-reversed':
        'momentum 用反了：滑动统计量保留了 momentum，从小批量里取了 1 − momentum。这里和 PyTorch 一样，momentum 是小批量所占的份额。',
      biased: '滑动方差用的是有偏的方差，除以 N。一个小批量要用无偏的，除以 N − 1。',
      'unbiased-mean': '小批量的均值除以了 N − 1。只有方差才这样。',
      'starts-at-zero': '滑动方差从 0 开始了。它从 1 开始。',
      'starts-at-one': '滑动均值从 1 开始了。它从 0 开始；从 1 开始的是方差。',
      'starts-at-first':
        '第一个小批量的统计量被整个拿来用了。它也只能让从 0 和 1 开始的滑动统计量移动 momentum 那么多。',
      'last-batch':
        '滑动统计量成了最后一个小批量的。每个小批量只移动它们一部分：running += momentum · (batch − running)。',
      average: '滑动统计量成了所有小批量的普通平均。它们是滑动平均：running += momentum · (batch − running)。',
      'all-examples':
        '均值和方差是对所有样本一次算的。要一个小批量一个小批量地来：running += momentum · (batch − running)。',
      added: '加上了 momentum · batch，旧的却一点没有减。旧的只保留 1 − momentum。',
      'around-running': '小批量的方差是围绕滑动均值算的。要围绕小批量自己的均值。',
      'around-moved': '小批量的方差是围绕刚刚移动过的滑动均值算的。要围绕小批量自己的均值。',
      'root-mean-square': '小批量的方差成了平方的平均。平方之前要先减去小批量的均值。',
      deviation: '第二个滑动统计量跟的是标准差。它应该跟方差，最后再开方。',
      'one-each': '对一个小批量的所有数只算了一个均值和一个方差。每个特征各有各的。',
      'moved-by-x': 'X 在归一化之前先移动了滑动统计量。评估只读取它们；只有训练的小批量才移动它们。',
      'moved-by-x-after': 'X 移动了滑动统计量。评估只读取它们。',
      'reversed-order': '小批量是从后往前取的。顺序要紧：最后一个的份量最重。',
      'last-batch-left-out': '漏了最后一个小批量。',
      'first-batch-left-out': '漏了第一个小批量：它也要移动从 0 和 1 开始的滑动统计量。',
      'eps-outside': 'ε 加到了标准差上。它应该在根号里面：√(σ² + ε)。',
      'eps-in-running': 'ε 加到了每个小批量的方差上，于是进了滑动方差。归一化的时候再加。',
      'no-eps': '少了 ε：评估时除以的也是 √(σ² + ε)。',
      'no-root': '没有开方：要除以 √(σ² + ε)，不是 σ² + ε。',
      'not-centred': '没有减去滑动均值。',
      'not-scaled': 'X 只减去了均值，没有除以 √(σ² + ε)。',
      multiplied: 'X 乘上了 √(σ² + ε)。应该是除以它。',
      unmoved: '滑动统计量一直是 0 和 1。每个小批量都要移动它们：running += momentum · (batch − running)。',
      'unmoved-mean': '滑动均值一直是 0。每个小批量都要移动它。',
      'unmoved-variance': '滑动方差一直是 1。每个小批量都要移动它。',
      'evaluated-too-soon': '最后一个小批量还没有移动滑动统计量，X 就归一化了。',
    },
    hints: [
      '两个和样本一样长的数组，一个全是 0，一个全是 1。每个小批量都让它们向自己的统计量移动一点。',
      'running[j] += momentum * (ofBatch − running[j])：momentum 是 0.1 时，旧的保留十分之九。',
      '小批量的均值除以 N；方差是围绕这个均值的平方和，除以 N − 1。',
    ],
  },
};
