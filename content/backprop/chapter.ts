import type { ChapterTitle } from '@i18n/chapterTitle';

export const chapter: ChapterTitle = {
  title: { en: 'Backpropagation', zh: '反向传播' },
  question: { en: 'Who is to blame for the error, and by how much?', zh: '误差该怪谁？各怪多少？' },
};
