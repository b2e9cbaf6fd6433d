import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      'not-rounded':
        'A filter cannot stand at a third of a place. What does not make a whole step is left out: round down.',
      'padding-once': 'P is added once. Zeros are added at both ends: 2P.',
      'no-padding': 'P is not used. The side becomes longer by 2P.',
      'no-plus-one': 'The steps are counted, but not the place where the filter stands before the first step: add 1.',
      'below-zero': 'A filter that is longer than the padded side stands nowhere: 0, not less.',
      'rounded-up': 'The last place lies partly outside of the input. Round down, not up.',
      rounded: 'Rounding to the nearest sometimes gives a place too many. Round down.',
      'zero-where-left-over':
        'Where columns are left over, 0 is returned. The filter still stands at the places before them.',
      'stride-ignored': 'S is not used: the filter moves on by S columns at each step, so there are fewer places.',
      'stride-multiplied': 'The room is multiplied by S. A longer stride makes fewer places: divide.',
      'filter-kept':
        'F is not subtracted. When the filter stands at the start it covers F columns already; only the rest is room for steps.',
      'one-inside': 'The 1 is divided by S too. It belongs outside: (N + 2P − F) / S, rounded down, + 1.',
      'padding-subtracted': 'The padding is subtracted. It makes the side longer.',
      'at-least-one': 'Where the filter does not fit at all, 1 comes back. It stands nowhere: 0.',
      same: 'This is N / S, rounded up: the size if padding were chosen to suit. Here P is given.',
      squared: 'This is the number of places on a whole square. What is asked for is the number along one side.',
      'side-alone-divided':
        'Only N is divided by S. The stride divides the whole way that the filter has to go, N + 2P − F.',
    },
    hints: [
      'With the zeros the side is N + 2P long, and the filter covers F of it: N + 2P − F columns are left to move over.',
      'Each step takes S columns; Math.floor leaves out what is not a whole step. One place more than steps.',
      'Math.max(0, …) takes care of a filter that is too long.',
    ],
  },
  zh: {
    mistakes: {
      'not-rounded': '滤波器不可能停在三分之一个位置上。不够一整步的部分不用：向下取整。',
      'padding-once': 'P 只加了一次。两端都补零：2P。',
      'no-padding': '没有用到 P。补零之后，边长要多出 2P。',
      'no-plus-one': '只数了步数，没有数第一步之前滤波器所在的位置：要加 1。',
      'below-zero': '滤波器比补零后的边还长时，一个位置也没有：应为 0，不会更小。',
      'rounded-up': '最后那个位置有一部分在输入外面。应向下取整，而不是向上。',
      rounded: '四舍五入有时会多算一个位置。应向下取整。',
      'zero-where-left-over': '只要有剩下的列，就返回了 0。剩下的列之前那些位置还是在的。',
      'stride-ignored': '没有用到 S：滤波器每步移动 S 列，位置就少了。',
      'stride-multiplied': '乘了 S。步幅越大，位置越少：应该除以 S。',
      'filter-kept': '没有减去 F。滤波器停在开头时已经盖住了 F 列，剩下的才是可以移动的余地。',
      'one-inside': '1 也被 S 除了。它应该在外面：(N + 2P − F) / S 向下取整，再加 1。',
      'padding-subtracted': '把补的零减掉了。补零让边变长。',
      'at-least-one': '滤波器根本放不下时返回了 1。它无处可停：0。',
      same: '这是 N / S 向上取整，即补零的多少随需要而定时的大小。这里 P 是给定的。',
      squared: '这是整个正方形上的位置数。题目问的是沿一条边有几个。',
      'side-alone-divided': '只有 N 除以了 S。步幅要除的是滤波器要走的全程：N + 2P − F。',
    },
    hints: [
      '补零后边长是 N + 2P，滤波器盖住其中的 F：还有 N + 2P − F 列可以移动。',
      '每步走 S 列；不够一整步的部分用 Math.floor 舍去。位置比步数多一个。',
      '滤波器太长的情形交给 Math.max(0, …)。',
    ],
  },
};
