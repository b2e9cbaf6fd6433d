import type { ChapterTitle } from '@i18n/chapterTitle';

export const chapter: ChapterTitle = {
  title: { en: 'Optimizers', zh: '优化算法' },
  question: { en: 'Who gets down first, and by what trick?', zh: '谁先下到山底？靠的是什么招？' },
};
