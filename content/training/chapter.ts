import type { ChapterTitle } from '@i18n/chapterTitle';

export const chapter: ChapterTitle = {
  title: { en: 'Training in practice', zh: '训练技巧与超参数' },
  question: { en: 'The loss curve looks ill. What is wrong with it?', zh: '损失曲线看上去病了，得的是什么病？' },
};
