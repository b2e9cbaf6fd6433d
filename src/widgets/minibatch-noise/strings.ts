import type { Translated } from '@i18n/locale';

const same = { '0.02': '0.02', '0.05': '0.05', '0.1': '0.1', '0.2': '0.2', '0.3': '0.3', '0.5': '0.5' };

const en = {
  title: 'Quarter the noise: how much larger must the batch be?',
  controls: {
    batch: { label: 'Batch', options: { '1': '1', '4': '4', '16': '16', '64': '64', '256': 'all 256' } },
    against: { label: 'Loss against', options: { examples: 'examples seen', steps: 'steps' } },
    rate: { label: 'Step size', options: { best: 'each its best', ...same } },
    seed: 'Draw',
  },
  cloud: ['slope of the loss in w', 'in b'],
  size: 'batch size',
  spread: 'typical distance from the true gradient',
  loss: 'loss of all points',
  axis: { examples: 'examples seen', steps: 'steps' },
  batch: (size: number, rate: string) => `batch ${size}, step size ${rate}`,
  theory: 'σ/√B, without replacement',
  typical: 'ring: typical distance',
  nothing: '↓0: below any log axis',
  summary: (batch: string, spread: string, theory: string) =>
    `Gradients of batches of ${batch} are typically ${spread} from the true one; theory says ${theory}.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '让噪声减到四分之一：批量要大多少倍？',
    controls: {
      batch: { label: '批量', options: { '1': '1', '4': '4', '16': '16', '64': '64', '256': '全部 256' } },
      against: { label: '横轴', options: { examples: '看过的样本数', steps: '步数' } },
      rate: { label: '步长', options: { best: '最佳', ...same } },
      seed: '第几次抽样',
    },
    cloud: ['损失对 w 的斜率', '对 b 的斜率'],
    size: '批量大小',
    spread: '与真实梯度的典型距离',
    loss: '所有点的损失',
    axis: { examples: '看过的样本数', steps: '步数' },
    batch: (size, rate) => `批量 ${size}，步长 ${rate}`,
    theory: 'σ/√B，不放回抽样',
    typical: '圆圈：典型距离',
    nothing: '↓0：对数轴上没有零',
    summary: (batch, spread, theory) =>
      `批量为 ${batch} 时，梯度与真实梯度的典型距离是 ${spread}；理论值是 ${theory}。`,
  },
};
