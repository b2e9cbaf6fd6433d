import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      'ties-all': 'Where several are largest, each of them gets the whole gradient. Only the first does.',
      'not-added':
        'Where windows overlap, one entry may win in several, and only the last of its gradients arrives. Add with +=.',
      'ties-last': 'Where several are largest, the last one gets the gradient. Is it >= where > should be?',
      'ties-split':
        'Where several are largest, they share the gradient. The library’s maximum does so; pooling gives it all to the first.',
      average: 'The gradient is shared out over the whole window: that is average pooling.',
      everywhere: 'Every entry of the window gets the gradient. Only the largest has made the result.',
      ones: 'The gradient is 1 where an entry was the largest: that is the local derivative. Pass upstream on.',
      'top-left': 'The gradient always goes to the window’s first entry. It goes to the largest.',
      'from-zero': 'Where a window holds only negative numbers, nobody gets the gradient. Is 0 taken for the largest?',
      'from-zero-first':
        'Where a window holds only negative numbers, its first entry gets the gradient, not its largest. Is 0 taken for the largest so far? Begin with −Infinity, or with the window’s first number.',
      'from-zero-corner':
        'Where a window holds only negative numbers, the first entry of the whole map gets its gradient. Is 0 taken for the largest so far? Begin with −Infinity, or with the window’s first number.',
      'step-of-size': 'The window moves on by its own size. It moves on by stride.',
      'step-of-one': 'The window moves on by one. Place i starts at row i * stride.',
      'stride-of-rows':
        'The stride is used for the rows only. Column j of upstream came from a window that starts at column j * stride.',
      'stride-of-columns':
        'The stride is used for the columns only. Row i of upstream came from a window that starts at row i * stride.',
      values: 'The gradient is multiplied by the largest number. It is passed on as it is.',
      smallest: 'The gradient goes to the smallest number of each window.',
      absolute: 'The gradient goes to the number farthest from 0. −5 is less than 1.',
      'first-map': 'In every map, the winners of the first map get the gradient. Each map has its own.',
      'by-column': 'Of equal numbers the first by columns gets the gradient. Go row by row.',
      sign: 'All gradients have the wrong sign.',
      'place-in-window':
        'The place within the window is taken for a place in the map. The window begins at row i * stride and column j * stride.',
      'whole-map': 'The largest number of the whole map gets everything. Each window has a largest number of its own.',
    },
    hints: [
      'For every entry of upstream, look through its window of x once more, and remember the row and column of the largest.',
      'Begin with the window’s first entry as the largest so far; replace it only by one that is really larger: >.',
      'dx[c][r][s] += upstream[c][i][j], and nothing for the others.',
    ],
  },
  zh: {
    mistakes: {
      'ties-all': '几个一样大时，每一个都拿到了全部梯度。应该只给第一个。',
      'not-added': '窗口重叠时，同一个数可能在好几个窗口里最大，却只有最后一份梯度传到了。要用 += 累加。',
      'ties-last': '几个一样大时，梯度给了最后一个。是不是该用 > 的地方写成了 >=？',
      'ties-split': '几个一样大时，梯度被平分了。库里的 maximum 是这样；池化则全给第一个。',
      average: '梯度分给了整个窗口：那是平均池化。',
      everywhere: '窗口里的每个数都拿到了梯度。结果只是由最大的那个得来的。',
      ones: '最大的数处梯度是 1：那是局部导数。要把 upstream 传下去。',
      'top-left': '梯度总是给了窗口的第一个数。应该给最大的。',
      'from-zero': '窗口里全是负数时，谁也没有拿到梯度。是不是把 0 当成最大的了？',
      'from-zero-first':
        '窗口里全是负数时，梯度给了窗口的第一个数，而不是最大的。一开始是不是把 0 当成最大的了？应该从 −Infinity 或窗口的第一个数开始。',
      'from-zero-corner':
        '窗口里全是负数时，梯度给了整张图的第一个数。一开始是不是把 0 当成最大的了？应该从 −Infinity 或窗口的第一个数开始。',
      'step-of-size': '窗口每步移动了它自己的边长。应该移动 stride。',
      'step-of-one': '窗口每次只移了一格。第 i 个位置从第 i * stride 行开始。',
      'stride-of-rows': '只有行用了步幅。upstream 的第 j 列对应的窗口从第 j * stride 列开始。',
      'stride-of-columns': '只有列用了步幅。upstream 的第 i 行对应的窗口从第 i * stride 行开始。',
      values: '梯度乘上了最大的数。应该原样传下去。',
      smallest: '梯度给了每个窗口里最小的数。',
      absolute: '梯度给了绝对值最大的数。−5 比 1 小。',
      'first-map': '每张图里拿到梯度的都是第一张图的赢家。每张图有自己的赢家。',
      'by-column': '几个一样大时，给了逐列看去的第一个。应该逐行看。',
      sign: '所有梯度的正负号都错了。',
      'place-in-window': '把窗口里的位置当成了整张图里的位置。窗口从第 i * stride 行、第 j * stride 列开始。',
      'whole-map': '梯度全给了整张图里最大的数。每个窗口各有自己的最大数。',
    },
    hints: [
      '对 upstream 的每个数，把它在 x 上的窗口再看一遍，记住最大的数在第几行第几列。',
      '先把窗口的第一个数当作最大的；只有遇到真正更大的（>）才换掉。',
      'dx[c][r][s] += upstream[c][i][j]，别的什么也不给。',
    ],
  },
};
