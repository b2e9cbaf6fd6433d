import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';

const numbered = { '1': '1', '2': '2', '3': '3', '6': '6' };
const inputs = { conv: 'N × C × H × W', fc: 'N × D' };

const en = {
  title: 'Find the cells that share a mean',
  controls: {
    norm: { label: 'Normalize', options: { batch: 'batch', layer: 'layer', instance: 'instance', group: 'group' } },
    groups: { label: 'Groups', options: numbered },
    input: { label: 'Block', options: inputs },
    examples: { label: 'Examples', options: numbered },
    mode: { label: 'Cells', options: { see: 'show', guess: 'let me mark them' } },
    normalized: 'Show x̂',
    cell: 'Cell',
    marked: 'Marked cells',
    told: 'Told',
  },
  names: {
    batch: () => 'Batch norm',
    layer: () => 'Layer norm',
    instance: () => 'Instance norm',
    group: (groups: string) => `Group norm with ${counted(groups, 'group')}`,
  },
  example: (n: number) => `example ${n}`,
  channel: { conv: (c: number) => `channel ${c}`, fc: (c: number) => `feature ${c}` },
  place: (row: number, column: number) => `row ${row}, column ${column}`,
  join: ', ',
  value: (value: string) => `: ${value}`,
  state: {
    chosen: 'chosen',
    shares: 'shares its statistic',
    marked: 'marked',
    right: 'right',
    missing: 'missing',
    extra: 'too many',
  },
  all: (name: string) => `Mark all of ${name}`,
  shade: 'The stronger the blue, the larger the number.',
  cellIs: 'the chosen cell',
  statistics: 'how many means, and as many variances',
  over: ', each over ',
  numbers: (count: number) => counted(count, 'number'),
  ofStatistics: 'shape of μ and σ²',
  ofParameters: 'shape of γ and β',
  counted: (count: number) => `${counted(count, 'number')} each`,
  off: 'in PyTorch off unless asked for: affine=True',
  alikeGroups: { '1': 'the cells of layer norm', '6': 'the cells of instance norm' },
  refused: {
    batch: 'One number has no spread, so there is nothing to divide by. PyTorch refuses it in training:',
    instance: 'One number has no spread, so there is nothing to divide by. PyTorch’s instance_norm refuses it:',
  },
  message: {
    batch: (shape: string) =>
      `ValueError: Expected more than 1 value per channel when training, got input size torch.Size([${shape}])`,
    instance: (shape: string) =>
      `ValueError: Expected more than 1 spatial element when training, got input size torch.Size([${shape}])`,
  },
  zeros: 'Each number is its own mean: x̂ is 0 everywhere.',
  guess: {
    task: 'Mark the cells that share a mean with the ringed one: tap or sweep over them, or take a whole example or channel by its name.', // prettier-ignore
    begin: 'Let me mark them',
    check: 'Check',
    clear: 'Clear',
    next: 'Another cell',
    marked: (name: string, count: number) => `${name}: ${counted(count, 'cell is', 'cells are')} marked.`,
    told: (name: string, right: number, missing: number, extra: number) =>
      missing + extra === 0
        ? `${name}: all of them, and no other: ${counted(right, 'cell')}.`
        : `${name}: ${right} right, ${missing} missing, ${extra} too many.`,
    none: (name: string) => `${name}: all right, no other cell shares its mean.`,
  },
  held: (name: string) => `${name}. Which cells share a mean waits for your prediction.`,
  summary: (name: string, count: number, each: number) =>
    `${name}: ${counted(count, 'mean')}${count === 1 ? '' : ', each'} over ${counted(each, 'number')}.`,
  shares: (others: number) => ` The chosen cell shares its mean with ${counted(others, 'other')}.`,
  alone: ' The chosen cell shares its mean with no other.',
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '找出共用一个均值的格子',
    controls: {
      norm: { label: '归一化', options: { batch: '批', layer: '层', instance: '实例', group: '组' } },
      groups: { label: '组数', options: numbered },
      input: { label: '数据块', options: inputs },
      examples: { label: '样本数', options: numbered },
      mode: { label: '格子', options: { see: '直接显示', guess: '我来标' } },
      normalized: '显示 x̂',
      cell: '格子',
      marked: '标出的格子',
      told: '已揭晓',
    },
    names: {
      batch: () => '批归一化',
      layer: () => '层归一化',
      instance: () => '实例归一化',
      group: (groups) => `组归一化（${groups} 组）`,
    },
    example: (n) => `样本 ${n}`,
    channel: { conv: (c) => `通道 ${c}`, fc: (c) => `特征 ${c}` },
    place: (row, column) => `第 ${row} 行第 ${column} 列`,
    join: '，',
    value: (value) => `：${value}`,
    state: {
      chosen: '选中的格子',
      shares: '与它共用统计量',
      marked: '已标出',
      right: '标对了',
      missing: '漏了',
      extra: '多标了',
    },
    all: (name) => `标出“${name}”的所有格子`,
    shade: '蓝色越浓，数越大。',
    cellIs: '选中的格子',
    statistics: '有几个均值（方差也是）',
    over: ' 个，每个来自 ',
    numbers: (count) => `${count} 个数`,
    ofStatistics: 'μ 和 σ² 的形状',
    ofParameters: 'γ 和 β 的形状',
    counted: (count) => `各 ${count} 个数`,
    off: 'PyTorch 里默认没有，要写 affine=True',
    alikeGroups: { '1': '与层归一化的格子相同', '6': '与实例归一化的格子相同' },
    refused: {
      batch: '一个数没有离散程度，没有可以除的数。训练时 PyTorch 拒绝这样的输入：',
      instance: '一个数没有离散程度，没有可以除的数。PyTorch 的 instance_norm 拒绝这样的输入：',
    },
    message: {
      batch: (shape) =>
        `ValueError: Expected more than 1 value per channel when training, got input size torch.Size([${shape}])`,
      instance: (shape) =>
        `ValueError: Expected more than 1 spatial element when training, got input size torch.Size([${shape}])`,
    },
    zeros: '每个数的均值就是它自己：x̂ 处处是 0。',
    guess: {
      task: '标出与圈中格子共用均值的格子：点按或划过它们；点样本或通道的名字，可以整个标出。',
      begin: '让我来标',
      check: '揭晓',
      clear: '清除',
      next: '换一个格子',
      marked: (name, count) => `${name}：标出了 ${count} 个格子。`,
      told: (name, right, missing, extra) =>
        missing + extra === 0
          ? `${name}：一个不少，一个不多，共 ${right} 个。`
          : `${name}：标对 ${right} 个，漏了 ${missing} 个，多标 ${extra} 个。`,
      none: (name) => `${name}：对，没有别的格子与它共用均值。`,
    },
    held: (name) => `${name}。哪些格子共用一个均值，先作出预测。`,
    summary: (name, count, each) => `${name}：${count} 个均值，${count === 1 ? '' : '每个'}来自 ${each} 个数。`,
    shares: (others) => `选中的格子与另外 ${others} 个格子共用均值。`,
    alone: '选中的格子不与别的格子共用均值。',
  },
};
