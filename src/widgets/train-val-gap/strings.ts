import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';

const en = {
  title: 'Close the gap: which of the two curves moves?',
  controls: {
    pictures: { label: 'Training pictures', options: { '100': '100', '200': '200', '400': '400', '800': '800' } },
    lambda: {
      label: 'λ of decay',
      options: { '0': '0', '0.01': '0.01', '0.03': '0.03', '0.1': '0.1', '1': '1' },
    },
    leak: 'Leak: training pictures in validation',
    fresh: 'Fresh pictures, too',
    seed: 'Seed',
  },
  axes: { steps: 'steps', right: 'right', sizes: 'training pictures' },
  key: { training: 'training', validation: 'validation', gap: 'gap', fresh: 'fresh' },
  points: (gap: number) => counted(String(gap).replace('-', '−'), 'point'),
  paler: 'paler: without decay',
  after: (step: number, pictures: string, training: string, validation: string, gap: string) =>
    `After ${counted(step, 'step')} on ${counted(pictures, 'picture')}, ${training} are right in training and ${validation} in validation: ${gap}.`,
  gap: (points: number) => (points > 0 ? `a gap of ${counted(points, 'point')}` : 'no gap'),
  leaked: ' But half of the validation pictures are training pictures.',
  onFresh: (share: string) => ` Of fresh pictures ${share} are right.`,
  without: (training: string, validation: string) => ` Without decay: ${training} and ${validation}.`,
  verdicts: {
    nothing: ' Hardly anything has been learned: guessing is right in a tenth.',
    low: ' The gap is narrow because both are low.',
  },
  table: {
    caption: (lambda: string) => `After the last step, with λ = ${lambda}`,
    head: ['pictures', 'training', 'validation', 'gap', 'fresh'],
  },
  network: (steps: string, batch: string, rate: string, held: string) =>
    `Pictures at 8 × 8 pixels, layers 192–32–10 with ReLU, SGD with batches of ${batch} at a rate of ${rate}, ${counted(steps, 'step')}. λ is that of weight decay. There are ${counted(held, 'validation picture')}, and as many fresh ones, in neither set. Where 200 validation pictures are to be training pictures and there are only 100 of these, each comes twice.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '缩小差距：动的是哪一条曲线？',
    controls: {
      pictures: { label: '训练图', options: { '100': '100', '200': '200', '400': '400', '800': '800' } },
      lambda: {
        label: '衰减的 λ',
        options: { '0': '0', '0.01': '0.01', '0.03': '0.03', '0.1': '0.1', '1': '1' },
      },
      leak: '泄漏：验证集里混进训练图',
      fresh: '再看新图',
      seed: '随机种子',
    },
    axes: { steps: '步数', right: '准确率', sizes: '训练图的张数' },
    key: { training: '训练', validation: '验证', gap: '差距', fresh: '新图' },
    points: (gap) => `${String(gap).replace('-', '−')} 个百分点`,
    paler: '浅色：不用衰减',
    after: (step, pictures, training, validation, gap) =>
      `用 ${pictures} 张图训练 ${step} 步，训练图分对 ${training}，验证图分对 ${validation}，${gap}。`,
    gap: (points) => (points > 0 ? `差距是 ${points} 个百分点` : '没有差距'),
    leaked: '但有一半验证图就是训练图。',
    onFresh: (share) => `新图分对 ${share}。`,
    without: (training, validation) => `不用衰减时是 ${training} 和 ${validation}。`,
    verdicts: {
      nothing: '几乎什么也没学到：瞎猜也能对一成。',
      low: '差距小，是因为两者都低。',
    },
    table: {
      caption: (lambda) => `最后一步之后，λ = ${lambda}`,
      head: ['训练图', '训练', '验证', '差距', '新图'],
    },
    network: (steps, batch, rate, held) =>
      `图是 8 × 8 像素，各层 192–32–10，ReLU，SGD 每批 ${batch} 张，学习率 ${rate}，共 ${steps} 步。λ 是权重衰减的 λ。验证图 ${held} 张；新图也是 ${held} 张，不在这两个集合里。有泄漏时，验证图中有 200 张是训练图；训练图只有 100 张时，每张出现两次。`,
  },
};
