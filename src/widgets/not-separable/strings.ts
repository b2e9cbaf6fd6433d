import type { Translated } from '@i18n/locale';

const en = {
  title: 'Draw the line that best parts blue from orange',
  controls: {
    data: {
      label: 'Classes',
      options: {
        parity: 'parity',
        disc: 'ring and disc',
        ring: 'ring and the rest',
        blobs: 'three blobs and the rest',
      },
    },
    feature: { label: 'Upright axis', options: { none: 'second pixel', product: 'x₁x₂', square: '||x||²' } },
    line: 'Your line',
    angle: 'The machine tries all lines, degree by degree',
  },
  end: (i: number) => `End ${i} of your line`,
  pixel: ['first pixel', 'second pixel'],
  features: { none: 'second pixel', product: 'x₁x₂', square: '||x||²' },
  degrees: 'direction, in degrees',
  accuracy: 'right (%)',
  yours: 'your line',
  best: 'best so far',
  undone: 'seen among the pixels themselves',
  own: (accuracy: string) => `Your line is right on ${accuracy}% of the points. `,
  notYet: 'The machine has not tried yet.',
  afterAnswer: 'The machine tries all lines once you have answered.',
  some: (accuracy: string) => `The best that the machine has found so far: ${accuracy}%.`,
  all: (accuracy: string) => `The best of all that were tried: ${accuracy}%.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '画一条直线，把蓝和橙分得最好',
    controls: {
      data: {
        label: '类别',
        options: { parity: '奇偶', disc: '环与圆盘', ring: '环与其余', blobs: '三团与其余' },
      },
      feature: { label: '纵轴', options: { none: '第二个像素', product: 'x₁x₂', square: '||x||²' } },
      line: '你的直线',
      angle: '机器逐度尝试所有直线',
    },
    end: (i) => `你的直线的第 ${i} 个端点`,
    pixel: ['第一个像素', '第二个像素'],
    features: { none: '第二个像素', product: 'x₁x₂', square: '||x||²' },
    degrees: '方向（度）',
    accuracy: '准确率（%）',
    yours: '你的直线',
    best: '目前最好',
    undone: '回到像素平面来看',
    own: (accuracy) => `你的直线分对了 ${accuracy}% 的点。`,
    notYet: '机器还没有开始试。',
    afterAnswer: '等你回答之后，机器会尝试所有直线。',
    some: (accuracy) => `机器目前找到的最好结果是 ${accuracy}%。`,
    all: (accuracy) => `试过的直线中最好的是 ${accuracy}%。`,
  },
};
