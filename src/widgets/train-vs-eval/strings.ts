import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';

const en = {
  title: 'Train in batches, then ask the network in both modes',
  controls: {
    step: 'Steps',
    order: { label: 'Batches', options: { shuffled: 'shuffled', sorted: 'one class each' } },
    size: { label: 'Batch size', options: { '1': '1', '2': '2', '8': '8', '32': '32' } },
    company: {
      label: 'Others in the batch (left map)',
      options: { batch: 'this step’s', mixed: 'both classes', round: '● alone', square: '■ alone' },
    },
    momentum: { label: 'Momentum', options: { '0.01': '0.01', '0.1': '0.1', '0.5': '0.5', '1': '1' } },
    variance: {
      label: 'Running variance',
      options: { unbiased: 'unbiased (PyTorch)', biased: 'biased (TensorFlow.js)' },
    },
    norm: 'Batch normalization',
    seed: 'Seed',
    fork: 'Fork',
  },
  modes: { training: 'Training mode', evaluation: 'Evaluation mode' },
  by: { training: 'by the batch’s own statistics', evaluation: 'by the running statistics' },
  same: 'the same in both modes',
  right: (percent: string) => `${percent}% right`,
  waits: 'waits for your prediction',
  ringed: 'ringed: the others in the batch, which a place of the left map is normalized with',
  accuracy: 'points right, %',
  steps: 'steps',
  lines: { training: 'training mode', evaluation: 'evaluation mode' },
  unit: 'one unit’s input: μ ± σ',
  statistics: { own: 'each batch', running: 'running' },
  loss: 'loss of each batch',
  table: {
    caption: 'That unit, now',
    mean: 'mean',
    biased: 'variance, biased',
    unbiased: 'variance, unbiased',
    running: 'running variance',
    own: 'last batch',
    factor: (size: number, factor: string) =>
      `With batches of ${size}, the unbiased variance is ${factor} times the biased one.`,
    example: (momentum: string, unbiased: string, biased: string) =>
      `After one batch of 0 and 2 with momentum ${momentum}, a running variance that was 1 is ${unbiased} in PyTorch and here, and ${biased} in TensorFlow.js.`,
  },
  refused: {
    said: 'A batch of one is refused: nothing is left of a number after its own mean has been subtracted.',
    ours: 'Our library says',
    pytorch: 'PyTorch says',
    advice: 'Take larger batches, or switch batch normalization off.',
  },
  batches: (order: string, size: string) => `${order}, batches of ${size}`,
  kept: (momentum: string, variance: string) => `, momentum ${momentum}, ${variance}`,
  branch: (settings: string, training: string, evaluation: string) =>
    `${settings}: ${training}% right in training mode, ${evaluation}% in evaluation mode.`,
  branchAlike: (settings: string, percent: string) => `${settings}: ${percent}% right.`,
  branchRefused: (settings: string) => `${settings}: refused, it learns no more.`,
  held: (step: number) => `After ${counted(step, 'step')}.`,
  training: (percent: string) => `${percent}% of the points are right in training mode, each in its own batch`,
  evaluation: (percent: string) => `${percent}% in evaluation mode`,
  after: (step: number, said: string[]) => `After ${counted(step, 'step')}: ${said.join('; ')}.`,
  without: (step: number, percent: string) =>
    `After ${counted(step, 'step')}, without batch normalization, ${percent}% of the points are right, whatever the mode.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '分批训练，再用两种模式去问网络',
    controls: {
      step: '步数',
      order: { label: '批次', options: { shuffled: '打乱', sorted: '每批一类' } },
      size: { label: '批大小', options: { '1': '1', '2': '2', '8': '8', '32': '32' } },
      company: {
        label: '同批的其他样本（左图）',
        options: { batch: '这一步的', mixed: '两类都有', round: '只有 ●', square: '只有 ■' },
      },
      momentum: { label: '动量', options: { '0.01': '0.01', '0.1': '0.1', '0.5': '0.5', '1': '1' } },
      variance: { label: '滑动方差', options: { unbiased: '无偏（PyTorch）', biased: '有偏（TensorFlow.js）' } },
      norm: '批归一化',
      seed: '随机种子',
      fork: '分叉',
    },
    modes: { training: '训练模式', evaluation: '评估模式' },
    by: { training: '用这一批自己的统计量', evaluation: '用滑动统计量' },
    same: '两种模式相同',
    right: (percent) => `${percent}% 正确`,
    waits: '先作出预测',
    ringed: '带圈的点：同批的其他样本，左图每一处都和它们一起归一化',
    accuracy: '分对的点（%）',
    steps: '步数',
    lines: { training: '训练模式', evaluation: '评估模式' },
    unit: '一个单元的输入：μ ± σ',
    statistics: { own: '每一批', running: '滑动' },
    loss: '每一批的损失',
    table: {
      caption: '此刻的这个单元',
      mean: '均值',
      biased: '有偏方差',
      unbiased: '无偏方差',
      running: '滑动方差',
      own: '最近一批',
      factor: (size, factor) => `批大小为 ${size} 时，无偏方差是有偏方差的 ${factor} 倍。`,
      example: (momentum, unbiased, biased) =>
        `动量为 ${momentum}，滑动方差原来是 1，见过由 0 和 2 组成的一批之后：在 PyTorch 和本课程的库里是 ${unbiased}，在 TensorFlow.js 里是 ${biased}。`,
    },
    refused: {
      said: '只有一个样本的批次会被拒绝：一个数减去自己的均值，什么也不剩。',
      ours: '本课程的库会说',
      pytorch: 'PyTorch 会说',
      advice: '把批取大一些，或者关掉批归一化。',
    },
    batches: (order, size) => `${order}，每批 ${size} 个`,
    kept: (momentum, variance) => `，动量 ${momentum}，${variance}`,
    branch: (settings, training, evaluation) => `${settings}：训练模式 ${training}% 正确，评估模式 ${evaluation}%。`,
    branchAlike: (settings, percent) => `${settings}：${percent}% 正确。`,
    branchRefused: (settings) => `${settings}：被拒绝，不再训练。`,
    held: (step) => `走了 ${step} 步。`,
    training: (percent) => `训练模式下（各点在自己的批里）${percent}% 的点分对`,
    evaluation: (percent) => `评估模式下 ${percent}%`,
    after: (step, said) => `走了 ${step} 步：${said.join('；')}。`,
    without: (step, percent) => `不做批归一化，走了 ${step} 步，无论哪种模式都有 ${percent}% 的点分对。`,
  },
};
