import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      'no-correction': 'The means are not corrected for their start from zero. Divide m by 1 − β₁ᵗ and s by 1 − β₂ᵗ.',
      'mean-only-corrected': 'Only m is corrected. s starts from zero, too: divide it by 1 − β₂ᵗ.',
      'square-only-corrected': 'Only s is corrected. m starts from zero, too: divide it by 1 − β₁ᵗ.',
      'corrected-kept':
        'm and s come back corrected. What is kept for the next step must stay as it is, or it is corrected again and again.',
      'times-t': 'β is not raised to the power of t. It should be 1 − β ** t.',
      'gradient-itself': 'The step goes along the gradient itself. Adam uses its mean, m̂, instead.',
      'betas-swapped': 'The two β have changed places: 0.9 is for the mean m, 0.999 for the mean square s.',
      'no-root': 'The root is missing: divide by √ŝ.',
      uphill: 'The step goes uphill. Subtract it.',
      'no-epsilon':
        'Nothing keeps the divisor from 0: where there has been no slope yet, 0 is divided by 0. The denominator is √s + ε, with ε = 1e-8, in brackets.',
      'epsilon-inside': 'ε is inside the root. It should be added to the root: √s + ε.',
      'not-squared': 's averages the slope itself, not its square.',
      'beta-one-for-both': 's is averaged with β₁. It should be β₂ = 0.999.',
      't-from-zero': 't is counted from 0 in the correction. The first step has t = 1: β ** t, not β ** (t − 1).',
      't-too-large': 't is one too large in the correction: β ** (t + 1). The first step has t = 1.',
      'correction-inverted': 'The means are multiplied by 1 − βᵗ. Divide by it.',
      'powers-only': 'The means are divided by βᵗ. Divide by 1 − βᵗ.',
      't-multiplied': 'β is multiplied by t. Raise it to the power of t: β ** t.',
      'one-beta': 'β₁ = 0.9 is used for both. s, and its correction, take β₂ = 0.999.',
      'old-state': 'x moves by the old m and s. Update both first, then correct the new ones.',
    },
    hints: [
      'Correct both: mHat = nextM[i] / (1 - 0.9 ** t), sHat = nextS[i] / (1 - 0.999 ** t).',
      'x moves by −rate * mHat / (Math.sqrt(sHat) + 1e-8); nextM and nextS come back as they are.',
    ],
  },
  zh: {
    mistakes: {
      'no-correction': '两个平均都从零起步，没有修正。m 要除以 1 − β₁ᵗ，s 要除以 1 − β₂ᵗ。',
      'mean-only-corrected': '只修正了 m。s 也从零起步，要除以 1 − β₂ᵗ。',
      'square-only-corrected': '只修正了 s。m 也从零起步，要除以 1 − β₁ᵗ。',
      'corrected-kept': '返回的 m 和 s 是修正过的。留给下一步的必须保持原样，否则会一遍遍地再修正。',
      'times-t': 'β 没有取 t 次幂。应该是 1 − β ** t。',
      'gradient-itself': '这一步沿着梯度本身走。Adam 里该用它的平均 m̂。',
      'betas-swapped': '两个 β 颠倒了：0.9 给平均 m，0.999 给均方 s。',
      'no-root': '少了根号：要除以 √ŝ。',
      uphill: '这一步往上走了。要减去它。',
      'no-epsilon': '除数会是 0：还没有过斜率的地方成了 0 除以 0。分母是 √s + ε（ε = 1e-8），要加括号。',
      'epsilon-inside': 'ε 写进了根号里。应该加在根号之外：√s + ε。',
      'not-squared': 's 计入的是斜率本身，不是它的平方。',
      'beta-one-for-both': 's 用了 β₁ 求平均。它该用 β₂ = 0.999。',
      't-from-zero': '修正里 t 从 0 数起了。第一步是 t = 1：用 β ** t，而不是 β ** (t − 1)。',
      't-too-large': '修正里 t 多数了一个：β ** (t + 1)。第一步是 t = 1。',
      'correction-inverted': '平均乘了 1 − βᵗ。应该除以它。',
      'powers-only': '平均除以了 βᵗ。应该是 1 − βᵗ。',
      't-multiplied': 'β 乘了 t。应该取 t 次幂：β ** t。',
      'one-beta': '两处都用了 β₁ = 0.9。s 和它的修正要用 β₂ = 0.999。',
      'old-state': 'x 用的是旧的 m 和 s。要先更新，再修正新的。',
    },
    hints: [
      '两个都修正：mHat = nextM[i] / (1 - 0.9 ** t)，sHat = nextS[i] / (1 - 0.999 ** t)。',
      'x 移动 −rate * mHat / (Math.sqrt(sHat) + 1e-8)；nextM 和 nextS 原样返回。',
    ],
  },
};
