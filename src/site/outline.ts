import course from '../../course.config';
import type { Translated } from '@i18n/locale';

/** A chapter as the map of the course shows it. */
export interface Chapter {
  slug: string;
  title: Translated;
  question: Translated;
}

const chapters: Record<string, Omit<Chapter, 'slug'>> = {
  knn: {
    title: { en: 'Image classification', zh: '图像分类' },
    question: {
      en: 'To a computer a cat is a grid of numbers. What does it take to see one?',
      zh: '在计算机眼里，猫只是一格格的数字。怎样才算“看见”一只猫？',
    },
  },
  'linear-classifier': {
    title: { en: 'Linear classifiers', zh: '线性分类器' },
    question: { en: 'How much can one matrix know about pictures?', zh: '一个矩阵能懂多少图像？' },
  },
  losses: {
    title: { en: 'Loss functions', zh: '损失函数' },
    question: { en: 'How wrong is wrong? A number for it, in two tastes.', zh: '错，错了多少？用两种口味的数来回答。' },
  },
  'gradient-descent': {
    title: { en: 'Gradients and gradient descent', zh: '优化：梯度下降' },
    question: { en: 'Which way is down, and how far may one step?', zh: '哪边是下坡？一步能迈多大？' },
  },
  features: {
    title: { en: 'Features and neural networks', zh: '特征与神经网络' },
    question: { en: 'If no line will do, who bends the space?', zh: '直线分不开时，谁来弯折空间？' },
  },
  backprop: {
    title: { en: 'Backpropagation', zh: '反向传播' },
    question: { en: 'Who is to blame for the error, and by how much?', zh: '误差该怪谁？各怪多少？' },
  },
  cnn: {
    title: { en: 'Convolutional networks', zh: '卷积神经网络' },
    question: { en: 'What changes when a filter slides?', zh: '让滤波器滑动起来，会有什么不同？' },
  },
  activations: {
    title: { en: 'Activation functions', zh: '激活函数' },
    question: { en: 'Why does the shape of one bend decide so much?', zh: '一个弯的形状，为什么影响这么大？' },
  },
  initialization: {
    title: { en: 'Preprocessing and initialization', zh: '数据预处理与参数初始化' },
    question: { en: 'Where should a network start?', zh: '网络应该从哪里出发？' },
  },
  batchnorm: {
    title: { en: 'Batch normalization', zh: '批归一化' },
    question: { en: 'What if every layer kept its numbers in order?', zh: '如果每一层都把自己的数字理整齐呢？' },
  },
  training: {
    title: { en: 'Training in practice', zh: '训练技巧与超参数' },
    question: { en: 'The loss curve looks ill. What does it have?', zh: '损失曲线看上去病了，得的是什么病？' },
  },
  optimizers: {
    title: { en: 'Optimizers', zh: '优化算法' },
    question: { en: 'Who gets down first, and by which trick?', zh: '谁先下到山底？靠的是什么招？' },
  },
};

/** The course's chapters, in the order of `course.config.ts`. */
export const outline: Chapter[] = course.chapters.map((slug) => {
  const chapter = chapters[slug];
  if (!chapter) {
    throw new Error(
      `course.config.ts names the chapter “${slug}”, which does not exist. There are: ${Object.keys(chapters).join(', ')}.`,
    );
  }
  return { slug, ...chapter };
});
