import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      'bias-first':
        'The bias stands in front of the weights. The 1 is behind the pixels, so the bias belongs behind the weights.',
      ones: 'A 1 stands behind each row. The 1 belongs to the picture; the row gets the bias that the 1 is multiplied by.',
      zeros: 'A 0 stands behind each row, so that nothing is added. The bias belongs there.',
      'first-bias': 'Every row gets the first bias. Row c has b[c].',
      'reversed-biases': 'The biases are in the reverse order. Row c has b[c].',
      negated: 'The biases have the wrong sign.',
      'added-too': 'The bias is also added to every weight. The weights stay as they are.',
    },
    hints: ['Copy each row and put one number behind it: [...row, …].'],
  },
  zh: {
    mistakes: {
      'bias-first': '偏置放到了权重前面。1 添在像素后面，所以偏置也应放在权重后面。',
      ones: '每行末尾添的是 1。1 属于图像；这一行末尾应是与 1 相乘的偏置。',
      zeros: '每行末尾添的是 0，等于什么也没加。那里应该放偏置。',
      'first-bias': '每行用的都是第一个偏置。第 c 行是 b[c]。',
      'reversed-biases': '偏置的顺序反了。第 c 行是 b[c]。',
      negated: '偏置的正负号反了。',
      'added-too': '每个权重也加上了偏置。权重应保持原样。',
    },
    hints: ['把每一行抄下来，在后面添一个数：[...row, …]。'],
  },
};
