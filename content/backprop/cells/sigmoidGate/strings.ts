import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      'by-x':
        'The slope is (1 − s) · s, with the output s; here x is in its place. That is why the gate keeps its output.',
      'no-upstream': 'This is the local derivative. Multiply it by the gradient that arrives: upstream.',
      's-only':
        'The slope here is s alone. At a large x, where s is almost 1, the sigmoid hardly changes any more: multiply by (1 − s) too.',
      'one-minus-s':
        'The slope here is 1 − s alone. At a very negative x, where s is almost 0, the sigmoid hardly changes either: multiply by s too.',
      squared: 'The slope here is s². It should be s · (1 − s).',
      'exp-sign': 'The sigmoid is the wrong way round: exp(−x) belongs in the denominator.',
      negative: 'The gradient has the wrong sign. The sigmoid rises everywhere: two minus signs cancel.',
      tanh: 'The slope here is 1 − s². That is the slope of tanh; the sigmoid’s is (1 − s) · s.',
      precedence: '1 / 1 + e is (1 / 1) + e. The whole sum belongs in the denominator: 1 / (1 + exp(−x)).',
      'tanh-itself': 'This gate is tanh. The sigmoid is 1 / (1 + exp(−x)), between 0 and 1.',
      'minus-below': 'The denominator is 1 − exp(−x). It should be a sum: 1 + exp(−x).',
    },
    hints: ['Written with its own output, the slope is (1 − s) · s.', 'Multiply the slope by upstream.'],
  },
  zh: {
    mistakes: {
      'by-x': '斜率是 (1 − s) · s，用的是输出 s，这里写成了 x。所以这个门要记住自己的输出。',
      'no-upstream': '这是局部导数。还要乘以传来的梯度 upstream。',
      's-only': '斜率只写了 s。x 很大时 s 几乎是 1，却几乎不再变化：还要乘以 (1 − s)。',
      'one-minus-s': '斜率只写了 1 − s。x 很负时 s 几乎是 0，也几乎不再变化：还要乘以 s。',
      squared: '斜率写成了 s²，应该是 s · (1 − s)。',
      'exp-sign': 'sigmoid 反了：分母里是 exp(−x)。',
      negative: '梯度的正负号错了。sigmoid 处处上升：两个负号抵消。',
      tanh: '斜率写成了 1 − s²，那是 tanh 的；sigmoid 的是 (1 − s) · s。',
      precedence: '1 / 1 + e 等于 (1 / 1) + e。整个和都在分母里：1 / (1 + exp(−x))。',
      'tanh-itself': '这个门用了 tanh。sigmoid 是 1 / (1 + exp(−x))，在 0 和 1 之间。',
      'minus-below': '分母写成了 1 − exp(−x)。应该是和：1 + exp(−x)。',
    },
    hints: ['用它自己的输出来写，斜率是 (1 − s) · s。', '斜率再乘以 upstream。'],
  },
};
