import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';

/** The units of a run. */
export type Unit = 'step' | 'epoch';

const en = {
  fork: (at: number, unit: Unit) => `Fork after ${counted(at, unit)}`,
  hint: 'Then change the settings: both branches go on.',
  atEnd: (unit: Unit) => `From the last ${unit} nothing goes on: go back in the run first.`,
  forked: (at: number, unit: Unit) => `Forked after ${counted(at, unit)}. `,
  pale: 'Pale: ',
  full: ' Full: ',
  unite: 'Undo the fork',
};

const unitNames: Record<Unit, string> = { step: '步', epoch: '轮' };

/** The texts of a run that forks. */
export const forkStrings: Translated<typeof en> = {
  en,
  zh: {
    fork: (at, unit) => `在第 ${at} ${unitNames[unit]}之后分叉`,
    hint: '然后改设置：两支都会继续走。',
    atEnd: (unit) => `已经是最后一${unitNames[unit]}，后面没有可走的了：先把进度往回拖。`,
    forked: (at, unit) => `在第 ${at} ${unitNames[unit]}之后分叉。`,
    pale: '浅色：',
    full: '深色：',
    unite: '取消分叉',
  },
};
