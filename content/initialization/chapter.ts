import type { ChapterTitle } from '@i18n/chapterTitle';

export const chapter: ChapterTitle = {
  title: { en: 'Preprocessing and initialization', zh: '数据预处理与参数初始化' },
  question: { en: 'Where should a network start?', zh: '网络应该从哪里出发？' },
};
