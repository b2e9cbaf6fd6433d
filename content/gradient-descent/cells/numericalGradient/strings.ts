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
      'added-up': 'Entries that have had their turn stay moved. Start from x itself for each entry.',
      'first-entry-only': 'It is always the first entry that is moved. Move entry i.',
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
      'first-entry-only': '动的总是第一项。要动第 i 项。',
    },
    hints: [
      '把 x 抄一份，其中第 i 项大 h：x.map((value, k) => (k === i ? value + h : value))。',
      '再抄一份，第 i 项小 h。把两处的 f 相减，除以 2 * h。',
    ],
  },
};
