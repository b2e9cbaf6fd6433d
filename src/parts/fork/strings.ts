import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';

const en = {
  fork: (step: number) => `Fork after ${counted(step, 'step')}`,
  hint: 'Then change the settings: both branches go on.',
  atEnd: 'From the last step nothing goes on: go back in the run first.',
  forked: (step: number) => `Forked after ${counted(step, 'step')}. `,
  pale: 'Pale: ',
  full: ' Full: ',
  unite: 'Undo the fork',
};

/** The texts of a run that forks. */
export const forkStrings: Translated<typeof en> = {
  en,
  zh: {
    fork: (step) => `在第 ${step} 步之后分叉`,
    hint: '然后改设置：两支都会继续走。',
    atEnd: '已经是最后一步，后面没有可走的了：先把进度往回拖。',
    forked: (step) => `在第 ${step} 步之后分叉。`,
    pale: '浅色：',
    full: '深色：',
    unite: '取消分叉',
  },
};
