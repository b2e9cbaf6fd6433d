import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      'not-swapped':
        'Each input is multiplied by itself. If x grows a little, the product grows y times as much: the gradient of x is y · upstream.',
      'upstream-only':
        'Both inputs get the upstream gradient as it is. That is what a gate that adds does; this one multiplies it by the other input.',
      'local-only':
        'These are the local derivatives. The chain rule multiplies each by the gradient that arrives: upstream.',
      'upstream-added': 'The upstream gradient is added to the local derivative. The chain rule multiplies.',
      'product-too': 'Both gradients contain the whole product x · y. The derivative of x · y in x is y alone.',
      sum: 'The gate adds. This one multiplies: x * y.',
      order: 'The order is [product, gradient of x, gradient of y]: the product comes first.',
      'negative-second': 'The gradient of y has the wrong sign. Both inputs of a product are treated alike.',
      'own-squared': 'Each input gets its own square. The local gradient of x is y, and that of y is x.',
    },
    hints: [
      'The local derivative of x · y in x is y, and in y it is x: the inputs change places.',
      'Multiply each local derivative by upstream.',
    ],
  },
  zh: {
    mistakes: {
      'not-swapped': '每个输入乘了它自己。x 变大一点，乘积就变大 y 倍那么多：x 的梯度是 y · upstream。',
      'upstream-only': '两个输入都原样得到了上游梯度。那是加法门的做法；乘法门要再乘以另一个输入。',
      'local-only': '这是局部导数。链式法则还要乘以传来的梯度 upstream。',
      'upstream-added': '上游梯度和局部导数加在了一起。链式法则是相乘。',
      'product-too': '两个梯度里都带着整个乘积 x · y。x · y 对 x 的导数只有 y。',
      sum: '这个门做了加法。应该相乘：x * y。',
      order: '依次返回乘积、x 的梯度、y 的梯度：乘积在最前。',
      'negative-second': 'y 的梯度正负号错了。乘积的两个输入地位相同。',
      'own-squared': '每个输入得到的是自己的平方。x 的局部梯度是 y，y 的是 x。',
    },
    hints: ['x · y 对 x 的局部导数是 y，对 y 的是 x：输入交换了位置。', '每个局部导数再乘以 upstream。'],
  },
};
