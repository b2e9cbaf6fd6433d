import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      'bias-first':
        'The bias comes before the weights. The 1 comes after the pixels, so the bias belongs after the weights.',
      ones: 'There is a 1 after each row. The 1 belongs to the picture; the row gets the bias that the 1 is multiplied by.',
      zeros: 'There is a 0 after each row, so nothing is added. The bias belongs there.',
      'first-bias': 'Every row gets the first bias. Row c has b[c].',
      'reversed-biases': 'The biases are in the reverse order. Row c has b[c].',
      negated: 'The biases have the wrong sign.',
      'added-too': 'The bias is also added to every weight. The weights stay as they are.',
      'all-biases': 'All biases come after each row. Row c gets only its own, b[c].',
      nested: 'The old row is inside the new row as a list. Take its numbers out of it: [...row, b[c]].',
      'bias-nested': 'The bias comes after its row as a list. It should be a number: b[c].',
      'row-more': 'The biases are below W, as an extra row. Each belongs after its own row.',
      'one-behind-too': 'There is also a 1 after each bias. The 1 belongs to the picture.',
      'only-added': 'The bias is added to every weight. It belongs after them, as one more number.',
      'last-weight-replaced': 'The bias has replaced the last weight. It belongs after it.',
      lengths: 'push returns the new length, not the list. Return the list itself.',
      'last-bias': 'Every row gets the last bias. Row c has b[c].',
      'next-bias': 'Every row gets the bias of the next one. Row c has b[c].',
      'mean-bias': 'Every row gets the mean of the biases. Row c has b[c].',
      'minus-ones': 'There is a −1 after each row. The bias belongs there.',
    },
    hints: ['Copy each row and put one number after it: [...row, …].'],
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
      'all-biases': '每行末尾放了所有的偏置。第 c 行只要它自己的 b[c]。',
      nested: '新的一行里，原来那行成了列表里的列表。要把数取出来：[...row, b[c]]。',
      'bias-nested': '偏置在行末成了一个列表。它应该是数：b[c]。',
      'row-more': '偏置成了 W 下面多出的一行。每个偏置应放在自己那一行的末尾。',
      'one-behind-too': '偏置后面还多了一个 1。那个 1 属于图像。',
      'only-added': '每个权重都加上了偏置。偏置应放在它们后面，多出一个数。',
      'last-weight-replaced': '偏置占了最后一个权重的位置。它应放在后面。',
      lengths: 'push 返回的是新长度，不是列表。要返回列表本身。',
      'last-bias': '每行用的都是最后一个偏置。第 c 行是 b[c]。',
      'next-bias': '每行用的是下一行的偏置。第 c 行是 b[c]。',
      'mean-bias': '每行用的都是偏置的平均值。第 c 行是 b[c]。',
      'minus-ones': '每行末尾添的是 −1。那里应该放偏置。',
    },
    hints: ['把每一行抄下来，在后面添一个数：[...row, …]。'],
  },
};
