import type { ChapterTitle } from '@i18n/chapterTitle';

export const chapter: ChapterTitle = {
  title: { en: 'Gradients and gradient descent', zh: '梯度与梯度下降' },
  question: { en: 'Which way is down, and how far may you step?', zh: '哪边是下坡？一步能迈多大？' },
};
