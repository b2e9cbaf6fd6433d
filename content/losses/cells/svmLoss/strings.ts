import type { Translated } from '@i18n/locale';

/** What the exercise says: a sentence for each mistake that it recognises, and its hints. */
interface ExerciseStrings {
  mistakes: Record<string, string>;
  hints: string[];
}

export const strings: Translated<ExerciseStrings> = {
  en: {
    mistakes: {
      'own-class':
        'Each picture is charged for its own class: compared with itself it always lacks the margin, which adds 1. Skip j = y.',
      'sum-not-mean': 'These are the losses added up. Divide by the number of pictures to get their mean.',
      'divided-by-classes': 'You have divided by the classes as well. Divide by the number of pictures only.',
      'no-max':
        'Terms below zero have been added in. A class that is beaten by more than the margin counts as 0, not as a reward.',
      'no-margin': 'The margin is missing: the term is max(0, s_j − s_y + 1).',
      'sign-swapped': 'The difference is the wrong way round: it is the wrong class’s score less the correct one’s.',
      'margin-subtracted':
        'The margin is subtracted; it must be added, so that a rival close behind still costs something.',
      squared: 'Each term has been squared. That is the loss of question 6; here the terms are added as they are.',
      absolute: 'The difference has lost its sign. A class far below the correct one costs nothing.',
      'first-only': 'Only the first picture has been counted.',
      'largest-only': 'Only the worst rival of each picture has been counted. Add up the terms of all wrong classes.',
    },
    hints: [
      'For picture i, the correct class’s score is scores[i][y[i]]. Go through all j and leave out j === y[i].',
      'Each term is Math.max(0, scores[i][j] - correct + 1). At the end, divide by scores.length.',
    ],
  },
  zh: {
    mistakes: {
      'own-class': '每张图都为自己的正确类别付了损失：它和自己比，总差一个间隔，于是多出 1。请跳过 j = y。',
      'sum-not-mean': '这是各张图损失的总和。除以图的张数，才是平均值。',
      'divided-by-classes': '你还除以了类别数。只除以图的张数就可以了。',
      'no-max': '小于零的项也加了进来。被甩开一个间隔以上的类别应该算 0，而不是给奖励。',
      'no-margin': '少了间隔：每一项是 max(0, s_j − s_y + 1)。',
      'sign-swapped': '差减反了：应该用错误类别的得分减去正确类别的得分。',
      'margin-subtracted': '间隔被减掉了；应该加上，这样紧跟在后面的对手仍然要付出损失。',
      squared: '每一项都被平方了。那是第六问里的损失；这里直接相加即可。',
      absolute: '差丢掉了正负号。得分远低于正确类别的类别不该有损失。',
      'first-only': '只算了第一张图。',
      'largest-only': '每张图只算了最强的那个对手。要把所有错误类别的项都加起来。',
    },
    hints: [
      '第 i 张图的正确类别得分是 scores[i][y[i]]。让 j 走遍所有类别，跳过 j === y[i]。',
      '每一项是 Math.max(0, scores[i][j] - correct + 1)。最后除以 scores.length。',
    ],
  },
};
