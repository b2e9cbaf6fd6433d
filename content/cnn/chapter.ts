import type { ChapterTitle } from '@i18n/chapterTitle';

export const chapter: ChapterTitle = {
  title: { en: 'Convolutional networks', zh: '卷积神经网络' },
  question: { en: 'What changes when a filter slides?', zh: '让滤波器滑动起来，会有什么不同？' },
};
