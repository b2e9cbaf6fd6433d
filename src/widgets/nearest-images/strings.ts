import type { Translated } from '@i18n/locale';
import { pictureClassNames } from '@i18n/pictureClasses';

const en = {
  title: 'Look at the red frames: what made these neighbours?',
  controls: {
    asked: { label: 'Ask about', options: { test: 'a test picture', cat: 'the opening cat' } },
    query: 'Test picture',
    metric: { label: 'Distance', options: { l1: 'L1', l2: 'L2' } },
    k: 'Neighbours that vote',
    training: { label: 'Training pictures', options: { '100': '100', '1000': '1000', '5000': '5000' } },
  },
  classes: pictureClassNames.en,
  asked: 'asked about:',
  unknown: 'your picture',
  next: 'Next',
  vote: 'the vote: ',
  right: 'right',
  wrong: 'wrong',
  key: (more: string) =>
    `The number is the distance: the tenth is ${more}% farther than the first. A filled label has a vote.`,
  neighbour: (place: number, name: string) => `Neighbour ${place}: ${name}`,
  accuracy: (accuracy: string, tested: string, trained: string) =>
    `On all ${tested} test pictures, with ${trained} to learn from, the vote is right on ${accuracy}%.`,
  summary: (label: string, vote: string, same: string) =>
    `Its class is “${label}”, and it is taken for “${vote}”. Of its class among its ten nearest neighbours: ${same}.`,
  own: (vote: string) => `Your picture is taken for “${vote}”.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '看看红框：这些图凭什么成了邻居？',
    controls: {
      asked: { label: '问', options: { test: '一张测试图像', cat: '开头的那只猫' } },
      query: '测试图像',
      metric: { label: '距离', options: { l1: 'L1', l2: 'L2' } },
      k: '参加投票的邻居数',
      training: { label: '训练图像数', options: { '100': '100', '1000': '1000', '5000': '5000' } },
    },
    classes: pictureClassNames.zh,
    asked: '要问的图像：',
    unknown: '你的图像',
    next: '下一张',
    vote: '投票结果：',
    right: '对',
    wrong: '错',
    key: (more) => `数字是距离：第十个比第一个远 ${more}%。标签填色的参加投票。`,
    neighbour: (place, name) => `第 ${place} 近：${name}`,
    accuracy: (accuracy, tested, trained) =>
      `用 ${trained} 张图训练，在全部 ${tested} 张测试图上，投票的准确率是 ${accuracy}%。`,
    summary: (label, vote, same) => `一张“${label}”，被认作“${vote}”。十个最近邻中有 ${same} 个和它同类。`,
    own: (vote) => `你的图像被认作“${vote}”。`,
  },
};
