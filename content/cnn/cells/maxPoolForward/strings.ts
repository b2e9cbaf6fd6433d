import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      'from-zero':
        'Where a window holds only negative numbers, 0 comes back. Begin with −Infinity, or with the window’s first number.',
      average: 'This is the mean of each window. Take its largest number.',
      'step-of-one': 'The maps have the right size, but the window moves on by one. Place i starts at row i * stride.',
      'stride-of-rows':
        'The stride is used downwards only: to the right the window moves on by one. Column j starts at j * stride.',
      'stride-of-columns':
        'The stride is used to the right only: downwards the window moves on by one. Row i starts at i * stride.',
      'step-of-size': 'The window moves on by its own size. It moves on by stride.',
      'no-stride': 'The stride is not used: there is a window at every row and column.',
      smallest: 'This is the smallest number of each window. Take the largest.',
      absolute: 'The signs are lost. −5 is less than 1.',
      'across-depth': 'The largest of all maps is taken. Each map is pooled by itself: as many come out as went in.',
      'first-map': 'The first map comes out every time. Map c comes from x[c].',
      'last-row-missing': 'The last row of each window is left out. Does a loop end one too early?',
      'first-row-only': 'Only the first row of each window is looked at.',
      diagonal: 'Only the diagonal of each window is looked at. Rows and columns need a loop each.',
      'top-left': 'The window’s first number comes back, whatever else is in it: that is a stride without pooling.',
      sum: 'The window’s numbers are added up. Take the largest.',
      'rows-and-columns': 'Rows and columns of x are exchanged.',
    },
    hints: [
      'The window of place (i, j) starts at row i * stride and column j * stride.',
      'Two more loops, p and q from 0 to size, and Math.max of what you have and what you see.',
      'Begin with −Infinity: anything is larger.',
    ],
  },
  zh: {
    mistakes: {
      'from-zero': '窗口里全是负数时返回了 0。应该从 −Infinity 或窗口的第一个数开始。',
      average: '这是每个窗口的平均值。应该取最大的数。',
      'step-of-one': '图的大小对，但窗口每次只移一格。第 i 个位置从第 i * stride 行开始。',
      'stride-of-rows': '只有往下用了步幅：往右每次只移一格。第 j 列从 j * stride 开始。',
      'stride-of-columns': '只有往右用了步幅：往下每次只移一格。第 i 行从 i * stride 开始。',
      'step-of-size': '窗口每步移动了它自己的边长。应该移动 stride。',
      'no-stride': '没有用到步幅：每一行每一列都放了窗口。',
      smallest: '这是每个窗口里最小的数。应该取最大的。',
      absolute: '正负号丢了。−5 比 1 小。',
      'across-depth': '取了所有图里最大的数。每张图各自池化：进来几张，出去几张。',
      'first-map': '每次出来的都是第一张图。第 c 张图出自 x[c]。',
      'last-row-missing': '每个窗口都漏了最后一行。是不是有个循环早停了一步？',
      'first-row-only': '每个窗口只看了第一行。',
      diagonal: '每个窗口只看了对角线。行和列各需要一个循环。',
      'top-left': '返回的是窗口的第一个数，不管里面还有什么：那只是隔几个取一个，不是池化。',
      sum: '窗口里的数加了起来。应该取最大的。',
      'rows-and-columns': 'x 的行和列颠倒了。',
    },
    hints: [
      '位置 (i, j) 的窗口从第 i * stride 行、第 j * stride 列开始。',
      '再加两个循环，p 和 q 从 0 到 size，用 Math.max 比较手上的数和看到的数。',
      '从 −Infinity 开始：什么数都比它大。',
    ],
  },
};
