import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import { wrongLabelStrings } from '../../shared/wrongLabels';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake | 'wrong-at-correct' | 'wrong-at-others'>> = {
  en: {
    mistakes: {
      ...wrongLabelStrings.en,
      'sum-not-mean':
        'Right up to a factor N: this is the slope of the sum over the pictures. The slope of the mean is N times smaller.',
      'own-missing':
        'The correct class has slope 0 here. Its score is in every term that is above zero, and each of them contributes −1.',
      'own-minus-one':
        'One active rival or several, the correct class gets −1 only once. Every term above zero adds −1: count them.',
      'no-condition':
        'Every wrong class has a slope, whether its term is above zero or not. Where max(0, …) gives 0, the slope is 0.',
      'own-counted':
        'The correct class is counted as its own rival: its slope is too low by one. Compared with itself it has no term; skip j = y.',
      'sign-swapped':
        'Every slope has the wrong sign. A higher score of a wrong class makes the loss larger: its slope is +.',
      'own-positive':
        'The correct class’s slope has the wrong sign. A higher correct score makes the loss smaller: its slope is −.',
      'no-margin': 'A term is active when s_j − s_y + 1 > 0. The margin, + 1, is missing from the condition.',
      'margin-subtracted': 'The margin is subtracted in the condition. A term is active when s_j − s_y + 1 > 0.',
      'difference-swapped': 'The difference in the condition is the wrong way round: it is s_j − s_y + 1.',
      values:
        'There are terms where their slopes should be. A term that is above zero has the slope 1, whatever its value.',
      squared: 'This is the slope of the squared hinge, 2 · max(0, …). Here the terms are not squared.',
      'divided-by-classes':
        'Everything is divided by the number of classes C as well. The mean is over the N pictures only.',
      'own-not-divided': 'The correct class’s slopes are not divided by N; the others are.',
      'others-not-divided': 'The wrong classes’ slopes are not divided by N; the correct class’s are.',
      'always-own':
        'The correct class’s slope is −(C − 1) whatever the scores. Only the terms above zero contribute: count those.',
      'largest-only': 'Only the strongest rival has a slope. Every wrong class whose term is above zero has one.',
      'last-class-missing': 'The last class is never looked at. Does the inner loop end one too early?',
      'first-class-missing': 'Class 0 is never looked at. Classes are counted from 0.',
      'last-row-missing': 'The last picture’s row is all zeros. Does the outer loop end one too early?',
      'first-row-only': 'Only the first picture has slopes. Is return inside the loop?',
      'wrong-at-correct':
        'The wrong classes are right; the correct class is not. {case} gives {got}, and should give {want}. Its score is in every active term, with a minus sign.',
      'wrong-at-others':
        'The correct class is right; the wrong classes are not. {case} gives {got}, and should give {want}. Each has only its own term.',
      'margin-two': 'The margin in the condition is 2. Here it is 1.',
      'divided-by-active': 'The slopes are divided by the number of active rivals. Divide by the number of pictures N.',
      summed: 'The rows of all pictures are added up. Every picture keeps its own row.',
    },
    hints: [
      'The term of class j is max(0, s_j − s_y + 1). Where it is above zero, its slope in s_j is 1 and its slope in s_y is −1.',
      'So in row i: 1 for every active wrong class, 0 for the others, and minus the number of active ones for y[i].',
      'That is the slope of picture i’s own loss. The mean divides it by N = scores.length.',
    ],
  },
  zh: {
    mistakes: {
      ...wrongLabelStrings.zh,
      'sum-not-mean': '只差一个因子 N：这是各张图之和的斜率。平均值的斜率要再除以 N。',
      'own-missing': '这里正确类别的斜率是 0。它的得分出现在每一个大于零的项里，每一项都以 −1 拉它。',
      'own-minus-one': '不管有一个还是几个对手，正确类别只减了一次 1。每个大于零的项都贡献 −1：请数一数。',
      'no-condition': '每个错误类别都有斜率，不管它那一项是否大于零。max(0, …) 得 0 的地方，斜率也是 0。',
      'own-counted': '正确类别把自己也算作了对手，斜率多减了 1。它和自己没有可比的项，请跳过 j = y。',
      'sign-swapped': '所有斜率的正负号都反了。错误类别的得分升高，损失变大，所以它的斜率是正的。',
      'own-positive': '正确类别的斜率正负号反了。正确类别的得分升高，损失变小，所以它的斜率是负的。',
      'no-margin': '当 s_j − s_y + 1 > 0 时这一项才起作用。条件里少了间隔 + 1。',
      'margin-subtracted': '条件里把间隔减掉了。当 s_j − s_y + 1 > 0 时这一项才起作用。',
      'difference-swapped': '条件里的差减反了：应该是 s_j − s_y + 1。',
      values: '该写斜率的地方写成了项的值。一项只要大于零，不管值是多少，斜率都是 1。',
      squared: '这是平方合页的斜率 2 · max(0, …)。这里的项不平方。',
      'divided-by-classes': '多除了类别数 C。只对 N 张图取平均。',
      'own-not-divided': '正确类别的斜率没有除以 N，其余的除了。',
      'others-not-divided': '错误类别的斜率没有除以 N，正确类别的除了。',
      'always-own': '不管得分如何，正确类别的斜率都是 −(C − 1)。只有大于零的项才拉它：数一数那些项。',
      'largest-only': '只有最强的对手有斜率。每个错误类别，只要它那一项大于零，就有斜率。',
      'last-class-missing': '最后一个类别从没算过。内层循环是不是早停了一步？',
      'first-class-missing': '类别 0 从没算过。类别是从 0 开始编号的。',
      'last-row-missing': '最后一张图的那一行全是零。外层循环是不是早停了一步？',
      'first-row-only': '只有第一张图有斜率。return 是不是写在循环里面了？',
      'wrong-at-correct':
        '错误类别都对，正确类别不对。{case} 得到 {got}，应该得到 {want}。正确类别的得分带着负号出现在每一个起作用的项里。',
      'wrong-at-others':
        '正确类别都对，错误类别不对。{case} 得到 {got}，应该得到 {want}。每个错误类别只出现在自己那一项里。',
      'margin-two': '条件里的间隔成了 2。这里是 1。',
      'divided-by-active': '斜率除以了起作用的对手个数。要除以图的张数 N。',
      summed: '各张图的行加在了一起。每张图要保留自己的一行。',
    },
    hints: [
      '类别 j 的那一项是 max(0, s_j − s_y + 1)。它大于零时，对 s_j 的斜率是 1，对 s_y 的斜率是 −1。',
      '所以第 i 行：每个起作用的错误类别是 1，其余错误类别是 0，y[i] 处是起作用的个数的相反数。',
      '这是第 i 张图自己的损失的斜率。取平均，还要除以 N = scores.length。',
    ],
  },
};
