import type { ChapterTitle } from '@i18n/chapterTitle';

export const chapter: ChapterTitle = {
  title: { en: 'Image classification', zh: '图像分类' },
  question: {
    en: 'To a computer a cat is a grid of numbers. What does it take to see one?',
    zh: '在计算机眼里，猫只是一格格的数字。怎样才算“看见”一只猫？',
  },
};
