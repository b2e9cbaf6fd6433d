import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';

const en = {
  title: 'Choose k in three ways: what would each report?',
  controls: {
    idea: {
      label: 'Choose k on',
      options: { train: '1 · training set', test: '2 · test set', validation: '3 · validation set' },
    },
    draw: 'Draw of the data',
    k: 'k',
    opened: 'Opened at',
  },
  k: 'k, the number of neighbours',
  accuracy: 'accuracy (%)',
  on: { train: 'on the training set', test: 'on the test set', validation: 'on the validation set' },
  fresh: 'on fresh data',
  open: (k: number) => `Open the test set at k = ${k}`,
  openedAt: (test: string) => `test set: ${test}%`,
  seal: 'Seal it again',
  sealed: 'For this choice the test set stays sealed.',
  cheating: 'With idea 2 the test set lies open: all 40 values of k have been looked at.',
  peeks: (count: number) => (count === 1 ? 'Opened once. ' : `Opened ${count} times. `),
  honest: (k: number, test: string) => `k = ${k}: ${test}% reported. `,
  best: (k: number, test: string) => `The best, k = ${k}, would be reported: ${test}%. `,
  itsFresh: (fresh: string) => `On fresh data: ${fresh}%.`,
  claim: (k: number, test: string) => `k = ${k}: ${test}%`,
  draws: (count: number, now: number) =>
    `${counted(count, 'draw')} of the data, draw ${now} with a ring. Right of the dashed line a draw promises too much:`,
  claimed: 'reported (%)',
  true: 'on fresh data (%)',
  of: (name: string) => `${name}: `,
  keeps: (above: string, count: number, points: string, isLess: boolean) =>
    `${above} of ${count}, on average ${points} too ${isLess ? 'little' : 'much'}`,
  sets: ({ train, validation, test, fresh }: Record<'train' | 'validation' | 'test' | 'fresh', number>) =>
    `A draw: ${train} points of two classes that overlap, whose nearest k vote, ${validation} to validate, ${test} to test, ${fresh} fresh ones.`,
  idea: 'k chosen on',
  names: { train: 'training set', test: 'test set', validation: 'validation set' },
  chosen: 'chosen k',
  reported: 'reported',
  promised: 'reported − fresh, on average',
  points: (points: string) => counted(points, 'point'),
  summary: (idea: string, k: string, here: string, chosen: string, reported: string, reporter: string) =>
    `At k = ${k} the accuracy ${idea} is ${here}%. Choosing there gives k = ${chosen}, and ${reporter} reports ${reported}%.`,
  reporter: { train: 'the training set', test: 'the test set', validation: 'the test set, opened then,' },
  onFresh: (fresh: string) => ` On fresh data it is ${fresh}%.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '用三种办法选 k：各会报告多少？',
    controls: {
      idea: {
        label: '在哪里选 k',
        options: { train: '1 · 训练集', test: '2 · 测试集', validation: '3 · 验证集' },
      },
      draw: '第几次抽取数据',
      k: 'k',
      opened: '打开过的 k',
    },
    k: 'k，邻居的个数',
    accuracy: '准确率（%）',
    on: { train: '训练集上', test: '测试集上', validation: '验证集上' },
    fresh: '新数据上',
    open: (k) => `在 k = ${k} 处打开测试集`,
    openedAt: (test) => `测试集：${test}%`,
    seal: '重新封上',
    sealed: '这样选时，测试集一直封着。',
    cheating: '想法 2 把测试集摊开了：40 个 k 值全看过。',
    peeks: (count) => `打开过 ${count} 次。`,
    honest: (k, test) => `k = ${k}：报告 ${test}%。`,
    best: (k, test) => `其中最好的是 k = ${k}，会报告 ${test}%。`,
    itsFresh: (fresh) => `在新数据上是 ${fresh}%。`,
    claim: (k, test) => `k = ${k}：${test}%`,
    draws: (count, now) => `抽取 ${count} 次数据，每次一个点，第 ${now} 次带圈。虚线右边的，报告得比实际高：`,
    claimed: '报告的（%）',
    true: '新数据上的（%）',
    of: (name) => `${name}：`,
    keeps: (above, count, points, isLess) => `${count} 次里有 ${above} 次，平均${isLess ? '低' : '高'} ${points}`,
    sets: ({ train, validation, test, fresh }) =>
      `每次抽取：两类有重叠的点，${train} 个参加投票（最近的 k 个），${validation} 个用来验证，${test} 个用来测试，${fresh} 个是新数据。`,
    idea: '选 k 的地方',
    names: { train: '训练集', test: '测试集', validation: '验证集' },
    chosen: '选中的 k',
    reported: '报告',
    promised: '报告减新数据，平均',
    points: (points) => `${points} 个百分点`,
    summary: (idea, k, here, chosen, reported, reporter) =>
      `k = ${k} 时，${idea}的准确率是 ${here}%。在这里选，会选 k = ${chosen}，${reporter}报告 ${reported}%。`,
    reporter: { train: '训练集自己', test: '测试集自己', validation: '这时打开的测试集' },
    onFresh: (fresh) => `新数据上是 ${fresh}%。`,
  },
};
