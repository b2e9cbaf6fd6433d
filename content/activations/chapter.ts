import type { ChapterTitle } from '@i18n/chapterTitle';

export const chapter: ChapterTitle = {
  title: { en: 'Activation functions', zh: '激活函数' },
  question: { en: 'Why does the shape of one bend decide so much?', zh: '一个弯的形状，为什么影响这么大？' },
};
