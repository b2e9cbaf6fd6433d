import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';

const en = {
  title: 'Find the settings at which a deep network trains',
  controls: {
    cell: 'Setting',
    place: { label: 'Normalize', options: { before: 'before the ReLU', after: 'after the ReLU' } },
    bias: 'Biases before batch norm',
    seed: 'Seed',
  },
  maps: { plain: 'Without batch normalization', norm: 'With batch normalization' },
  chosen: { plain: 'Setting, map without', norm: 'Setting, map with' },
  count: (trained: number, tried: number) => `${trained} of ${tried} train`,
  rate: 'learning rate',
  scale: 'scale, × He',
  at: (rate: string, scale: string) => `rate ${rate}, scale ${scale}`,
  steps: 'steps',
  loss: 'loss',
  curves: { plain: 'without', norm: 'with' },
  waits: 'waits for your prediction',
  notTried: 'not tried yet',
  lost: 'not a number',
  above: (loss: string) => `${loss}, off the scale ↑`,
  final: (name: string, loss: string) => `${name}: ${loss}`,
  key: {
    trains: (goal: string) => `trains: loss below ${goal} after 60 steps`,
    chance: 'does not: the fuller, the higher the loss',
    lost: 'the loss became infinite or not a number',
    shown: 'its losses are drawn: click on any other',
  },
  held: (plain: number, tried: number, all: number) =>
    `${tried === all ? `Of ${all} settings` : `Of the ${counted(tried, 'setting')} tried so far`}, ${plain} train without batch normalization.`,
  summary: (plain: number, norm: number, tried: number, all: number) =>
    `${tried === all ? `Of ${all} settings` : `Of the ${counted(tried, 'setting')} tried so far`}, ${plain} train without batch normalization and ${norm} with it.`,
  table: {
    caption: (rate: string, scale: string) => `With batch normalization, at rate ${rate} and scale ${scale}`,
    without: 'no biases before it',
    with: 'biases before it',
    final: 'final loss',
    trained: 'settings that train',
    weight: 'largest gradient of a weight',
    bias: 'largest gradient of a bias',
    apart: (steps: number) => `The two losses differ by at most, in ${counted(steps, 'step')}:`,
  },
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '找出深层网络训练得起来的设置',
    controls: {
      cell: '设置',
      place: { label: '归一化的位置', options: { before: 'ReLU 之前', after: 'ReLU 之后' } },
      bias: '归一化之前带偏置',
      seed: '随机种子',
    },
    maps: { plain: '不做批归一化', norm: '做批归一化' },
    chosen: { plain: '设置（不做批归一化的图）', norm: '设置（做批归一化的图）' },
    count: (trained, tried) => `${tried} 个中有 ${trained} 个训练成功`,
    rate: '学习率',
    scale: '尺度，× He',
    at: (rate, scale) => `学习率 ${rate}，尺度 ${scale}`,
    steps: '步数',
    loss: '损失',
    curves: { plain: '无批归一化', norm: '有批归一化' },
    waits: '先作出预测',
    notTried: '还没有试到',
    lost: '不是数',
    above: (loss) => `${loss}，超出坐标 ↑`,
    final: (name, loss) => `${name}：${loss}`,
    key: {
      trains: (goal) => `训练成功：60 步后损失低于 ${goal}`,
      chance: '没有成功：颜色越满，损失越高',
      lost: '损失变成无穷大或不是数',
      shown: '画出了它的损失：点任意一格',
    },
    held: (plain, tried, all) =>
      `${tried === all ? `${all} 个设置` : `到目前试过的 ${tried} 个设置`}中，不做批归一化有 ${plain} 个训练成功。`,
    summary: (plain, norm, tried, all) =>
      `${tried === all ? `${all} 个设置` : `到目前试过的 ${tried} 个设置`}中，不做批归一化有 ${plain} 个训练成功，做批归一化有 ${norm} 个。`,
    table: {
      caption: (rate, scale) => `做批归一化，学习率 ${rate}，尺度 ${scale}`,
      without: '前面不带偏置',
      with: '前面带偏置',
      final: '最终的损失',
      trained: '训练成功的设置',
      weight: '权重的最大梯度',
      bias: '偏置的最大梯度',
      apart: (steps) => `${steps} 步之内，两者的损失最多相差：`,
    },
  },
};
