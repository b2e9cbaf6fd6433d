import type { Translated } from '@i18n/locale';

const en = {
  lost: 'lost',
  lostNote: '× lost: the loss became infinite or not a number',
  lostOnes: (names: string) => ` Lost: ${names}.`,
  lostAt: (rates: string) => `(lost at ${rates})`,
};

/** The text about networks whose loss is no longer a finite number. */
export const lostStrings: Translated<typeof en> = {
  en,
  zh: {
    lost: '发散',
    lostNote: '× 发散：损失变成无穷大或不是数',
    lostOnes: (names) => `发散：${names}。`,
    lostAt: (rates) => `（发散：${rates}）`,
  },
};
