import type { Translated } from '@i18n/locale';

const en = {
  title: 'Push the cat’s score until the loss is zero',
  controls: { scores: 'Scores', margin: 'Margin Δ' },
  classes: ['cat', 'car', 'frog'],
  score: (name: string) => `Score of ${name}`,
  correctScore: 'Score of cat, the correct class',
  xLabel: 'score',
  yLabel: 'loss',
  safe: 'safe',
  summary: (loss: string, cat: string, active: string) =>
    `With the cat’s score at ${cat} the loss is ${loss}. ${active}`,
  zeroFrom: (score: string) => ` It is zero from ${score} on.`,
  active: (names: string[]) =>
    names.length === 0
      ? 'No term is active.'
      : `The ${names.join(' and the ')} ${names.length > 1 ? 'are both' : 'is'} too close.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '推动猫的得分，直到损失变成零',
    controls: { scores: '得分', margin: '间隔 Δ' },
    classes: ['猫', '汽车', '青蛙'],
    score: (name) => `${name}的得分`,
    correctScore: '猫（正确类别）的得分',
    xLabel: '得分',
    yLabel: '损失',
    safe: '安全区',
    summary: (loss, cat, active) => `猫的得分是 ${cat} 时，损失是 ${loss}。${active}`,
    zeroFrom: (score) => `从 ${score} 起，损失为零。`,
    active: (names) => (names.length === 0 ? '没有哪一项起作用。' : `${names.join('和')}离得太近。`),
  },
};
