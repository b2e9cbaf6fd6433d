import type { Translated } from '@i18n/locale';

const en = {
  title: 'Make the cat certain, then try to break the arithmetic',
  controls: {
    scores: 'Scores',
    shift: 'Add c to every score',
    stable: 'Subtract the largest score first',
    precision: { label: 'Numbers of', options: { float64: '64 bits', float32: '32 bits' } },
    target: 'Target’s share for cat',
  },
  classes: ['cat', 'car', 'frog'],
  score: (name: string) => `Score of ${name}`,
  correctScore: 'Score of cat, the correct class',
  columns: { score: 'score s', exp: 'eˢ', probability: 'probability p' },
  total: 'sum',
  goesOn: 'A handle goes on beyond the end of its line, ever faster.',
  lossAxis: 'loss −ln p',
  probabilityAxis: 'p of cat',
  broken: 'broken',
  ofTarget: 'For the part of the text on divergence: a target may leave something open.',
  crossEntropy: 'cross-entropy',
  divergence: 'KL divergence',
  entropy: 'entropy of the target',
  summary: (p: string, loss: string) => `The cat gets probability ${p}, so the loss is ${loss}.`,
  overflow:
    'An exponential has overflowed to infinity, and infinity divided by infinity is not a number: no probability, no loss.',
  underflow:
    'Every exponential has underflowed to zero, and zero divided by zero is not a number: no probability, no loss.',
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '先让猫的概率接近 1，再想办法把算术弄坏',
    controls: {
      scores: '得分',
      shift: '给每个得分加上 c',
      stable: '先减去最大得分',
      precision: { label: '数字位数', options: { float64: '64 位', float32: '32 位' } },
      target: '目标分给猫的份额',
    },
    classes: ['猫', '汽车', '青蛙'],
    score: (name) => `${name}的得分`,
    correctScore: '猫（正确类别）的得分',
    columns: { score: '得分 s', exp: 'eˢ', probability: '概率 p' },
    total: '总和',
    goesOn: '手柄可以拖到线的尽头之外，越拖越快。',
    lossAxis: '损失 −ln p',
    probabilityAxis: '猫的概率 p',
    broken: '算坏了',
    ofTarget: '正文讲到散度时再看这里：目标也可以不那么确定。',
    crossEntropy: '交叉熵',
    divergence: 'KL 散度',
    entropy: '目标的熵',
    summary: (p, loss) => `猫的概率是 ${p}，所以损失是 ${loss}。`,
    overflow: '有指数项上溢成了无穷大，无穷大除以无穷大不是一个数：没有概率，也没有损失。',
    underflow: '所有指数项都下溢成了零，零除以零不是一个数：没有概率，也没有损失。',
  },
};
