import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      'no-lambda': 'This is the sum of the squares alone. It must be multiplied by λ.',
      half: 'This is half of what is asked for. Some courses put ½ before the sum, to make the gradient λW; here there is none.',
      absolute: 'The absolute values are added up: that is the L1 penalty. L2 adds up the squares.',
      'no-square': 'The weights are added up as they are, and those below zero take from the sum. Square them.',
      root: 'This is λ times the length of W, with a square root. The penalty is the sum of the squares itself.',
      'square-of-sum':
        'The sum is squared. Square each weight first, then add: weights of opposite sign must not cancel.',
      'row-sums-squared': 'The sum of each row is squared. Square each weight first, then add.',
      mean: 'This is the mean of the squares. The penalty is their sum, however many weights there are.',
      'lambda-squared': 'λ is multiplied in twice.',
      'lambda-added': 'λ is added to the sum of the squares. It multiplies it.',
      'lambda-divides': 'The sum of the squares is divided by λ. It is multiplied by it.',
      'first-row': 'Only the first row of W is counted. Does return stand inside the loop?',
      'last-row': 'Only the last row of W is counted. Is the total set with = where += should add?',
      'first-column': 'Only the first entry of each row is counted.',
      'last-row-missing': 'The last row of W is left out. Does the outer loop end one too early?',
      'last-column-missing': 'The last entry of each row is left out. Does the inner loop end one too early?',
      diagonal: 'Only the entries W[i][i] are counted. The sum runs over all k and l.',
      largest: 'Only the largest square is counted. Add up all of them.',
      cubed: 'The weights are cubed. Square them.',
      'negative-penalty': 'The sign is wrong: a penalty makes the loss larger.',
    },
    hints: [
      'Two loops, over the rows and over the entries of a row. Add w * w to a total.',
      'At the end multiply the total by lambda. Nothing is divided.',
    ],
  },
  zh: {
    mistakes: {
      'no-lambda': '这只是平方和，还要乘以 λ。',
      half: '只有应得的一半。有的课程在求和前放一个 ½，好让梯度是 λW；这里没有。',
      absolute: '加的是绝对值：那是 L1 惩罚。L2 加的是平方。',
      'no-square': '权重没有平方就加了起来，负的还会抵消正的。请先平方。',
      root: '这是 λ 乘以 W 的长度，多开了一次平方根。惩罚项就是平方和本身。',
      'square-of-sum': '先求和再平方了。应该先逐个平方再相加：符号相反的权重不能互相抵消。',
      'row-sums-squared': '平方的是每一行的和。应该先逐个平方再相加。',
      mean: '这是平方的平均值。惩罚项是它们的和，不管有多少个权重。',
      'lambda-squared': 'λ 乘了两次。',
      'lambda-added': 'λ 被加到了平方和上。应该是相乘。',
      'lambda-divides': '平方和除以了 λ。应该是相乘。',
      'first-row': '只算了 W 的第一行。return 是不是写在循环里面了？',
      'last-row': '只算了 W 的最后一行。累加时是不是把 += 写成了 =？',
      'first-column': '每一行只算了第一个数。',
      'last-row-missing': '漏掉了 W 的最后一行。外层循环是不是早停了一步？',
      'last-column-missing': '每一行都漏掉了最后一个数。内层循环是不是早停了一步？',
      diagonal: '只算了 W[i][i]。求和要走遍所有的 k 和 l。',
      largest: '只算了最大的那个平方。要全部加起来。',
      cubed: '权重被立方了。应该平方。',
      'negative-penalty': '正负号反了：惩罚项使损失变大。',
    },
    hints: [
      '两层循环，外层走遍各行，内层走遍一行里的每个数，把 w * w 加到总和里。',
      '最后把总和乘以 lambda。不用除以任何数。',
    ],
  },
};
