import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      'no-bias': 'The bias is missing: add b[k] to every entry of map k.',
      'padding-not-subtracted':
        'The first place starts at row 0 of the input. With padding it starts that many rows above and columns to the left: i * stride − padding.',
      'padding-added':
        'The padding is added where it should be subtracted: place i starts that many rows above, at i * stride − padding.',
      'stride-of-rows':
        'The stride is used downwards only: to the right the filter moves on by one. Column j starts at j * stride − padding.',
      'stride-of-columns':
        'The stride is used to the right only: downwards the filter moves on by one. Row i starts at i * stride − padding.',
      'stride-in-size-only':
        'The maps have the right size, but the filter moves on by one. Its place i starts at i * stride − padding.',
      'no-padding': 'The padding is not used: the filter also stands where part of it hangs over the edge.',
      'no-stride': 'The stride is not used: the filter moves on by stride at each step.',
      'first-channel-only':
        'Only the first map of x is looked at. A filter goes through the full depth: add up over c.',
      'last-channel-only':
        'Only the last map of x counts. Is the sum set back for each c? A filter goes through the full depth.',
      'one-slice': 'The first slice of the filter is used for every map. Map c meets slice c: filter[c].',
      flipped:
        'The filter is turned by 180°, its rows and its columns in reversed order: this is the convolution of mathematics. Layers lay it on as it is, filter[c][p][q].',
      'rows-and-columns':
        'Rows and columns of the filter are exchanged: p goes with the rows of x, q with the columns.',
      'bias-of-channel': 'The first bias is used for every map. Filter k has its own: b[k].',
      'bias-everywhere': 'The bias is added once for each map of x. It is added once for each entry of the result.',
      mean: 'The products are averaged. Add them up.',
      relu: 'Negative entries have become 0. ReLU is a layer of its own, after this one.',
      'edge-repeated': 'Around the input the nearest entry is repeated. There are zeros around it.',
      'last-row-of-filter': 'Only the last row of the filter counts. Is the sum set back for each row?',
      'first-filter': 'All maps come from the first filter. Map k comes from w[k].',
      'step-times-filter': 'The filter moves on by its own size. It moves on by stride.',
    },
    hints: [
      'In place (i, j) the filter’s top left corner lies on row i * stride − padding and column j * stride − padding of the input.',
      'Three loops: c over the maps, p and q over the filter. Add up filter[c][p][q] * at(c, top + p, left + q).',
      'Begin the sum with b[k], not with 0.',
    ],
  },
  zh: {
    mistakes: {
      'no-bias': '少了偏置：第 k 张图的每个数都要加上 b[k]。',
      'padding-not-subtracted':
        '第一个位置从输入的第 0 行开始了。有零填充时，它要再往上、往左移这么多：i * stride − padding。',
      'padding-added': '零填充应该减去，却加上了：第 i 个位置要往上移这么多行，从 i * stride − padding 开始。',
      'stride-of-rows': '只有往下用了步幅：往右每次只移一格。第 j 列从 j * stride − padding 开始。',
      'stride-of-columns': '只有往右用了步幅：往下每次只移一格。第 i 行从 i * stride − padding 开始。',
      'stride-in-size-only': '激活图的大小对，但滤波器每次只移一格。第 i 个位置从 i * stride − padding 开始。',
      'no-padding': '没有用到零填充：滤波器有一部分伸出边缘的位置也要算。',
      'no-stride': '没有用到步幅：滤波器每步移动 stride 格。',
      'first-channel-only': '只看了 x 的第一张图。滤波器贯穿整个深度：要对 c 求和。',
      'last-channel-only': '只有 x 的最后一张图起作用。是不是每换一个 c 就把和重置了？滤波器贯穿整个深度。',
      'one-slice': '每张图都用了滤波器的第一片。第 c 张图对应第 c 片：filter[c]。',
      flipped: '滤波器被转了 180°，行和列的顺序都反了：那是数学上的卷积。卷积层直接把它盖上去：filter[c][p][q]。',
      'rows-and-columns': '滤波器的行和列颠倒了：p 对应 x 的行，q 对应列。',
      'bias-of-channel': '每张图都用了第一个偏置。滤波器 k 有自己的偏置 b[k]。',
      'bias-everywhere': 'x 的每张图都加了一次偏置。结果的每个数只加一次。',
      mean: '乘积取了平均。应该求和。',
      relu: '负数变成了 0。ReLU 是后面单独的一层。',
      'edge-repeated': '输入的外面重复了最近的数。外面应该是零。',
      'last-row-of-filter': '只有滤波器的最后一行起作用。是不是每换一行就把和重置了？',
      'first-filter': '所有的图都出自第一个滤波器。第 k 张图出自 w[k]。',
      'step-times-filter': '滤波器每步移动了它自己的边长。应该移动 stride。',
    },
    hints: [
      '在位置 (i, j)，滤波器的左上角落在输入的第 i * stride − padding 行、第 j * stride − padding 列。',
      '三重循环：c 走遍各张图，p 和 q 走遍滤波器。累加 filter[c][p][q] * at(c, top + p, left + q)。',
      '和从 b[k] 开始，而不是从 0 开始。',
    ],
  },
};
