import type { Translated } from '@i18n/locale';

const en = {
  title: 'Drag the scores: which of them does the loss notice?',
  controls: {
    scores: 'Scores',
    terms: 'Work it out',
    allClasses: 'Sum over all classes',
    divideBy: { label: 'Divide the sum by', options: { one: '1', wrong: 'C − 1', classes: 'C' } },
    squared: 'Square each term',
  },
  classes: ['cat', 'car', 'frog'],
  picture: (name: string) => `picture of a ${name}`,
  score: (name: string, picture: string) => `Score of ${name} for the ${picture} picture`,
  skipped: 'j = y: skipped',
  waits: 'its scores move after your answer',
  mean: 'mean',
  partly: (terms: number, losses: string[]) =>
    `Worked out: ${terms} of 9 terms` +
    (losses.length ? `; the loss of ${losses.map((loss, i) => `${en.classes[i]} is ${loss}`).join(', of ')}.` : '.'),
  summary: (losses: string[], mean: string) =>
    `The losses of cat, car and frog are ${losses.join(', ')}; their mean is ${mean}.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '拖动得分：损失会察觉哪几个？',
    controls: {
      scores: '得分',
      terms: '逐项计算',
      allClasses: '对所有类别求和',
      divideBy: { label: '求和之后除以', options: { one: '1', wrong: 'C − 1', classes: 'C' } },
      squared: '每一项取平方',
    },
    classes: ['猫', '汽车', '青蛙'],
    picture: (name) => `${name}的图`,
    score: (name, picture) => `${picture}那张图的${name}得分`,
    skipped: 'j = y，跳过',
    waits: '答题后可拖动',
    mean: '平均',
    partly: (terms, losses) =>
      `9 项里算出了 ${terms} 项` +
      (losses.length
        ? `；${losses.map((loss, i) => `${['猫', '汽车', '青蛙'][i]}的损失是 ${loss}`).join('，')}。`
        : '。'),
    summary: (losses, mean) => `猫、汽车、青蛙三张图的损失依次是 ${losses.join('、')}，平均 ${mean}。`,
  },
};
