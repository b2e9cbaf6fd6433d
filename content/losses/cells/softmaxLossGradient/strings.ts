import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import { wrongLabelStrings } from '../../shared/wrongLabels';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake | 'large-scores' | 'wrong-at-correct' | 'wrong-at-others'>> = {
  en: {
    mistakes: {
      ...wrongLabelStrings.en,
      unstable:
        'Right for small scores, but e^s overflows when a score is large. Subtract the row’s largest score from the whole row first.',
      'sum-not-mean':
        'Right up to a factor N: this is the slope of the sum over the pictures. The slope of the mean is N times smaller.',
      'own-not-subtracted':
        'These are the probabilities. At the correct class 1 must be subtracted: raising its score lowers the loss.',
      'sign-swapped':
        'Every slope has the wrong sign. It is the probability minus the target, p − 1 at the correct class.',
      'own-only':
        'Only the correct class has a slope here. Every other score is in the sum below the line: its slope is p.',
      'own-zero': 'The correct class has slope 0 here. Its slope is p − 1.',
      'one-everywhere': '1 is subtracted from every class. Subtract it at the correct class only.',
      'one-not-divided': '1 is subtracted after the division by N. It must be divided as well: (p − 1) / N.',
      'only-one-divided': 'Only the 1 is divided by N. The probabilities must be as well: (p − 1) / N.',
      logarithm: 'There are logarithms where the probabilities themselves should be.',
      'of-the-probability':
        'This is the slope of the probability p. The loss is −ln p: divide by −p, and something short remains.',
      squared:
        'This is the slope of a squared error. For the cross-entropy it is simpler: p − 1 at the correct class, p elsewhere.',
      'no-normalizing': 'The powers e^s are not divided by their sum, so they are not probabilities.',
      'batch-normalized': 'The powers are divided by the sum over the whole batch. Every row has a sum of its own.',
      'column-normalized':
        'The powers are divided by the sum over the pictures, column by column. Each row, over its classes, adds up to 1.',
      'batch-max':
        'The largest score of the whole batch is subtracted. A row that lies far below it is lost: take each row’s own largest score.',
      'no-exp':
        'The scores are divided by their sum as they are. They must be exponentiated first: e^s is never negative.',
      'own-excluded': 'The correct class is left out of the sum below the line. That sum runs over all classes.',
      'divided-by-classes':
        'Everything is divided by the number of classes C as well. The mean is over the N pictures only.',
      hinge: 'These are the slopes of the hinge loss. Return those of the cross-entropy.',
      'last-row-missing': 'The last picture’s row is all zeros. Does the outer loop end one too early?',
      'first-row-only': 'Only the first picture has slopes. Is return inside the loop?',
      'last-class-missing': 'The last class has slope 0 everywhere. Does the inner loop end one too early?',
      'large-scores':
        'Right for small scores, not for large ones: {case} gives {got}, and should give {want}. Subtract the row’s largest score first.',
      'wrong-at-correct':
        'The wrong classes are right; the correct class is not. {case} gives {got}, and should give {want}.',
      'wrong-at-others':
        'The correct class is right; the wrong classes are not. {case} gives {got}, and should give {want}.',
      'target-only': 'Only the target is there, −1 at the correct class. The probabilities are missing.',
      diagonal:
        'This is p (1 − p), the slope of each probability in its own score. For the loss it is p − 1 at the correct class, p elsewhere.',
      losses: 'These are the losses, −ln p at the correct class. Return their slopes.',
      'in-the-probability':
        'This is the slope in the probability, −1 / p. Go on to the scores: p − 1 at the correct class, p elsewhere.',
      'one-added': '1 is added at the correct class. Subtract it.',
      'next-label': '1 is subtracted one class too early, at y[i] − 1. Classes are counted from 0.',
      'sum-from-one': 'The sum below the line begins with 1. Begin with 0.',
      probabilities: 'These are the probabilities themselves. Subtract 1 at the correct class, and divide by N.',
    },
    hints: [
      'Write the loss of a row as ln Σ e^(s_j) − s_y, and differentiate both parts.',
      'The first part gives e^(s_j) / Σ e^(s_k), which is p_j; the second gives −1, at the correct class only.',
      'So row i is p, with 1 subtracted at y[i], divided by N. Subtract the row’s largest score before Math.exp.',
    ],
  },
  zh: {
    mistakes: {
      ...wrongLabelStrings.zh,
      unstable: '得分小的时候都对，但得分一大，e^s 就溢出了。先从整行减去这一行的最大得分。',
      'sum-not-mean': '只差一个因子 N：这是各张图之和的斜率。平均值的斜率要再除以 N。',
      'own-not-subtracted': '这些是概率。正确类别处还要减去 1：它的得分升高，损失就下降。',
      'sign-swapped': '所有斜率的正负号都反了。应该是概率减去目标，正确类别处是 p − 1。',
      'own-only': '这里只有正确类别有斜率。其他每个得分也都在分母的求和里，斜率是 p。',
      'own-zero': '这里正确类别的斜率是 0。它应该是 p − 1。',
      'one-everywhere': '每个类别都减了 1。只在正确类别处减。',
      'one-not-divided': '除以 N 之后才减 1。这个 1 也要除以 N：(p − 1) / N。',
      'only-one-divided': '只有 1 除以了 N。概率也要除：(p − 1) / N。',
      logarithm: '该写概率的地方写成了概率的对数。',
      'of-the-probability': '这是概率 p 的斜率。损失是 −ln p：再除以 −p，剩下的式子很短。',
      squared: '这是平方误差的斜率。交叉熵的更简单：正确类别处是 p − 1，其余是 p。',
      'no-normalizing': 'e^s 没有除以它们的和，所以还不是概率。',
      'batch-normalized': '除以了整批的和。每一行有自己的和。',
      'column-normalized': '按列除以了各张图之和。应该是每一行对各类别加起来等于 1。',
      'batch-max': '减去的是整批的最大得分。远低于它的那一行就丢掉了：每一行要用自己的最大得分。',
      'no-exp': '得分没有取指数就除以了它们的和。先取 e^s，它永远不会是负的。',
      'own-excluded': '分母里漏掉了正确类别。分母是对所有类别求和。',
      'divided-by-classes': '多除了类别数 C。只对 N 张图取平均。',
      hinge: '这是合页损失的斜率。题目要的是交叉熵的斜率。',
      'last-row-missing': '最后一张图的那一行全是零。外层循环是不是早停了一步？',
      'first-row-only': '只有第一张图有斜率。return 是不是写在循环里面了？',
      'last-class-missing': '最后一个类别的斜率处处是 0。内层循环是不是早停了一步？',
      'large-scores': '得分小的时候都对，得分大时不对：{case} 得到 {got}，应该得到 {want}。先减去这一行的最大得分。',
      'wrong-at-correct': '错误类别都对，正确类别不对。{case} 得到 {got}，应该得到 {want}。',
      'wrong-at-others': '正确类别都对，错误类别不对。{case} 得到 {got}，应该得到 {want}。',
      'target-only': '只有目标，正确类别处是 −1。少了概率。',
      diagonal: '这是 p (1 − p)，每个概率对自己得分的斜率。损失的斜率在正确类别处是 p − 1，其余是 p。',
      losses: '这是损失，正确类别处的 −ln p。题目要的是斜率。',
      'in-the-probability': '这是对概率的斜率 −1 / p。还要接着对得分求：正确类别处是 p − 1，其余是 p。',
      'one-added': '正确类别处加了 1。应该减去。',
      'next-label': '1 减早了一个类别，减在了 y[i] − 1 处。类别从 0 数起。',
      'sum-from-one': '分母的求和从 1 开始了。要从 0 开始。',
      probabilities: '这是概率本身。正确类别处要减 1，再除以 N。',
    },
    hints: [
      '把一行的损失写成 ln Σ e^(s_j) − s_y，两部分分别求导。',
      '第一部分得到 e^(s_j) / Σ e^(s_k)，也就是 p_j；第二部分得到 −1，只在正确类别处。',
      '所以第 i 行是 p，在 y[i] 处减去 1，再除以 N。用 Math.exp 之前先减去这一行的最大得分。',
    ],
  },
};
