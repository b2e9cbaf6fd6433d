import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      both: 'Both inputs get the whole gradient. Only the larger one decided the result; the smaller could move a little and nothing would change: it gets 0.',
      'tie-to-first': 'At a tie the first input gets everything. Here each gets half, as with the library’s maximum.',
      'tie-to-second': 'At a tie the second input gets everything. Here each gets half, as with the library’s maximum.',
      'tie-to-both': 'At a tie both get the whole gradient: together twice as much as arrived. Give each half.',
      'tie-to-none': 'At a tie nobody gets anything. Give each half.',
      'tie-without-upstream': 'At a tie each gets 0.5 itself. Give each half of upstream.',
      loser: 'The gradient goes to the smaller input. The larger one decided the result.',
      'value-times': 'The gradient is multiplied by the maximum itself. The local derivative of the larger input is 1.',
      'no-upstream': 'These are the local derivatives. Multiply them by upstream.',
      minimum: 'This gate takes the smaller value.',
      'by-size':
        'The input with the larger absolute value is taken as the winner. −3 is less than 2: compare x and y with their signs.',
      'by-sign': 'Each input is compared with 0, as in a ReLU. Compare x and y with each other.',
      'size-given': 'The maximum has lost its sign. Use Math.max(x, y) on the inputs as they are.',
      halves:
        'Each input gets half the gradient, whatever its size. That is so at a tie only; otherwise the larger one gets all.',
    },
    hints: [
      'The larger input has the local derivative 1, the smaller 0: the gate sends the gradient one way.',
      'At a tie: half of upstream to each.',
    ],
  },
  zh: {
    mistakes: {
      both: '两个输入都得到了全部梯度。决定结果的只有较大的那个；较小的动一动，什么也不会变：它得 0。',
      'tie-to-first': '相等时全给了第一个。这里各得一半，和库里的 maximum 一样。',
      'tie-to-second': '相等时全给了第二个。这里各得一半，和库里的 maximum 一样。',
      'tie-to-both': '相等时两个都得到全部梯度，合起来是传来的两倍。要各给一半。',
      'tie-to-none': '相等时谁也没有得到。要各给一半。',
      'tie-without-upstream': '相等时给的是 0.5 本身。要各给 upstream 的一半。',
      loser: '梯度给了较小的输入。决定结果的是较大的。',
      'value-times': '梯度乘上了最大值本身。较大输入的局部导数是 1。',
      'no-upstream': '这是局部导数。还要乘以 upstream。',
      minimum: '这个门取了较小的值。',
      'by-size': '把绝对值较大的当成了较大的。−3 比 2 小：要带着正负号比较 x 和 y。',
      'by-sign': '把每个输入和 0 比较了，那是 ReLU。要让 x 和 y 互相比较。',
      'size-given': '最大值丢了正负号。要对原样的输入取 Math.max(x, y)。',
      halves: '不管谁大，每个输入都得了一半梯度。只有相等时才是这样，否则全归较大者。',
    },
    hints: ['较大输入的局部导数是 1，较小的是 0：这个门只把梯度送往一边。', '相等时：upstream 各得一半。'],
  },
};
