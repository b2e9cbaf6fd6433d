import type { Translated } from '@i18n/locale';

const en = {
  title: 'Bend the plane until one straight line is enough',
  controls: {
    bend: 'Unroll (x, y) into (r, θ)',
    data: {
      label: 'Points',
      options: { ring: 'Ring', aside: 'Off centre', spiral: 'Spiral', clusters: 'Clusters', moons: 'Moons' },
    },
    line: 'Your line',
    straight: 'The best straight line among the pixels',
    point: 'Marked point',
  },
  pixelSpace: 'Pixels: x and y',
  featureSpace: (share: number): string => share === 0 ? 'Features: still x and y' : share === 1 ? 'Features: r and θ' : 'Features: on the way to r and θ', // prettier-ignore
  end: (i: number) => `End ${i} of your line in feature space`,
  wrong: (wrong: number, all: number) => `${wrong} of ${all} wrong`,
  yours: 'your line',
  straight: 'best line among the pixels',
  trainedOn: (features: string) => `linear classifier trained on ${features}`,
  bentBy: (data: string, percent: number) =>
    percent === 0
      ? `${data}, not unrolled`
      : percent === 100
        ? `${data}, unrolled`
        : `${data}, unrolled by ${percent}%`,
  yourWrong: (wrong: number, all: number) => `; your line has ${wrong} of ${all} points wrong`,
  bestStraight: (wrong: number) => `; the best straight line among the pixels ${wrong}`,
  trained: (pixels: number, polar: number) => `; a linear classifier trained on (x, y) ${pixels}, on (r, θ) ${polar}`,
  end_: '.',
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
        options: { ring: '圆环', aside: '偏心的圆环', spiral: '螺旋', clusters: '两团', moons: '月牙' },
      },
      line: '你的直线',
      straight: '像素平面里最好的直线',
      point: '标出的点',
    },
    pixelSpace: '像素：x 与 y',
    featureSpace: (share) =>
      share === 0 ? '特征：仍是 x 与 y' : share === 1 ? '特征：r 与 θ' : '特征：正在变成 r 与 θ',
    end: (i) => `你的直线在特征空间里的第 ${i} 个端点`,
    wrong: (wrong, all) => `${all} 个中错 ${wrong} 个`,
    yours: '你的直线',
    straight: '像素平面里最好的直线',
    trainedOn: (features) => `用 ${features} 训练的线性分类器`,
    bentBy: (data, percent) =>
      percent === 0 ? `${data}，尚未展开` : percent === 100 ? `${data}，已展开` : `${data}，展开了 ${percent}%`,
    yourWrong: (wrong, all) => `；${all} 个点中，你的直线错 ${wrong} 个`,
    bestStraight: (wrong) => `；像素平面里最好的直线错 ${wrong} 个`,
    trained: (pixels, polar) => `；线性分类器用 (x, y) 训练错 ${pixels} 个，用 (r, θ) 训练错 ${polar} 个`,
    end_: '。',
  },
};
