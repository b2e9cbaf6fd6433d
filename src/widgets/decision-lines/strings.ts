import type { Translated } from '@i18n/locale';

const en = {
  title: 'Drag lines and arrows until every picture lies in its own colour',
  controls: { rows: 'W and b', probe: 'The picture asked about', bias: 'Biases' },
  classes: ['left', 'right', 'even'],
  pixels: ['left pixel', 'right pixel'],
  line: (name: string) => `Line where the score of ${name} is 0`,
  arrow: (name: string) => `Arrow along which the score of ${name} grows`,
  paint: (name: string, pixel: string) => `Template of ${name}, ${pixel}`,
  weight: (name: string, pixel: string) => `Weight of ${name}, ${pixel}`,
  biasOf: (name: string) => `Bias of ${name}`,
  probe: 'The picture asked about',
  probePixel: (pixel: string) => `${pixel} of the picture asked about`,
  weights: ['w₁', 'w₂', 'b'],
  score: 'score',
  picture: 'picture',
  key: {
    line: 'where a score is 0; it grows in the direction of the arrow',
    border: 'where the two highest scores are equal',
    called: 'a picture in its own colour',
    wrong: 'one that is called something else',
  },
  right: (right: string, all: number) => `${right} of ${all} right`,
  rightOf: (name: string, right: number, all: number) => `${name} ${right}/${all}`,
  most: (right: number) => `your best: ${right}`,
  summary: (right: string, all: string, scores: string[], winner: string) =>
    `${right} of ${all} pictures lie in their own colour. The picture asked about scores ${scores.join(', ')}: “${winner}”.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '拖动直线和箭头，让每张图都落在自己的颜色里',
    controls: { rows: 'W 与 b', probe: '要问的图像', bias: '偏置' },
    classes: ['左亮', '右亮', '均匀'],
    pixels: ['左像素', '右像素'],
    line: (name) => `“${name}”得分为 0 的直线`,
    arrow: (name) => `“${name}”得分增长的方向`,
    paint: (name, pixel) => `“${name}”的模板，${pixel}`,
    weight: (name, pixel) => `“${name}”对${pixel}的权重`,
    biasOf: (name) => `“${name}”的偏置`,
    probe: '要问的图像',
    probePixel: (pixel) => `要问的图像的${pixel}`,
    weights: ['w₁', 'w₂', 'b'],
    score: '得分',
    picture: '图像',
    key: {
      line: '得分为 0 的地方，沿箭头方向增长',
      border: '最高的两个得分相等的地方',
      called: '落在自己颜色里的图',
      wrong: '分错了的图',
    },
    right: (right, all) => `${all} 张对了 ${right} 张`,
    rightOf: (name, right, all) => `${name} ${right}/${all}`,
    most: (right) => `你最好的一次：${right} 张`,
    summary: (right, all, scores, winner) =>
      `${all} 张图中有 ${right} 张落在自己的颜色里。要问的图得分依次是 ${scores.join('、')}，被认作“${winner}”。`,
  },
};
