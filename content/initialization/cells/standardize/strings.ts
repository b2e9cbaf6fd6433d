import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake | 'constant-column'>> = {
  en: {
    mistakes: {
      'own-statistics':
        'The test set is standardized by its own mean and deviation. The same example would then be another number in each set: take both from train.',
      'test-statistics': 'Mean and deviation are taken from test. Take both from train, for both sets.',
      'own-mean': 'The test set is centred by its own mean. Subtract the mean of train.',
      'own-deviation': 'The test set is divided by its own standard deviation. Divide by that of train.',
      'own-mean-alone':
        'Each set is centred by its own mean, and neither is divided. Subtract the mean of train from both, then divide both by the deviation of train.',
      'both-together':
        'Mean and deviation are those of both sets together: the test set has a say in its own preparation. Take them from train alone.',
      variance: 'The columns are divided by the variance. Divide by its root, the standard deviation.',
      unbiased:
        'The variance is divided by N − 1. Here it is divided by N, as in NumPy’s std; with many examples there is hardly a difference.',
      'zero-spread':
        'A column that is the same in all of train has deviation 0, and division by 0 gives NaN or Infinity. Only centre such a column.',
      epsilon:
        'A tiny ε saves the training set where a column has no spread, but divides by next to nothing in test: numbers in the hundred millions. Only centre such a column.',
      'constant-column-zeroed':
        'Where a column is the same in all of train, it is set to 0 in test, too, whatever is there. It should be centred: the value less the mean of train.',
      'constant-column-kept': 'A column that is the same in all of train stays as it is. It should still be centred.',
      'constant-column':
        'All is right but where a column is the same in all of train, so that its deviation is 0: such a column is only centred, in test, too.',
      rows: 'Mean and deviation are those of each example. They should be those of each column, over all examples of train.',
      'all-at-once':
        'One mean and one deviation are taken over all numbers of train. Each column has its own: they may be measured in different units.',
      'one-mean': 'One mean over all numbers is subtracted. Each column has its own.',
      'one-deviation': 'All columns are divided by the deviation of all numbers together. Each column has its own.',
      'not-centred': 'The columns are divided, but not centred: subtract the mean first.',
      'not-scaled': 'The columns are centred, but not divided by their standard deviation.',
      'root-mean-square':
        'The divisor is the root of the mean square of the numbers themselves. The standard deviation is taken around the mean.',
      'mean-deviation':
        'The divisor is the mean distance from the mean. The standard deviation is the root of the mean squared distance.',
      range:
        'The divisor is the largest value less the smallest. Divide by the standard deviation, which one outlier moves less.',
      'zero-to-one':
        'The columns are brought to 0 … 1, by their smallest and largest value. Subtract the mean, and divide by the standard deviation.',
      multiplied: 'The columns are multiplied by their deviation. Divide by it.',
      'test-as-it-is': 'The test set stays as it comes. It needs the same treatment, with the numbers of train.',
      'test-not-centred': 'The test set is divided, but not centred: subtract the mean of train from it, too.',
      'test-not-scaled': 'The test set is centred, but not divided by the deviation of train.',
    },
    hints: [
      'Two lists, as long as an example: the mean of each column of train, and its standard deviation. Then the same formula for every number of both sets.',
      'deviation[j] is Math.sqrt of the mean of (row[j] − mean[j]) ** 2 over the rows of train.',
      '(value − mean[j]) / (deviation[j] || 1) only centres where the deviation is 0.',
    ],
  },
  zh: {
    mistakes: {
      'own-statistics':
        '测试集用了它自己的均值和标准差。那样一来，同一个样本在两个集合里会变成不同的数：两者都要取自 train。',
      'test-statistics': '均值和标准差取自 test。两个集合都要用 train 的。',
      'own-mean': '测试集减去的是它自己的均值。应该减去 train 的均值。',
      'own-deviation': '测试集除以的是它自己的标准差。应该除以 train 的标准差。',
      'own-mean-alone': '两个集合各减各的均值，都没有除以标准差。两者都要减去 train 的均值，再除以 train 的标准差。',
      'both-together': '均值和标准差是两个集合合在一起算的：测试集参与了对自己的预处理。只用 train 来算。',
      variance: '除以的是方差。应该除以它的平方根，也就是标准差。',
      unbiased: '方差除以了 N − 1。这里和 NumPy 的 std 一样除以 N；样本多的时候几乎没有差别。',
      'zero-spread': '训练集里全都相同的列，标准差是 0，除以 0 会得到 NaN 或 Infinity。这样的列只做零中心化。',
      epsilon:
        '某一列没有离散程度时，一个小小的 ε 救得了训练集，却让测试集除以一个几乎是 0 的数，变成上亿。这样的列只做零中心化。',
      'constant-column-zeroed':
        '训练集里全都相同的列，在测试集里不管是什么都成了 0。应该做零中心化：减去 train 的均值。',
      'constant-column-kept': '训练集里全都相同的列保持了原样。它也要做零中心化。',
      'constant-column': '只有训练集里全都相同、标准差为 0 的列不对：这样的列只做零中心化，测试集里也一样。',
      rows: '均值和标准差是按每个样本算的。应该按列算，对 train 的所有样本。',
      'all-at-once': '对 train 的所有数只算了一个均值和一个标准差。每一列各有各的：它们的单位可能不同。',
      'one-mean': '减去的是所有数的均值。每一列各有各的均值。',
      'one-deviation': '所有的列都除以了全体数的标准差。每一列各有各的标准差。',
      'not-centred': '只做了除法，没有零中心化：先减去均值。',
      'not-scaled': '只做了零中心化，没有除以标准差。',
      'root-mean-square': '除以的是这些数本身的均方根。标准差要围绕均值来算。',
      'mean-deviation': '除以的是到均值的平均距离。标准差是距离平方的平均值再开方。',
      range: '除以的是最大值减最小值。应该除以标准差，它不那么受个别离群值的影响。',
      'zero-to-one': '按最小值和最大值缩放到了 0 … 1。应该减去均值，再除以标准差。',
      multiplied: '乘上了标准差。应该是除以它。',
      'test-as-it-is': '测试集保持了原样。它也要做同样的处理，用 train 的统计量。',
      'test-not-centred': '测试集只做了除法，没有零中心化：它也要减去 train 的均值。',
      'test-not-scaled': '测试集只做了零中心化，没有除以 train 的标准差。',
    },
    hints: [
      '先求两个和样本一样长的数组：train 每一列的均值，和每一列的标准差。然后两个集合里的每个数都用同一个公式。',
      'deviation[j] 是 Math.sqrt(…)，里面是 train 各行 (row[j] − mean[j]) ** 2 的平均值。',
      '(value − mean[j]) / (deviation[j] || 1) 在标准差为 0 的地方只做零中心化。',
    ],
  },
};
