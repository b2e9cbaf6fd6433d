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
      signed: 'The differences keep their signs, so that a negative one never counts. Take Math.abs.',
      mean: 'This is the mean of the errors. One wrong entry among many must not be averaged away: take the largest.',
      smallest: 'This is the smallest error. Take the largest.',
      'last-only': 'Only the last entry counts. Take the largest of all.',
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
    },
    hints: [
      '把 errors 的每一项除以 Math.max(Math.abs(value), Math.abs(b[i]))。',
      'Math.max(...errors) 是一列数中最大的。',
    ],
  },
};
