import type { Translated } from '@i18n/locale';

const en = {
  title: 'Bend the plane until one straight line is enough',
  controls: {
    bend: 'Unroll (x, y) into (r, θ)',
    data: {
      label: 'Points',
      options: { ring: 'ring', aside: 'ring, off centre', spiral: 'spiral', clusters: 'two clusters', moons: 'moons' },
    },
    line: 'Your line',
    straight: 'The best straight line among the pixels',
    point: 'Marked point',
  },
  pixelSpace: 'Pixels: x and y',
  featureSpace: (share: number): string => share === 0 ? 'Features: still x and y' : share === 1 ? 'Features: r and θ' : 'Features: on the way to r and θ', // prettier-ignore
  end: (i: number) => `End ${i} of your line in feature space`,
  wrong: (wrong: number, all: number) => `${wrong} of ${all} wrong`,
  yours: 'Your line:',
  straight: 'The best straight line here:',
  trainedPixels: 'A classifier trained on (x, y):',
  trainedPolar: 'A classifier trained on (r, θ):',
  bentBy: (data: string, percent: number) => `Points: ${data}. The plane is unrolled by ${percent} %. `,
  yourWrong: (wrong: number, all: number) => `Your line leaves ${wrong} of ${all} points on the wrong side. `,
  bestStraight: (wrong: number) => `No straight line among the pixels leaves fewer than ${wrong}. `,
  trained: (pixels: number, polar: number) =>
    `A linear classifier trained on (x, y) has ${pixels} wrong, one trained on (r, θ) ${polar}.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '把平面掰弯，直到一条直线就够用',
    controls: {
      bend: '把 (x, y) 展开成 (r, θ)',
      data: {
        label: '点',
        options: { ring: '环', aside: '偏心的环', spiral: '螺旋', clusters: '两团', moons: '双月' },
      },
      line: '你的直线',
      straight: '像素平面里最好的直线',
      point: '标出的点',
    },
    pixelSpace: '像素：x 与 y',
    featureSpace: (share) =>
      share === 0 ? '特征：仍是 x 与 y' : share === 1 ? '特征：r 与 θ' : '特征：正在变成 r 与 θ',
    end: (i) => `你的直线在特征空间里的第 ${i} 个端点`,
    wrong: (wrong, all) => `${all} 个错 ${wrong} 个`,
    yours: '你的直线：',
    straight: '这里最好的直线：',
    trainedPixels: '用 (x, y) 训练的分类器：',
    trainedPolar: '用 (r, θ) 训练的分类器：',
    bentBy: (data, percent) => `点：${data}。平面展开了 ${percent}%。`,
    yourWrong: (wrong, all) => `你的直线让 ${all} 个点中的 ${wrong} 个落在错的一侧。`,
    bestStraight: (wrong) => `像素平面里没有一条直线错得少于 ${wrong} 个。`,
    trained: (pixels, polar) => `线性分类器用 (x, y) 训练后错 ${pixels} 个，用 (r, θ) 训练后错 ${polar} 个。`,
  },
};
