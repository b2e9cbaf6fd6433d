import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      'absolute-error':
        'This is the error itself. Compare it with the size of the numbers: divide by the larger of |a| and |b|.',
      'divided-by-sum': 'The error is divided by |a| + |b|. Divide by the larger of the two.',
      'divided-by-first':
        'The error is divided by |a| alone. Where a is wrong and small, that misleads; divide by the larger of |a| and |b|.',
      'divided-by-smaller': 'The error is divided by the smaller of the two. Take the larger: Math.max.',
      signed: 'The differences keep their signs, so a negative one never counts. Use Math.abs.',
      mean: 'This is the mean of the errors. One wrong entry among many must not be averaged away: take the largest.',
      smallest: 'This is the smallest error. Take the largest.',
      'last-only': 'Only the last entry counts. Take the largest of all.',
      'of-lengths':
        'The two lists are compared as vectors, by their lengths. One wrong entry among many would not show: compare entry by entry.',
      'first-only': 'Only the first entry counts. Take the largest of all.',
      sum: 'The errors are added up. Take the largest.',
      'divisor-signed':
        'The divisor keeps its sign: of two negative numbers the larger is the one nearer to 0. Use Math.abs on both.',
      'sizes-subtracted':
        'The sizes are subtracted, not the numbers: 1 and −1 would be equal. Subtract first, then Math.abs.',
      'divided-by-second': 'The error is divided by |b| alone. Divide by the larger of |a| and |b|.',
      'largest-of-all':
        'All errors are divided by the largest number of both lists. Each entry has a divisor of its own.',
      'divided-by-mean': 'The error is divided by the mean of |a| and |b|. Divide by the larger of the two.',
      'last-part-divided': 'Only |b| is divided: quotients go before differences. Put the difference in brackets.',
      'divided-by-product': 'The error is divided by the product of the two. Divide by the larger one: Math.max.',
      'divisor-of-larger':
        'The larger of a and b is taken first, then its absolute value: of −4 and −1 that is 1. Compare the sizes: Math.max(Math.abs(a), Math.abs(b)).',
    },
    hints: [
      'Divide each entry of errors by Math.max(Math.abs(value), Math.abs(b[i])).',
      'Math.max(...errors) is the largest of a list.',
    ],
  },
  zh: {
    mistakes: {
      'absolute-error': '这是误差本身。要与数的大小相比：除以 |a| 与 |b| 中较大的。',
      'divided-by-sum': '误差除以了 |a| + |b|。要除以两者中较大的。',
      'divided-by-first': '误差只除以了 |a|。a 错而且小时会误导人；要除以 |a| 与 |b| 中较大的。',
      'divided-by-smaller': '误差除以了两者中较小的。要取较大的：Math.max。',
      signed: '差带着正负号，负的就永远不算数。要取 Math.abs。',
      mean: '这是误差的平均。许多项里的一个错不能被平均掉：要取最大的。',
      smallest: '这是最小的误差。要取最大的。',
      'last-only': '只算了最后一项。要取所有项中最大的。',
      'of-lengths': '把两列数当成两个向量，比的是向量的长度。许多项里的一个错就看不出来：要逐项比较。',
      'first-only': '只算了第一项。要取所有项中最大的。',
      sum: '把误差加起来了。要取最大的。',
      'divisor-signed': '除数带着正负号：两个负数中较大的更靠近 0。要对两者取 Math.abs。',
      'sizes-subtracted': '相减的是绝对值，不是数本身：1 和 −1 就成了相等。先相减，再取 Math.abs。',
      'divided-by-second': '误差只除以了 |b|。要除以 |a| 与 |b| 中较大的。',
      'largest-of-all': '所有误差都除以了两列数中最大的那个。每一项有自己的除数。',
      'divided-by-mean': '误差除以了 |a| 与 |b| 的平均。要除以两者中较大的。',
      'last-part-divided': '只有 |b| 被除了：先除后减。要给差加上括号。',
      'divided-by-product': '误差除以了两者的乘积。应该除以较大的那个：Math.max。',
      'divisor-of-larger':
        '先取了 a 与 b 中较大的，再取绝对值：−4 与 −1 得到 1。要比的是绝对值：Math.max(Math.abs(a), Math.abs(b))。',
    },
    hints: [
      '把 errors 的每一项除以 Math.max(Math.abs(value), Math.abs(b[i]))。',
      'Math.max(...errors) 是一列数中最大的。',
    ],
  },
};
