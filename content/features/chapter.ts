import type { ChapterTitle } from '@i18n/chapterTitle';

export const chapter: ChapterTitle = {
  title: { en: 'Features and neural networks', zh: '特征与神经网络' },
  question: { en: 'If no line will do, who bends the space?', zh: '直线分不开时，谁来弯折空间？' },
};
