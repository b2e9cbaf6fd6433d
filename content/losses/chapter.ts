import type { ChapterTitle } from '@i18n/chapterTitle';

export const chapter: ChapterTitle = {
  title: { en: 'Loss functions', zh: '损失函数' },
  question: { en: 'How wrong is wrong? Two losses, two answers.', zh: '错，错了多少？两种损失，两种答案。' },
};
