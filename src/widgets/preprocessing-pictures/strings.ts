import type { Translated } from '@i18n/locale';

const counts = { '1': '1', '4': '4', '16': '16', '30': '30', '64': '64', '144': '144', '299': '299' };

const en = {
  title: 'Rebuild the picture from as few numbers as will do',
  controls: {
    picture: 'Picture',
    k: { label: 'Eigen-pictures', options: counts },
  },
  tiles: {
    pixels: 'as it comes',
    mean: 'the mean picture',
    centred: 'less the mean',
    normalised: '÷ deviation, each pixel',
    rebuilt: (k: number) => `from ${k} of 3,072`,
    whitened: 'whitened',
  },
  shares: '% of the variance',
  along: 'eigen-pictures, on a log scale',
  spreads: 'variance after whitening, on a log scale',
  training: 'training pictures',
  test: 'test pictures',
  eigen: 'The first eigen-pictures: the directions in which the training pictures differ most',
  lots: {
    caption: 'A linear classifier, its test pictures standardized',
    train: 'by the training set',
    own: (many: number) =>
      many === 1 ? 'each by itself' : many === 200 ? 'all 200 by themselves' : `in batches of ${many}`,
    right: 'answered right',
  },
  waits: 'waits for your prediction',
  classes: ['an airplane', 'a car', 'a bird', 'a cat', 'a deer', 'a dog', 'a frog', 'a horse', 'a ship', 'a truck'], // prettier-ignore
  is: (name: string) => `A test picture, ${name}.`,
  said: (name: string, k: number, share: string, own: string) =>
    `A test picture, ${name}. ${k === 1 ? 'One eigen-picture holds' : `${k} eigen-pictures hold`} ${share} of the variance of the training pictures, and ${own} of what sets this one apart from their mean.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '用尽量少的数，重建这张图像',
    controls: {
      picture: '图像',
      k: { label: '特征图像', options: counts },
    },
    tiles: {
      pixels: '原始图像',
      mean: '平均图像',
      centred: '减去平均图像',
      normalised: '每个像素除以标准差',
      rebuilt: (k) => `3,072 个数只用 ${k} 个`,
      whitened: '白化',
    },
    shares: '占方差的 %',
    along: '特征图像的个数，对数刻度',
    spreads: '白化之后的方差，对数刻度',
    training: '训练图像',
    test: '测试图像',
    eigen: '前几张特征图像：训练图像差别最大的那些方向',
    lots: {
      caption: '一个线性分类器，测试图像的标准化方式',
      train: '用训练集的统计量',
      own: (many) => (many === 1 ? '每张各用自己的' : many === 200 ? '200 张一起用自己的' : `每 ${many} 张用自己的`),
      right: '分对',
    },
    waits: '先作出预测',
    classes: ['飞机', '汽车', '鸟', '猫', '鹿', '狗', '青蛙', '马', '船', '卡车'],
    is: (name) => `一张测试图像：${name}。`,
    said: (name, k, share, own) =>
      `一张测试图像：${name}。${k} 张特征图像包含了训练图像方差的 ${share}，以及这张图像与平均图像差别的 ${own}。`,
  },
};
