import type { ChapterTitle } from '@i18n/chapterTitle';

export const chapter: ChapterTitle = {
  title: { en: 'Linear classifiers', zh: '线性分类器' },
  question: { en: 'How much can one matrix know about pictures?', zh: '一个矩阵能看懂多少图像？' },
};
