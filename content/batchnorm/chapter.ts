import type { ChapterTitle } from '@i18n/chapterTitle';

export const chapter: ChapterTitle = {
  title: { en: 'Batch normalization', zh: '批归一化' },
  question: { en: 'What if every layer kept its numbers in order?', zh: '如果每一层都把自己的数字理整齐呢？' },
};
