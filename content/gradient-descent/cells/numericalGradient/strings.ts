import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      forward:
        'This is the forward difference, from x to x + h. The central one goes from x − h to x + h and divides by 2h.',
      backward:
        'This is the backward difference, from x − h to x. The central one goes from x − h to x + h and divides by 2h.',
      'divided-by-h': 'The difference is divided by h. From x − h to x + h it is 2h.',
      'not-divided': 'The difference is not divided by 2h. A slope is rise over run.',
      'turned-round': 'The slopes have the wrong sign: f(x + h) comes first.',
      'all-at-once': 'All entries are moved together. Move entry i alone.',
      'added-up': 'Entries that have had their turn stay moved. Start from the original x for each entry.',
      'left-below':
        'Each entry stays at x − h when its turn is over. Put it back before the next one moves, or work on a copy.',
      'left-above':
        'Each entry stays at x + h when its turn is over. Put it back before the next one moves, or work on a copy.',
      'first-entry-only': 'The first entry is moved every time. Move entry i.',
      'product-of-h':
        'The difference is divided by 2 and multiplied by h: / 2 * h goes from left to right. Write / (2 * h).',
      'entry-alone': 'f is given the one entry alone. It needs the whole list, with that entry moved.',
      scaled: 'The entry is multiplied by 1 + h and 1 − h. Move it by h itself: value + h, value − h.',
      'half-h': 'The entry is moved by h / 2. Move it by h up and h down, and divide by 2h.',
      'twice-h': 'The entry is moved by 2h. Move it by h up and h down: then the two are 2h apart.',
      added: 'The two values of f are added. Subtract them.',
      exact:
        'These are the exact slopes, or differences with a tiny step of your own. What is asked for is the central difference with the step h that is given.',
      'last-divided':
        'Only f(x − h) is divided by 2h: quotients go before differences. Put the difference in brackets.',
      'second-difference':
        'This is the second difference, which says how the slope changes. The slope itself is (f(x + h) − f(x − h)) / 2h.',
    },
    hints: [
      'Make a copy of x in which entry i is larger by h: x.map((value, k) => (k === i ? value + h : value)).',
      'And one in which it is smaller by h. Subtract their f, divide by 2 * h.',
    ],
  },
  zh: {
    mistakes: {
      forward: '这是前向差分，从 x 到 x + h。中心差分从 x − h 到 x + h，再除以 2h。',
      backward: '这是后向差分，从 x − h 到 x。中心差分从 x − h 到 x + h，再除以 2h。',
      'divided-by-h': '差除以了 h。从 x − h 到 x + h 是 2h。',
      'not-divided': '差没有除以 2h。斜率是升高除以走过的距离。',
      'turned-round': '斜率的正负号反了：f(x + h) 在前。',
      'all-at-once': '所有项一起动了。只动第 i 项。',
      'added-up': '轮过的项没有放回原处。每一项都要从 x 本身开始。',
      'left-below': '每一项轮过之后都停在 x − h。动下一项之前要放回去，或者在副本上计算。',
      'left-above': '每一项轮过之后都停在 x + h。动下一项之前要放回去，或者在副本上计算。',
      'first-entry-only': '动的总是第一项。要动第 i 项。',
      'product-of-h': '差先除以 2，又乘了 h：/ 2 * h 从左到右计算。要写成 / (2 * h)。',
      'entry-alone': '只把一项交给了 f。它要的是整个列表，其中那一项移动过。',
      scaled: '那一项乘了 1 + h 和 1 − h。要移动 h 本身：value + h，value − h。',
      'half-h': '那一项只移动了 h / 2。要上移 h、下移 h，再除以 2h。',
      'twice-h': '那一项移动了 2h。要上移 h、下移 h：两处正好相距 2h。',
      added: '把 f 的两个值相加了。应该相减。',
      exact: '这是精确的斜率，或者用了自己定的很小的步长。题目要的是用给定步长 h 的中心差分。',
      'last-divided': '只有 f(x − h) 除以了 2h：先除后减。要给差加上括号。',
      'second-difference': '这是二阶差分，说的是斜率怎样变化。斜率本身是 (f(x + h) − f(x − h)) / 2h。',
    },
    hints: [
      '把 x 抄一份，其中第 i 项大 h：x.map((value, k) => (k === i ? value + h : value))。',
      '再抄一份，第 i 项小 h。把两处的 f 相减，除以 2 * h。',
    ],
  },
};
