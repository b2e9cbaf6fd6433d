import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      'always-first-batch': 'This is always the first batch. Batch number step begins at step · B.',
      'starts-at-step': 'The batch begins at step. Each batch has B pictures, so it begins at step · B.',
      'counted-from-one': 'The batches are one behind: step 0 should give the first.',
      'places-not-pictures': 'These are places in the list. The pictures are what is at those places: order[place].',
      'from-the-end': 'The batches come from the end of the list. Start at its beginning.',
      'last-batch-again':
        'After the last picture the last batch comes again and again. Start from the beginning again: use the remainder, %.',
      unshuffled: 'The list has been sorted. Keep its shuffled order.',
      'no-remainder': 'Nothing comes after the last picture. Start from the beginning again: use the remainder, %.',
      'step-wrapped':
        'The remainder is taken of step alone. It is the place, step · B, that starts again past the end.',
      strided: 'The pictures are taken at equal distances. A batch is B pictures one after the other.',
      'one-late': 'The batch begins one place too late. The first place is 0.',
      'wrapped-early': 'The remainder is taken of the length − 1. Take it of the length.',
      'by-number': 'The pictures are chosen by their numbers. Take those at the places from step · B on.',
      'up-to-step': 'All pictures up to step · B come back. The batch begins there, and has B pictures.',
      'remainder-by-B':
        'The remainder is taken by B. After the last picture it begins again: take (step * B) % order.length.',
      'every-Bth': 'Every B-th picture is taken. A batch is B neighbours in order.',
      'steps-of-step': 'From the beginning every step-th picture is taken. A batch is B neighbours, from step * B on.',
    },
    hints: [
      'Where does the batch begin? At step * B, and past the end of order it starts again: use the remainder of a division, %.',
      'order.slice(from, from + B) takes B entries.',
    ],
  },
  zh: {
    mistakes: {
      'always-first-batch': '总是第一批。第 step 批从 step · B 开始。',
      'starts-at-step': '这一批从 step 开始了。每批有 B 张图，应该从 step · B 开始。',
      'counted-from-one': '批次晚了一个：step 为 0 时应是第一批。',
      'places-not-pictures': '这些是在列表中的位置。要的是那里的图：order[位置]。',
      'from-the-end': '批次是从列表末尾取的。要从开头取。',
      'last-batch-again': '用完之后一直重复最后一批。要从头再来：用取余 %。',
      unshuffled: '列表被排序了。要保持打乱的顺序。',
      'no-remainder': '用完最后一张图之后就什么都没有了。要从头再来：用取余 %。',
      'step-wrapped': '只对 step 取了余数。应该是位置 step · B 超过末尾时从头再来。',
      strided: '图是等距离取的。一批是连着的 B 张图。',
      'one-late': '这一批晚了一个位置。第一个位置是 0。',
      'wrapped-early': '取余用的是长度 − 1。要用长度。',
      'by-number': '图是按编号选的。要取的是从位置 step · B 开始的那些。',
      'up-to-step': '返回了 step · B 之前的所有图。这一批应从那里开始，共 B 张。',
      'remainder-by-B': '取了除以 B 的余数。用完所有图才从头再来：用 (step * B) % order.length。',
      'every-Bth': '每 B 张取了一张。一个小批量是 order 里相邻的 B 个。',
      'steps-of-step': '从头开始每 step 张取了一张。一个小批量是相邻的 B 个，从 step * B 开始。',
    },
    hints: [
      '这一批从哪里开始？从 step * B，超过 order 的末尾就从头再来：用取余 %。',
      'order.slice(from, from + B) 取 B 项。',
    ],
  },
};
