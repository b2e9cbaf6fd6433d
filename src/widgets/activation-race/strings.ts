import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';
import { lostStrings } from '@parts/teams/strings';
import { formatCount } from '@ui/number';

const en = {
  ...lostStrings.en,
  title: 'Bet how many times faster ReLU is, and run the race',
  controls: {
    epoch: 'Epochs',
    optimizer: { label: 'Optimizer', options: { sgd: 'SGD', momentum: 'momentum', adam: 'Adam' } },
    start: { label: 'Initialization', options: { own: 'each its own', default: 'PyTorch’s default' } },
    lineup: { label: 'In the race', options: { three: 'three', all: 'all eight' } },
    seeds: { label: 'Networks each', options: { '1': '1', '3': '3', '5': '5' } },
    fork: 'Fork',
  },
  names: {
    sigmoid: 'sigmoid',
    tanh: 'tanh',
    relu: 'ReLU',
    leaky: 'Leaky ReLU',
    elu: 'ELU',
    selu: 'SELU',
    gelu: 'GELU',
    silu: 'SiLU',
  },
  rounds: 'epochs',
  right: 'training pictures right, %',
  goal: '75%: training error 25%',
  times: 'epochs until 75% are right',
  sixth: 'a sixth of the time of tanh: here ReLU would be, if it were six times as fast',
  others: (count: number) => `thin lines: the other ${counted(count, 'rate')} tried for each`,
  columns: { rate: 'best rate', epochs: 'epochs to 75%, each network', steps: 'steps, on average' },
  play: 'Press play: every epoch trains all.',
  waits: 'The race waits for your bet.',
  notYet: 'No epoch is over yet.',
  held: (epoch: number) => `After ${counted(epoch, 'epoch')}.`,
  after: (epoch: number, pictures: number) =>
    `After ${counted(epoch, 'epoch')} with ${formatCount(pictures)} pictures: `,
  nobody: 'none has 75% right yet.',
  arrived: (name: string, epochs: string) => `${name} ${epochs}`,
  and: ', ',
  list: (list: string) => `epochs to 75%: ${list}.`,
  branch: (optimizer: string, said: string) => `${optimizer}, ${said}`,
  ratio: (ratio: string) => ` ReLU is ${ratio} times as fast as tanh.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    ...lostStrings.zh,
    title: '先赌 ReLU 快多少倍，再开跑',
    controls: {
      epoch: '轮次',
      optimizer: { label: '优化器', options: { sgd: 'SGD', momentum: '动量', adam: 'Adam' } },
      start: { label: '初始化', options: { own: '各用各的', default: 'PyTorch 默认' } },
      lineup: { label: '参赛者', options: { three: '三个', all: '全部八个' } },
      seeds: { label: '每个几个网络', options: { '1': '1', '3': '3', '5': '5' } },
      fork: '分叉',
    },
    names: {
      sigmoid: 'sigmoid',
      tanh: 'tanh',
      relu: 'ReLU',
      leaky: 'Leaky ReLU',
      elu: 'ELU',
      selu: 'SELU',
      gelu: 'GELU',
      silu: 'SiLU',
    },
    rounds: '轮次',
    right: '分对的训练图像（%）',
    goal: '75%：训练错误率 25%',
    times: '分对 75% 所需的轮次',
    sixth: 'tanh 用时的六分之一：ReLU 若真快六倍，就该到这里',
    others: (count) => `细线：各自试过的另外 ${count} 个学习率`,
    columns: { rate: '最好的学习率', epochs: '分对 75% 所需的轮次（各网络）', steps: '步数（平均）' },
    play: '按播放键：每一轮都训练所有参赛者。',
    waits: '先下注，再看比赛。',
    notYet: '还没有跑完一轮。',
    held: (epoch) => `已过 ${epoch} 轮。`,
    after: (epoch, pictures) => `用 ${formatCount(pictures)} 张图像训练了 ${epoch} 轮：`,
    nobody: '还没有谁分对 75%。',
    arrived: (name, epochs) => `${name} ${epochs} 轮`,
    and: '，',
    list: (list) => `分对 75% 用了：${list}。`,
    branch: (optimizer, said) => `${optimizer}，${said}`,
    ratio: (ratio) => `ReLU 的速度是 tanh 的 ${ratio} 倍。`,
  },
};
