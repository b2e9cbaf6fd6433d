import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      unbiased:
        'The variance is divided by N − 1. What the batch is divided by is the biased variance, over N; N − 1 is for the running variance.',
      'eps-outside': 'ε is added to the standard deviation. It belongs inside the root: √(σ² + ε).',
      'no-eps':
        'ε is missing: the divisor is √(σ² + ε). Without it, a feature that is the same in the whole batch gives 0/0.',
      rows: 'Mean and variance are those of each example, as in layer norm. Take those of each column, over the batch.',
      'all-at-once': 'One mean and one variance are taken over all numbers of the batch. Each feature has its own.',
      'no-root': 'The root is missing: divide by √(σ² + ε), not by σ² + ε.',
      multiplied: 'The numbers are multiplied by √(σ² + ε). Divide by it.',
      'not-centred': 'The mean is not subtracted: x̂ is (x − μ) / √(σ² + ε).',
      'not-scaled': 'The numbers are centred, but not divided by √(σ² + ε).',
      'root-mean-square':
        'The variance is the mean square of the numbers themselves. Subtract the mean before you square.',
      'mean-deviation':
        'The divisor is the mean distance from the mean. It should be the root of the mean squared distance, with ε.',
      'not-normalized': 'γ and β are applied to x itself. Normalize it first.',
      'no-gamma': 'γ is missing: multiply each normalized number by the γ of its feature.',
      'no-beta': 'β is missing: add the β of its feature at the end.',
      'no-gamma-beta': 'This is x̂. Now multiply by γ, and add β.',
      'beta-inside': 'β is added before γ multiplies. First γ · x̂, then + β.',
      exchanged: 'γ and β have changed places: γ multiplies, β is added.',
      'gamma-added': 'γ is added. It is a scale: multiply x̂ by it.',
      'first-gamma': 'Every feature is multiplied by the first γ. Each has its own: gamma[j].',
      'beta-subtracted': 'β is subtracted. Add it.',
      recovered:
        'This gives X back: x̂ is multiplied by √(σ² + ε) and has μ added again. Take the γ and the β that are given.',
      'eps-added-to-x': 'ε is added to x − μ. It belongs under the root: √(σ² + ε).',
    },
    hints: [
      'Two lists as long as an example: the mean of each column of X, and its variance. Then one formula for every number.',
      'variance[j] is the mean of (row[j] − mean[j]) ** 2 over the rows of X: divided by X.length.',
      'The result is gamma[j] * (value − mean[j]) / Math.sqrt(variance[j] + eps) + beta[j].',
    ],
  },
  zh: {
    mistakes: {
      unbiased: '方差除以了 N − 1。小批量要除以的是有偏的方差，也就是除以 N 的；N − 1 是给滑动方差用的。',
      'eps-outside': 'ε 加到了标准差上。它应该在根号里面：√(σ² + ε)。',
      'no-eps': '少了 ε：要除以的是 √(σ² + ε)。没有它，整个小批量里都相同的特征就成了 0/0。',
      rows: '均值和方差是按每个样本算的，那是层归一化。应该按列算，对整个小批量。',
      'all-at-once': '对小批量的所有数只算了一个均值和一个方差。每个特征各有各的。',
      'no-root': '没有开方：要除以 √(σ² + ε)，不是 σ² + ε。',
      multiplied: '乘上了 √(σ² + ε)。应该是除以它。',
      'not-centred': '没有减去均值：x̂ 是 (x − μ) / √(σ² + ε)。',
      'not-scaled': '只减去了均值，没有除以 √(σ² + ε)。',
      'root-mean-square': '方差成了这些数本身的平方的平均。平方之前要先减去均值。',
      'mean-deviation': '除以的是到均值的平均距离。应该是距离平方的平均，加上 ε，再开方。',
      'not-normalized': 'γ 和 β 直接用在了 x 上。先做归一化。',
      'no-gamma': '少了 γ：每个归一化之后的数，要乘以它那个特征的 γ。',
      'no-beta': '少了 β：最后要加上它那个特征的 β。',
      'no-gamma-beta': '这是 x̂。接下来乘以 γ，再加 β。',
      'beta-inside': 'β 在乘以 γ 之前就加上了。先算 γ · x̂，再加 β。',
      exchanged: 'γ 和 β 对调了：γ 用来乘，β 用来加。',
      'gamma-added': 'γ 成了加上去的。它是缩放：x̂ 要乘以它。',
      'first-gamma': '每个特征都乘了第一个 γ。它们各有各的：gamma[j]。',
      'beta-subtracted': '减去了 β。应该加上它。',
      recovered: '这样又得到了 X：x̂ 乘回了 √(σ² + ε)，又加回了 μ。要用给出的 γ 和 β。',
      'eps-added-to-x': 'ε 加到了 x − μ 上。它应该在根号里面：√(σ² + ε)。',
    },
    hints: [
      '先求两个和样本一样长的数组：X 每一列的均值，和每一列的方差。然后每个数都用同一个公式。',
      'variance[j] 是 X 各行 (row[j] − mean[j]) ** 2 的平均值：除以 X.length。',
      '结果是 gamma[j] * (value − mean[j]) / Math.sqrt(variance[j] + eps) + beta[j]。',
    ],
  },
};
