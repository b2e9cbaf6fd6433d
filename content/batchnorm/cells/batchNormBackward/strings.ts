import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      'fixed-statistics':
        'The gradient of X is γ · upstream / √(σ² + ε), as if μ and σ² did not depend on X. They do: a move of one example moves them, and through them all others.',
      'no-mean-part':
        'The part that goes through μ is missing: subtract the mean of upstream over the batch. The gradients of a feature then sum to 0.',
      'no-variance-part': 'The part that goes through σ² is missing: subtract x̂ times the mean of upstream · x̂.',
      'sums-not-means':
        'The sums of upstream and of upstream · x̂ are subtracted. Each of the N examples moves μ and σ² by a share of 1/N: subtract the means.',
      'mean-part-summed': 'The sum of upstream is subtracted. It should be the mean: μ has 1/N in it.',
      'variance-part-summed': 'x̂ is multiplied by the sum of upstream · x̂. It should be the mean: σ² has 1/N in it.',
      'x-for-normal':
        'In the part that goes through σ² stands x where x̂ belongs: subtract x̂ times the mean of upstream · x̂.',
      'centred-for-normal':
        'In the part that goes through σ² stands x − μ where x̂ belongs: divide it by √(σ² + ε), both times.',
      signs:
        'The parts that go through μ and σ² are added. Subtract them: when an example pulls the mean along, its own distance from it grows less.',
      'no-gamma': 'The gradient of X lacks γ: y is γ · x̂ + β, so what arrives at x̂ is γ · upstream.',
      'no-deviation': 'The gradient of X is not divided by √(σ² + ε).',
      'no-root': 'σ² + ε stands where √(σ² + ε) belongs.',
      multiplied: 'The gradient of X is multiplied by √(σ² + ε). Divide by it, as in the forward pass.',
      unbiased: 'σ² is divided by N − 1. The batch is normalized with the biased variance, over N.',
      'eps-outside': 'ε is added to the standard deviation. It belongs inside the root: √(σ² + ε).',
      'no-eps': 'ε is missing: the divisor is √(σ² + ε), backward, too.',
      rows: 'Means are taken over each example. Take them over the batch, for each feature.',
      'divided-by-n':
        'The gradient of X is divided by N as a whole. Only the two means have 1/N; if the loss is a mean, upstream already knows it.',
      'gamma-by-x': 'The gradient of γ is the sum of upstream · x. γ multiplies x̂, so it is the sum of upstream · x̂.',
      'gamma-by-y': 'The gradient of γ is the sum of upstream · γ · x̂. γ multiplies x̂ alone: leave out the γ.',
      'gamma-ones': 'The gradient of γ is the sum of upstream, which is that of β. γ multiplies x̂: take upstream · x̂.',
      'parameters-mean':
        'The gradients of γ and β are means over the batch. Every example uses them: add up, and do not divide.',
      'gamma-mean': 'The gradient of γ is a mean over the batch. Every example uses γ: add up, and do not divide.',
      'beta-mean': 'The gradient of β is a mean over the batch. Every example uses β: add up, and do not divide.',
      'beta-count': 'The gradient of β is N: those are the local derivatives. Multiply each by upstream.',
      'first-row': 'Only the first example reaches γ and β. Every example uses them: add up over the batch.',
      'last-row': 'Only the last example reaches γ and β. Is the gradient set with = where += should add?',
      'wrong-axis':
        'The gradients of γ and β are summed along each example: N numbers. There is one γ and one β for each feature: sum over the batch.',
      'gamma-axis':
        'The gradient of γ is summed along each example: N numbers. There is one γ for each feature: sum over the batch.',
      'beta-axis':
        'The gradient of β is summed along each example: N numbers. There is one β for each feature: sum over the batch.',
      'from-downstream':
        'The gradients of γ and β are computed from the gradient of X. They come from upstream, which arrives at y.',
      sign: 'All gradients have the wrong sign.',
    },
    hints: [
      'Begin with the two easy ones: β is added to every row, and γ multiplies x̂. Sum over the batch.',
      'x reaches the loss in three ways: by itself, through μ, and through σ². The second takes away the mean of upstream, the third x̂ times the mean of upstream · x̂.',
      'gradX[n][j] is gamma[j] / deviation[j] times upstream[n][j] − (gradBeta[j] + normal[n][j] * gradGamma[j]) / N.',
    ],
  },
  zh: {
    mistakes: {
      'fixed-statistics':
        'X 的梯度成了 γ · upstream / √(σ² + ε)，好像 μ 和 σ² 与 X 无关。其实有关：一个样本一动，它们就跟着动，其他样本也就跟着动。',
      'no-mean-part': '少了经过 μ 的那一部分：要减去 upstream 在小批量上的均值。这样，一个特征的梯度之和才是 0。',
      'no-variance-part': '少了经过 σ² 的那一部分：要减去 x̂ 乘以 upstream · x̂ 的均值。',
      'sums-not-means':
        '减去的是 upstream 之和与 upstream · x̂ 之和。N 个样本里，每个只占 μ 和 σ² 的 1/N：要减的是均值。',
      'mean-part-summed': '减去的是 upstream 之和。应该是均值：μ 里有 1/N。',
      'variance-part-summed': 'x̂ 乘的是 upstream · x̂ 之和。应该是均值：σ² 里有 1/N。',
      'x-for-normal': '经过 σ² 的那一部分，该是 x̂ 的地方写成了 x：要减去 x̂ 乘以 upstream · x̂ 的均值。',
      'centred-for-normal': '经过 σ² 的那一部分，该是 x̂ 的地方写成了 x − μ：两处都要再除以 √(σ² + ε)。',
      signs: '经过 μ 和 σ² 的两部分成了加。应该是减：样本把均值也拉了过去，它自己离均值就没有变得那么远。',
      'no-gamma': 'X 的梯度少了 γ：y 是 γ · x̂ + β，所以传到 x̂ 的是 γ · upstream。',
      'no-deviation': 'X 的梯度没有除以 √(σ² + ε)。',
      'no-root': '该用 √(σ² + ε) 的地方用了 σ² + ε。',
      multiplied: 'X 的梯度乘上了 √(σ² + ε)。和前向一样，应该除以它。',
      unbiased: 'σ² 除以了 N − 1。归一化小批量用的是有偏的方差，除以 N。',
      'eps-outside': 'ε 加到了标准差上。它应该在根号里面：√(σ² + ε)。',
      'no-eps': '少了 ε：反向时除以的也是 √(σ² + ε)。',
      rows: '均值是按每个样本取的。应该按每个特征，在小批量上取。',
      'divided-by-n': 'X 的梯度整个除以了 N。只有那两个均值里有 1/N；损失若是平均值，upstream 里已经有了。',
      'gamma-by-x': 'γ 的梯度成了 upstream · x 之和。γ 乘的是 x̂，所以应该是 upstream · x̂ 之和。',
      'gamma-by-y': 'γ 的梯度成了 upstream · γ · x̂ 之和。γ 只乘 x̂：里面不该再有 γ。',
      'gamma-ones': 'γ 的梯度成了 upstream 之和，那是 β 的。γ 乘的是 x̂：要用 upstream · x̂。',
      'parameters-mean': 'γ 和 β 的梯度对小批量取了平均。每个样本都用到它们：只相加，不要除。',
      'gamma-mean': 'γ 的梯度对小批量取了平均。每个样本都用到 γ：只相加，不要除。',
      'beta-mean': 'β 的梯度对小批量取了平均。每个样本都用到 β：只相加，不要除。',
      'beta-count': 'β 的梯度成了 N：那是局部导数之和。每一个都要乘以 upstream。',
      'first-row': '只有第一个样本的梯度传到了 γ 和 β。每个样本都用到它们：要在小批量上相加。',
      'last-row': '只有最后一个样本的梯度传到了 γ 和 β。累加时是不是把 += 写成了 =？',
      'wrong-axis': 'γ 和 β 的梯度是沿着每个样本相加的，得到 N 个数。每个特征有一个 γ、一个 β：要在小批量上相加。',
      'gamma-axis': 'γ 的梯度是沿着每个样本相加的，得到 N 个数。每个特征有一个 γ：要在小批量上相加。',
      'beta-axis': 'β 的梯度是沿着每个样本相加的，得到 N 个数。每个特征有一个 β：要在小批量上相加。',
      'from-downstream': 'γ 和 β 的梯度是从 X 的梯度算出来的。应该来自传到 y 的 upstream。',
      sign: '所有梯度的正负号都错了。',
    },
    hints: [
      '先做容易的两个：β 加到每一行，γ 乘 x̂。在小批量上相加。',
      'x 通过三条路影响损失：直接的，经过 μ 的，经过 σ² 的。第二条减去 upstream 的均值，第三条减去 x̂ 乘以 upstream · x̂ 的均值。',
      'gradX[n][j] 是 gamma[j] / deviation[j] 乘以 upstream[n][j] − (gradBeta[j] + normal[n][j] * gradGamma[j]) / N。',
    ],
  },
};
