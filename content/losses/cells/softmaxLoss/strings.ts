import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import { wrongLabelStrings } from '../../shared/wrongLabels';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake | 'large-scores'>> = {
  en: {
    mistakes: {
      ...wrongLabelStrings.en,
      unstable:
        'Right for small scores, but e^s overflows when a score is large. Subtract the row’s largest score from the whole row first.',
      'sum-not-mean': 'The losses are added up, but not divided by the number of pictures N: return their mean.',
      'no-minus': 'The minus is missing: a probability is at most 1, so its logarithm is negative. The loss is −ln p.',
      'no-log': 'This is the probability of the correct class itself. The loss is minus its logarithm, −ln p.',
      'one-minus-probability': 'This is 1 − p. The loss is −ln p, which grows without end as p goes to zero.',
      'no-normalizing':
        'The sum of all e^s is missing. The probability is e^(s_y) divided by the sum over all classes.',
      'only-normalizer':
        'This is the logarithm of the sum alone. The correct class’s score must be subtracted from it.',
      log10: 'This is the logarithm to base 10. Use the natural one, Math.log.',
      log2: 'This is the logarithm to base 2. Use the natural one, Math.log.',
      'no-exp':
        'The scores are divided by their sum as they are. They must be exponentiated first: e^s is never negative.',
      'own-excluded': 'The correct class is left out of the sum below the line. That sum runs over all classes.',
      'max-in-sum-only':
        'The largest score is subtracted inside the sum, but not from the correct class’s score. Subtract it from both, or it does not cancel.',
      'max-in-numerator-only':
        'The largest score is subtracted from the correct class’s score, but not inside the sum. Subtract it from both, or it does not cancel.',
      'batch-max':
        'The largest score of the whole batch is subtracted. A row that lies far below it is lost: take each row’s own largest score.',
      'all-classes': 'The logarithms of all classes are added up. Only the correct class’s probability is in the loss.',
      hinge: 'This is the hinge loss. Return the cross-entropy.',
      squared: 'This is (1 − p)². The loss is −ln p.',
      entropy:
        'This is the entropy of the probabilities, which does not know the labels. The loss is −ln p of the correct class.',
      epsilon:
        'A small number is added inside the logarithm. It hides the overflow and caps the loss at 18.4: write ln of the sum minus the score, and it is not needed.',
      'divided-by-classes':
        'The result is divided by the number of classes C as well. Divide by the number of pictures N only.',
      'first-only': 'Only the first picture is counted. The sum must run over all of them.',
      'returns-in-loop': 'Only the first picture is counted. Is return inside the loop?',
      'last-only': 'Only the last picture is counted. Is the total set with = where += should add?',
      'last-row-missing': 'The last picture is left out of the sum. Does the outer loop end one too early?',
      'last-class-missing':
        'The last class is left out of the sum below the line. Does the inner loop end one too early?',
      'large-scores':
        'Right for small scores, not for large ones: {case} gives {got}, and should give {want}. Subtract the row’s largest score first, and take ln of the sum minus the score instead of a quotient.',
      accuracy: 'This is the share of pictures that are right. The loss is the mean of −ln p.',
      'base-two': 'The scores are exponents of 2. Use e: Math.exp.',
      'max-outside': 'The largest score is subtracted from e^s. Subtract it from s, inside Math.exp.',
      'sum-from-one': 'The sum below the line begins with 1. Begin with 0.',
      'score-twice': 'The correct class’s score is subtracted twice.',
      'own-added': 'The correct class’s score is added to the logarithm of the sum. Subtract it.',
      'mean-first': 'The probabilities are averaged before the logarithm is taken. Take the logarithm of each first.',
    },
    hints: [
      'For one row: p = e^(s_y) / Σ e^(s_j), and the loss is −Math.log(p). Add up the rows and divide by N.',
      'A score of 1000 makes e^s infinite. Subtract m = Math.max(...row) from every score of the row: p stays the same.',
      'A p that is rounded to 0 has no logarithm. Write −ln p as Math.log(sum) − (row[y[i]] − m).',
    ],
  },
  zh: {
    mistakes: {
      ...wrongLabelStrings.zh,
      unstable: '得分小的时候都对，但得分一大，e^s 就溢出了。先从整行减去这一行的最大得分。',
      'sum-not-mean': '各张图的损失加了起来，却没有除以图的张数 N：题目要的是平均值。',
      'no-minus': '少了负号：概率不超过 1，它的对数是负的。损失是 −ln p。',
      'no-log': '这是正确类别的概率本身。损失是它的对数再取负，即 −ln p。',
      'one-minus-probability': '这是 1 − p。损失是 −ln p，当 p 趋于零时它没有上限。',
      'no-normalizing': '少了所有 e^s 的和。概率是 e^(s_y) 除以对所有类别的求和。',
      'only-normalizer': '这只是那个和的对数，还要减去正确类别的得分。',
      log10: '这是以 10 为底的对数。要用自然对数 Math.log。',
      log2: '这是以 2 为底的对数。要用自然对数 Math.log。',
      'no-exp': '得分没有取指数就除以了它们的和。先取 e^s，它永远不会是负的。',
      'own-excluded': '分母里漏掉了正确类别。分母是对所有类别求和。',
      'max-in-sum-only': '求和时减去了最大得分，正确类别的得分却没有减。两边都要减，才能抵消。',
      'max-in-numerator-only': '正确类别的得分减去了最大得分，求和里却没有减。两边都要减，才能抵消。',
      'batch-max': '减去的是整批的最大得分。远低于它的那一行就丢掉了：每一行要用自己的最大得分。',
      'all-classes': '把所有类别的对数都加了起来。损失里只有正确类别的概率。',
      hinge: '这是合页损失。题目要的是交叉熵。',
      squared: '这是 (1 − p)²。损失是 −ln p。',
      entropy: '这是这些概率的熵，它不看标签。损失是正确类别的 −ln p。',
      epsilon: '对数里加了一个很小的数。它掩盖了溢出，还让损失封顶在 18.4：写成“和的对数减去得分”，就用不着它。',
      'divided-by-classes': '多除了类别数 C。只除以图的张数 N 就可以了。',
      'first-only': '只算了第一张图。求和要包括所有的图。',
      'returns-in-loop': '只算了第一张图。return 是不是写在循环里面了？',
      'last-only': '只算了最后一张图。累加总和时，是不是把 += 写成了 =？',
      'last-row-missing': '最后一张图没有算进去。外层循环是不是早停了一步？',
      'last-class-missing': '分母里漏掉了最后一个类别。内层循环是不是早停了一步？',
      'large-scores':
        '得分小的时候都对，得分大时不对：{case} 得到 {got}，应该得到 {want}。先减去这一行的最大得分，再用“和的对数减去得分”代替相除。',
      accuracy: '这是分类正确的比例。损失是 −ln p 的平均值。',
      'base-two': '得分取的是 2 的幂。要用 e：Math.exp。',
      'max-outside': '从 e^s 里减去了最大得分。要在 Math.exp 里面从 s 减去。',
      'sum-from-one': '分母的求和从 1 开始了。要从 0 开始。',
      'score-twice': '正确类别的得分减了两遍。',
      'own-added': '把正确类别的得分加到了和的对数上。应该减去。',
      'mean-first': '先平均了概率，再取对数。应该先逐个取对数，再平均。',
    },
    hints: [
      '对一行来说：p = e^(s_y) / Σ e^(s_j)，损失是 −Math.log(p)。把各行加起来，再除以 N。',
      '得分是 1000 时，e^s 就是无穷大。从这一行的每个得分减去 m = Math.max(...row)：p 不变。',
      '被舍入成 0 的 p 没有对数。把 −ln p 写成 Math.log(sum) − (row[y[i]] − m)。',
    ],
  },
};
