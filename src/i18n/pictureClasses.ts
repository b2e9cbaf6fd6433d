import type { Translated } from './locale';

/** The ten classes of the course's pictures and of CIFAR-10, in order. */
export const pictureClassNames: Translated<string[]> = {
  en: ['airplane', 'car', 'bird', 'cat', 'deer', 'dog', 'frog', 'horse', 'ship', 'truck'],
  zh: ['飞机', '汽车', '鸟', '猫', '鹿', '狗', '青蛙', '马', '船', '卡车'],
};
