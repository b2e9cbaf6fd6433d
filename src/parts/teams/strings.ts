import type { Translated } from '@i18n/locale';

const en = {
  lost: 'lost',
  lostNote: '× lost: the loss became infinite or not a number',
  lostOnes: (names: string) => ` Lost: ${names}.`,
  lostAt: (rates: string) => `(lost at ${rates})`,
  hidden: 'The race is on, unseen until you bet.',
  first: 'The first round is being trained.',
};

/** The text of every race, and about networks whose loss is no longer a finite number. */
export const lostStrings: Translated<typeof en> = {
  en,
  zh: {
    lost: '发散',
    lostNote: '× 发散：损失变成无穷大或不是数',
    lostOnes: (names) => `发散：${names}。`,
    lostAt: (rates) => `（发散：${rates}）`,
    hidden: '比赛正在进行，下注之后才看得到。',
    first: '正在训练第一轮。',
  },
};
