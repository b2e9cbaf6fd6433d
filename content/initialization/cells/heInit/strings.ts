import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake | 'measured'>> = {
  en: {
    mistakes: {
      nothing: 'No rows of numbers come back. Return fanOut rows of fanIn numbers each.',
      transposed:
        'Rows and columns have changed places: there are fanIn rows of fanOut. Each of the fanOut units has a row, with a weight for each of its fanIn inputs.',
      flat: 'All weights are in one list. Return a list of rows: fanOut rows of fanIn weights.',
      shape: 'The shape is not (fanOut, fanIn). Return fanOut rows, each with fanIn weights.',
      'not-finite': 'Some weights are infinite or not a number. Divide 2 by fanIn, and by nothing that may be 0.',
      'not-a-number':
        'No weight is a number. normal is a function: call it for each weight, normal(). And is every name in the formula that of a number?',
      constant:
        'All weights are the same number, so all units stay copies of each other. Call normal() for each weight.',
      repeated:
        'Many weights are the same number. Call normal() for each weight: inside the inner loop, not once for a row or for all.',
      zeros: 'Some weights are exactly 0: they were never drawn. Does a loop begin too late, or end too soon?',
      'no-random':
        'Two layers of the same size get the very same weights. Take the numbers from normal(), which gives others each time.',
      positive: 'No weight is negative. Half of them should be: keep the sign that normal() gives.',
      shifted: 'The weights do not have mean 0. normal() has; add nothing to it.',
      cut: 'No weight is larger than two deviations: what lies beyond has been cut off. So the variance is too small, 0.77 of what it should be where another number is drawn instead. Take every number that normal() gives.',
      'no-scale': 'The weights have a standard deviation of 1. Multiply each number by √(2 / fanIn).',
      variance:
        '2 / fanIn is the variance of the weights. What normal() is multiplied by is the standard deviation, its square root.',
      lecun:
        'The variance is 1 / fanIn: LeCun’s. A ReLU sets half of its inputs to 0; the factor 2 makes up for it: √(2 / fanIn).',
      xavier: 'The variance is 2 / (fanIn + fanOut): Xavier’s. He’s counts the inputs alone: √(2 / fanIn).',
      'fan-out':
        'It is fanOut that you divide by. A sum has as many terms as the unit has inputs: its variance grows with fanIn.',
      inverse: 'The fraction is upside down: the more inputs, the smaller the weights. √(2 / fanIn).',
      'uniform-bound':
        'The deviation is √(2 / fanIn) / √3. Numbers that are uniform between −b and b have a deviation of b / √3: b would have to be √(6 / fanIn). Or take normal().',
      twice: 'The 2 is outside the root, so that the deviation is √2 times too large: √(2 / fanIn), not 2 / √fanIn.',
      'root-of-two': 'fanIn is outside the root: √(2 / fanIn), not √2 / fanIn.',
      fixed:
        'The deviation is the same for every fanIn. The more inputs a unit has, the smaller its weights: √(2 / fanIn).',
      deviation: 'The weights have mean 0, but not the standard deviation √(2 / fanIn).',
      uniform:
        'You do not use normal(): the deviation is right, but the numbers are uniform, none of them larger than √(6 / fanIn). He et al. draw normal numbers.',
      measured:
        'Measured on {fanOut} units with {fanIn} inputs: the standard deviation is {std}, and √(2 / fanIn) is {want}.',
    },
    hints: [
      'A sum of fanIn terms, each of variance σ² times the mean square of an input, has fanIn times that variance. ReLU halves the mean square.',
      'So fanIn · σ² / 2 should be 1. Then σ is the square root of 2 / fanIn.',
      'Array.from({ length: fanOut }, () => Array.from({ length: fanIn }, () => std * normal())).',
    ],
  },
  zh: {
    mistakes: {
      nothing: '返回的不是由数组成的行。要返回 fanOut 行，每行 fanIn 个数。',
      transposed:
        '行和列颠倒了：现在是 fanIn 行，每行 fanOut 个。fanOut 个单元各占一行，行里是它对 fanIn 个输入的权重。',
      flat: '所有权重都在一个数组里。要返回由行组成的数组：fanOut 行，每行 fanIn 个权重。',
      shape: '形状不是 (fanOut, fanIn)。要返回 fanOut 行，每行 fanIn 个权重。',
      'not-finite': '有的权重是无穷大，或者不是数。用 2 除以 fanIn，不要除以可能是 0 的东西。',
      'not-a-number':
        '没有一个权重是数。normal 是函数：每个权重都要调用它，写成 normal()。公式里的名字是不是都代表数？',
      constant: '所有权重都是同一个数，这样所有单元永远一模一样。每个权重都要调用一次 normal()。',
      repeated: '很多权重是同一个数。每个权重都要调用一次 normal()：写在内层循环里，不是每行一次，也不是总共一次。',
      zeros: '有的权重正好是 0：没有抽到它们。是不是循环开始得太晚，或者结束得太早？',
      'no-random': '两个大小相同的层，权重一模一样。数要从 normal() 里取，它每次都不同。',
      positive: '没有负的权重。应该有一半是负的：保留 normal() 给的正负号。',
      shifted: '权重的均值不是 0。normal() 的均值就是 0，不要再加别的。',
      cut: '没有一个权重超过两个标准差：更大的都被截掉了。这样方差太小；如果是重新抽取，就只有应有的 0.77 倍。normal() 给的每个数都要用。',
      'no-scale': '权重的标准差是 1。每个数都要乘以 √(2 / fanIn)。',
      variance: '2 / fanIn 是权重的方差。normal() 要乘的是标准差，也就是它的平方根。',
      lecun: '方差是 1 / fanIn，那是 LeCun 的方法。ReLU 把一半的输入变成 0，要靠因子 2 补回来：√(2 / fanIn)。',
      xavier: '方差是 2 / (fanIn + fanOut)，那是 Xavier 的方法。He 的方法只看输入个数：√(2 / fanIn)。',
      'fan-out': '除的是 fanOut。单元有多少个输入，和里就有多少项：方差随 fanIn 增长。',
      inverse: '分子和分母颠倒了：输入越多，权重应该越小。√(2 / fanIn)。',
      'uniform-bound':
        '标准差是 √(2 / fanIn) / √3。在 −b 和 b 之间均匀分布的数，标准差是 b / √3：b 得是 √(6 / fanIn)。或者直接用 normal()。',
      twice: '2 写到了根号外面，标准差大了 √2 倍：是 √(2 / fanIn)，不是 2 / √fanIn。',
      'root-of-two': 'fanIn 写到了根号外面：是 √(2 / fanIn)，不是 √2 / fanIn。',
      fixed: '不管 fanIn 是多少，标准差都一样。单元的输入越多，权重应该越小：√(2 / fanIn)。',
      deviation: '权重的均值是 0，标准差却不是 √(2 / fanIn)。',
      uniform:
        '没有用 normal()：标准差是对的，但这些数是均匀分布的，没有一个超过 √(6 / fanIn)。He 等人用的是正态随机数。',
      measured: '用 {fanOut} 个单元、每个 {fanIn} 个输入实测：标准差是 {std}，√(2 / fanIn) 是 {want}。',
    },
    hints: [
      '一个和有 fanIn 项，每项的方差是 σ² 乘以输入的均方，和的方差就是它的 fanIn 倍。ReLU 会让均方减半。',
      '所以 fanIn · σ² / 2 应该等于 1，σ 就是 2 / fanIn 的平方根。',
      'Array.from({ length: fanOut }, () => Array.from({ length: fanIn }, () => std * normal()))。',
    ],
  },
};
