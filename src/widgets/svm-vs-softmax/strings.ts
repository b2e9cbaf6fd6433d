import type { Translated } from '@i18n/locale';

const en = {
  title: 'Jiggle a score: which loss moves?',
  controls: {
    scores: 'Scores',
    scale: { label: 'Axis of the loss', options: { log: 'logarithmic', linear: 'linear' } },
  },
  classes: ['right', 'wrong', 'wrong too'],
  labels: ['Score of the right class', 'Score of a wrong class', 'Score of another wrong class'],
  comma: ', ',
  pull: (name: string) => `pull on ${name}`,
  scoreAxis: 'score of the right class',
  lossAxis: 'loss',
  svm: 'SVM',
  softmax: 'softmax',
  content: 'the SVM is content',
  handle: 'Score of the right class, on the curves',
  softmaxAlone: (softmax: string) => `The loss of softmax is ${softmax}.`,
  summary: (svm: string, softmax: string) => `The SVM’s loss is ${svm}, that of softmax is ${softmax}.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '拨动一个得分：哪个损失会跟着动？',
    controls: {
      scores: '得分',
      scale: { label: '损失轴', options: { log: '对数', linear: '线性' } },
    },
    classes: ['正确类', '错误类 1', '错误类 2'],
    labels: ['正确类别的得分', '一个错误类别的得分', '另一个错误类别的得分'],
    comma: '、',
    pull: (name) => `拉力：${name}`,
    scoreAxis: '正确类别的得分',
    lossAxis: '损失',
    svm: 'SVM',
    softmax: 'softmax',
    content: 'SVM 已经满意',
    handle: '曲线上，正确类别的得分',
    softmaxAlone: (softmax) => `softmax 的损失是 ${softmax}。`,
    summary: (svm, softmax) => `SVM 的损失是 ${svm}，softmax 的损失是 ${softmax}。`,
  },
};
