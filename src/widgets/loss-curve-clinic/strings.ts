import type { Translated } from '@i18n/locale';

const en = {
  title: 'Change one thing at a time, and learn what it does to the curves',
  controls: {
    rate: 'log₁₀ learning rate',
    noise: 'Random labels, %',
    lambda: { label: 'λ', options: { '0': '0', '0.0001': '0.0001', '0.001': '0.001', '0.01': '0.01', '0.1': '0.1', '1': '1' } }, // prettier-ignore
    start: { label: 'Initialization', options: { he: 'He', small: 'tiny', large: 'large', equal: 'all equal' } },
    order: { label: 'Order', options: { shuffled: 'shuffled', sorted: 'class by class' } },
    seed: 'Seed',
  },
  axes: { epoch: 'epoch', loss: 'loss, with penalty', right: 'right, %' },
  key: {
    training: 'training',
    validation: 'validation',
    above: 'off the scale ↑',
    lost: (epoch: number) => `NaN from epoch ${epoch} on`,
  },
  noNumber: 'not a number',
  first: (rate: string, loss: string, penalty: string) =>
    `The rate is ${rate}. Before the first step the loss is ${loss}, of which ${penalty} is penalty. `,
  ends: (epochs: number, training: string, validation: string) =>
    `After ${epochs} epochs the loss is ${training} in training and ${validation} in validation; `,
  right: (training: string, validation: string) => `${training}% and ${validation}% are right.`,
  well: ' This run goes well.',
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '一次只改一样，看曲线怎么变',
    controls: {
      rate: 'log₁₀ 学习率',
      noise: '随机标签（%）',
      lambda: { label: 'λ', options: { '0': '0', '0.0001': '0.0001', '0.001': '0.001', '0.01': '0.01', '0.1': '0.1', '1': '1' } }, // prettier-ignore
      start: { label: '初始化', options: { he: 'He', small: '极小', large: '很大', equal: '全部相等' } },
      order: { label: '顺序', options: { shuffled: '打乱', sorted: '按类别排' } },
      seed: '种子',
    },
    axes: { epoch: '轮次', loss: '损失（含惩罚）', right: '分对的（%）' },
    key: {
      training: '训练',
      validation: '验证',
      above: '超出坐标 ↑',
      lost: (epoch) => `从第 ${epoch} 轮起不是数`,
    },
    noNumber: 'NaN',
    first: (rate, loss, penalty) => `学习率是 ${rate}。第一步之前损失为 ${loss}，其中惩罚占 ${penalty}。`,
    ends: (epochs, training, validation) => `${epochs} 轮之后，训练损失为 ${training}，验证损失为 ${validation}；`,
    right: (training, validation) => `分对的分别有 ${training}% 和 ${validation}%。`,
    well: '这次训练很顺利。',
  },
};
