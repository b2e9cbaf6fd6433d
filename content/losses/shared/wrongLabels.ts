import type { Translated } from '@i18n/locale';

/** Ways to take a wrong class for the correct one, shared by every function of scores and labels. */
export const wrongLabels = ['first-label', 'class-zero', 'row-as-class', 'winner-as-class'] as const;

export type WrongLabel = (typeof wrongLabels)[number];

/** The class that somebody who makes these mistakes takes for the correct one of picture i. */
export function labelTaken(made: ReadonlySet<string>, i: number, scores: number[][], y: number[]): number {
  if (made.has('first-label')) return y[0];
  if (made.has('row-as-class')) return i;
  if (made.has('class-zero')) return 0;
  if (made.has('winner-as-class')) return scores[i].indexOf(Math.max(...scores[i]));
  return y[i];
}

export const wrongLabelStrings: Translated<Record<WrongLabel, string>> = {
  en: {
    'first-label': 'The label of the first picture is used for all of them. Picture i has the label y[i].',
    'class-zero': 'Class 0 is taken as the correct one everywhere. The correct class of picture i is y[i].',
    'row-as-class': 'The picture’s number is taken for its class. The correct class of picture i is y[i], not i.',
    'winner-as-class':
      'The class with the largest score is taken as the correct one. What is correct does not depend on the scores: it is y[i].',
  },
  zh: {
    'first-label': '所有的图都用了第一张图的标签。第 i 张图的标签是 y[i]。',
    'class-zero': '处处把类别 0 当成了正确类别。第 i 张图的正确类别是 y[i]。',
    'row-as-class': '把图的序号当成了它的类别。第 i 张图的正确类别是 y[i]，不是 i。',
    'winner-as-class': '把得分最高的类别当成了正确类别。哪一类正确与得分无关，它是 y[i]。',
  },
};
