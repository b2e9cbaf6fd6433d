import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import { wrongLabelStrings } from '../../shared/wrongLabels';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      ...wrongLabelStrings.en,
      'own-class':
        'Each picture is charged for its own class: compared with itself it always lacks the margin, which adds 1. Skip j = y.',
      'sum-not-mean': 'The losses are added up, but not divided by the number of pictures N: return their mean.',
      'divided-by-classes': 'The sum is divided by the number of classes C. Divide by the number of pictures N only.',
      'divided-by-wrong-classes':
        'The sum is divided by the number of wrong classes, C − 1. Divide by the number of pictures N only.',
      'no-max':
        'Terms below zero are added in. A class that is beaten by more than the margin counts as 0, not as a reward: max(0, …) is missing.',
      'no-margin': 'The margin is missing: the term is max(0, s_j − s_y + 1).',
      'sign-swapped':
        'The difference is the wrong way round: take the wrong class’s score minus the correct one’s, s_j − s_y.',
      'margin-subtracted':
        'The margin is subtracted. It must be added, so that a rival close behind still costs something.',
      squared: 'Each term is squared. That is the loss of question 6; here the terms are added as they are.',
      absolute: 'The difference has lost its sign. A class far below the correct one costs nothing.',
      'first-only': 'Only the first picture is counted. The sum must run over all of them.',
      'returns-in-loop': 'Only the first picture is counted. Is return inside the loop?',
      'last-only': 'Only the last picture is counted. Is the total set with = where += should add?',
      'not-reset': 'Each picture’s loss starts from the one before it. Set it back to 0 for every picture.',
      'largest-only': 'Only the worst rival of each picture is counted. Add up the terms of all wrong classes.',
      'last-term-only': 'Only the last term of each picture is counted. Is it set with = where += should add?',
      'max-around-sum':
        'max(0, …) is taken of each picture’s whole sum. It belongs around every single term, or one class’s lead pays for another’s.',
      'margin-outside':
        'Each term comes to max(0, s_j − s_y) + 1. The margin belongs inside, with the difference of the scores: max(0, s_j − s_y + 1).',
      'min-for-max': 'The smaller of the two is taken, min(0, …). The hinge takes the larger one, max(0, …).',
      counted: 'The wrong classes that come too close are counted, 1 for each. Add up by how much.',
      'row-skipped': 'The class that is left out is number i, the picture’s own number. Leave out y[i].',
      'last-class-missing': 'The last class is never looked at. Does the inner loop end one too early?',
      'first-class-missing': 'Class 0 is never looked at. Classes are counted from 0.',
      'last-row-missing': 'The last picture is left out of the sum. Does the outer loop end one too early?',
      binary: 'The correct class’s score is compared with a fixed 1. Compare it with the score of every wrong class.',
      'cross-entropy': 'This is the cross-entropy of the softmax classifier. Return the hinge loss.',
      softplus: 'This is ln(1 + eˣ) where max(0, x) should be: a smooth hinge.',
      'winner-skipped': 'The class with the largest score is left out. Leave out the correct one, y[i].',
      'classes-by-pictures':
        'The inner loop runs to the number of pictures. It runs over the classes, scores[i].length.',
      'margin-two': 'The margin is 2. Here it is 1.',
      'half-squared': 'Half of each square is added up. Here the terms are added as they are.',
      'term-absolute': 'The absolute value is taken where max(0, …) should be.',
      'stops-at-own': 'All classes after the correct one are left out. Go on with the next: continue, not break.',
      'scores-added': 'The two scores are added. Take their difference, s_j − s_y.',
      'over-margin-only': 'Only terms above 1 count. Every term above 0 does.',
      'mean-of-terms': 'The sum is divided by the number of terms above 0. Divide by the number of pictures N.',
    },
    hints: [
      'For picture i, the correct class’s score is scores[i][y[i]]. Go through all j and leave out j === y[i].',
      'Each term is Math.max(0, scores[i][j] - correct + 1). Add them all to total.',
      'total is now the sum over all N pictures. Divide it by scores.length.',
    ],
  },
  zh: {
    mistakes: {
      ...wrongLabelStrings.zh,
      'own-class': '每张图都为自己的正确类别付了损失：它和自己比，总差一个间隔，于是多出 1。请跳过 j = y。',
      'sum-not-mean': '各张图的损失加了起来，却没有除以图的张数 N：题目要的是平均值。',
      'divided-by-classes': '总和除以了类别数 C。只除以图的张数 N 就可以了。',
      'divided-by-wrong-classes': '总和除以了错误类别的个数 C − 1。只除以图的张数 N 就可以了。',
      'no-max': '小于零的项也加了进来。被甩开一个间隔以上的类别应该算 0，而不是给奖励：少了 max(0, …)。',
      'no-margin': '少了间隔：每一项是 max(0, s_j − s_y + 1)。',
      'sign-swapped': '差减反了：应该用错误类别的得分减去正确类别的得分，即 s_j − s_y。',
      'margin-subtracted': '间隔被减掉了；应该加上，这样紧跟在后面的对手仍然要付出损失。',
      squared: '每一项都被平方了。那是第六问里的损失；这里直接相加即可。',
      absolute: '差丢掉了正负号。得分远低于正确类别的类别不该有损失。',
      'first-only': '只算了第一张图。求和要包括所有的图。',
      'returns-in-loop': '只算了第一张图。return 是不是写在循环里面了？',
      'last-only': '只算了最后一张图。累加总和时，是不是把 += 写成了 =？',
      'not-reset': '每张图的损失都是接着上一张算的。每张图开始时要重新置 0。',
      'largest-only': '每张图只算了最强的那个对手。要把所有错误类别的项都加起来。',
      'last-term-only': '每张图只算了最后一项。累加时是不是把 += 写成了 =？',
      'max-around-sum':
        'max(0, …) 套在了每张图的总和外面。它应该套在每一项上，否则一个类别的领先会抵消另一个类别的落后。',
      'margin-outside': '每一项算成了 max(0, s_j − s_y) + 1。间隔应该和得分之差一起放在里面：max(0, s_j − s_y + 1)。',
      'min-for-max': '取的是两者中较小的 min(0, …)。合页损失取较大的 max(0, …)。',
      counted: '只数了有几个错误类别靠得太近，每个算 1。要加的是它们超出了多少。',
      'row-skipped': '跳过的是第 i 个类别，而 i 是图的序号。应该跳过 y[i]。',
      'last-class-missing': '最后一个类别从没算过。内层循环是不是早停了一步？',
      'first-class-missing': '类别 0 从没算过。类别是从 0 开始编号的。',
      'last-row-missing': '最后一张图没有算进去。外层循环是不是早停了一步？',
      binary: '正确类别的得分是在和固定的 1 相比。应该让它和每个错误类别的得分相比。',
      'cross-entropy': '这是 softmax 分类器的交叉熵。题目要的是合页损失。',
      softplus: '该用 max(0, x) 的地方写成了 ln(1 + eˣ)：那是平滑的合页。',
      'winner-skipped': '跳过的是得分最高的类别。应该跳过正确类别 y[i]。',
      'classes-by-pictures': '内层循环以图的张数为界。它要走遍类别，即 scores[i].length。',
      'margin-two': '间隔成了 2。这里是 1。',
      'half-squared': '加的是每项平方的一半。这里直接相加即可。',
      'term-absolute': '该用 max(0, …) 的地方取了绝对值。',
      'stops-at-own': '正确类别之后的都漏了。应该接着算下一个：用 continue 而不是 break。',
      'scores-added': '两个得分相加了。应该相减：s_j − s_y。',
      'over-margin-only': '只算了大于 1 的项。大于 0 的都要算。',
      'mean-of-terms': '总和除以了大于 0 的项数。要除以图的张数 N。',
    },
    hints: [
      '第 i 张图的正确类别得分是 scores[i][y[i]]。让 j 走遍所有类别，跳过 j === y[i]。',
      '每一项是 Math.max(0, scores[i][j] - correct + 1)。把它们都加进 total。',
      '这时 total 是 N 张图的总和。最后除以 scores.length。',
    ],
  },
};
