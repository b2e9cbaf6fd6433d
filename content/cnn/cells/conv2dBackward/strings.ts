import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      'x-not-added':
        'An entry of x lies beneath several places of the filter, and only the last of their gradients arrives. Add with +=.',
      'w-not-added': 'A weight is used at every place, and only the last of its gradients arrives. Add with +=.',
      'b-not-added':
        'A bias goes into every entry of its map, and only the last of their gradients arrives. Add with +=.',
      'b-mean': 'The gradient of b is averaged over the map. b goes into every entry: their gradients add up.',
      'b-ones': 'The gradient of b is 1: that is the local derivative. Multiply by upstream, and add up over the map.',
      'w-mean': 'The gradient of w is averaged over the places. The filter is used at each of them: add up.',
      flipped:
        'The gradient of x meets the filter the wrong way round. Turned round is the filter that slides over upstream; here each entry goes back through the very weight it came by, w[k][c][p][q].',
      'no-padding': 'The padding is not used. Row i of upstream came from rows i * stride − padding + p of x.',
      'padding-added':
        'The padding is added where it should be subtracted. Row i of upstream came from rows i * stride − padding + p of x.',
      'stride-of-rows':
        'The stride is used for the rows only. Column j of upstream came from columns j * stride − padding + q of x.',
      'stride-of-columns':
        'The stride is used for the columns only. Row i of upstream came from rows i * stride − padding + p of x.',
      'no-stride': 'The stride is not used. Row i of upstream came from rows i * stride − padding + p of x.',
      'first-filter-for-x': 'All gradients go back to x through the first filter. Map k goes back through w[k].',
      'last-filter-for-x': 'Only the last map of upstream reaches x. Every filter has looked at x: add up over k.',
      'no-upstream-in-x':
        'The gradient of x does not depend on upstream. Each weight is multiplied by the gradient of the entry that it made.',
      'no-upstream-in-w':
        'The gradient of w does not depend on upstream. Each entry of x is multiplied by the gradient of the entry that it made.',
      exchanged: 'dw is made of weights and dx of entries of x. A product hands each factor the other one.',
      'first-map-of-x': 'Only the first map of x and the first slice of each filter get a gradient. Go through all c.',
      sign: 'All gradients have the wrong sign. Nothing is subtracted in a dot product.',
    },
    hints: [
      'Write the loops of the forward pass: k, i, j over upstream, then c, p, q over the filter.',
      'Each product of the forward pass, filter × entry, hands each factor the other one, times g = upstream[k][i][j].',
      'Every weight and nearly every entry of x is used several times: add with +=. What lies in the padding gets nothing.',
    ],
  },
  zh: {
    mistakes: {
      'x-not-added': 'x 的一个数会被滤波器的好几个位置盖住，却只有最后一份梯度传到了。要用 += 累加。',
      'w-not-added': '每个位置都用到同一个权重，却只有最后一份梯度传到了。要用 += 累加。',
      'b-not-added': '偏置进入它那张图的每个数，却只有最后一份梯度传到了。要用 += 累加。',
      'b-mean': 'b 的梯度在图上取了平均。b 进入每个数：它们的梯度要相加。',
      'b-ones': 'b 的梯度是 1：那是局部导数。要乘以 upstream，再在整张图上相加。',
      'w-mean': 'w 的梯度对位置取了平均。滤波器在每个位置都用到了：应该相加。',
      flipped:
        'x 的梯度配上了倒转的滤波器。要倒转的是在 upstream 上滑动的那种写法；这里每个数原路返回，经过的就是当初那个权重 w[k][c][p][q]。',
      'no-padding': '没有用到零填充。upstream 的第 i 行来自 x 的第 i * stride − padding + p 行。',
      'padding-added': '零填充应该减去，却加上了。upstream 的第 i 行来自 x 的第 i * stride − padding + p 行。',
      'stride-of-rows': '只有行用了步幅。upstream 的第 j 列来自 x 的第 j * stride − padding + q 列。',
      'stride-of-columns': '只有列用了步幅。upstream 的第 i 行来自 x 的第 i * stride − padding + p 行。',
      'no-stride': '没有用到步幅。upstream 的第 i 行来自 x 的第 i * stride − padding + p 行。',
      'first-filter-for-x': '所有梯度都经第一个滤波器传回了 x。第 k 张图要经 w[k] 传回。',
      'last-filter-for-x': '只有 upstream 的最后一张图传到了 x。每个滤波器都看过 x：要对 k 求和。',
      'no-upstream-in-x': 'x 的梯度与 upstream 无关。每个权重都要乘以它所得出的那个数的梯度。',
      'no-upstream-in-w': 'w 的梯度与 upstream 无关。x 的每个数都要乘以它所得出的那个数的梯度。',
      exchanged: 'dw 里是权重，dx 里是 x 的数。乘积传给每个因子的，是另一个因子。',
      'first-map-of-x': '只有 x 的第一张图和各滤波器的第一片得到了梯度。c 要走遍所有的图。',
      sign: '所有梯度的正负号都错了。点积里没有减法。',
    },
    hints: [
      '照前向的循环写：k、i、j 走遍 upstream，再让 c、p、q 走遍滤波器。',
      '前向里的每个乘积“权重 × 输入”，传给每个因子的是另一个因子乘以 g = upstream[k][i][j]。',
      '每个权重、几乎每个输入都用过好几次：用 += 累加。落在补的零上的，什么也不传。',
    ],
  },
};
