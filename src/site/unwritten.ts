import type { ChapterTitle } from '@i18n/chapterTitle';

/** The chapters still to be written: the map of the course shows them already. */
export const unwritten: Record<string, ChapterTitle> = {
  features: {
    title: { en: 'Features and neural networks', zh: '特征与神经网络' },
    question: { en: 'If no line will do, who bends the space?', zh: '直线分不开时，谁来弯折空间？' },
  },
  training: {
    title: { en: 'Training in practice', zh: '训练技巧与超参数' },
    question: { en: 'The loss curve looks ill. What is wrong with it?', zh: '损失曲线看上去病了，得的是什么病？' },
  },
};
