import type { Translated } from '@i18n/locale';

const en = {
  title: 'Choose k twice: by one split, then by all of them',
  controls: {
    folds: 'Folds',
    count: { label: 'Pictures', options: { '200': '200', '500': '500', '1000': '1000' } },
    look: { label: 'Look at', options: { all: 'all folds', one: 'one fold only' } },
    fold: 'Which fold',
  },
  k: 'k, the number of neighbours that vote',
  accuracy: 'accuracy',
  keyAll:
    'Thin lines: the folds, each with the k it would choose in green, the smallest of the best. Thick line: their mean; the bars reach one standard deviation up and down.',
  keyOne: 'Thick line: this fold alone. Thin lines: the others.',
  chosen: (k: string) => `chosen: k = ${k}`,
  share: (accuracy: string) => `${accuracy}%`,
  spread: (mean: string, std: string) => `${mean}% ± ${std}%`,
  summary: (k: string, mean: string, std: string, least: string, most: string) =>
    `All folds together choose k = ${k}, right on ${mean}% ± ${std}%. The folds alone would choose k from ${least} to ${most}.`,
  one: (fold: string, k: string, accuracy: string) =>
    `Fold ${fold} alone would choose k = ${k}, where it is right on ${accuracy}%.`,
  tied: (ks: string) => ` As good are k = ${ks}: of equals the smallest is chosen.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '选两次 k：先只看一种划分，再看全部',
    controls: {
      folds: '折数',
      count: { label: '图像数', options: { '200': '200', '500': '500', '1000': '1000' } },
      look: { label: '查看', options: { all: '所有折', one: '只看一折' } },
      fold: '第几折',
    },
    k: 'k，参加投票的邻居数',
    accuracy: '准确率',
    keyAll: '细线：各折，绿点是它单独会选的 k（并列时取最小的）。粗线：各折的平均，竖线向上下各伸出一个标准差。',
    keyOne: '粗线：只看这一折。细线：其余各折。',
    chosen: (k) => `选中 k = ${k}`,
    share: (accuracy) => `${accuracy}%`,
    spread: (mean, std) => `${mean}% ± ${std}%`,
    summary: (k, mean, std, least, most) =>
      `所有折合起来选 k = ${k}，准确率 ${mean}% ± ${std}%。单看各折，选出的 k 从 ${least} 到 ${most}。`,
    one: (fold, k, accuracy) => `单看第 ${fold} 折会选 k = ${k}，它在那里的准确率是 ${accuracy}%。`,
    tied: (ks) => `k = ${ks} 一样好：并列时取最小的。`,
  },
};
