import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      'fold-in-training':
        'The fold that is tested is also among the training pictures: with k = 1 each picture finds itself. Leave it out.',
      'tested-on-training':
        'The training pictures are also tested. Count what is right in fold f, which was not used for training.',
      'roles-swapped': 'It learns from fold f and is tested on all others. It should be the other way round.',
      'first-fold-only': 'Only the first fold counts. Add up all F of them and divide by F.',
      'last-fold-only': 'Only the last fold counts. Is total set with = where += should add?',
      'last-fold-missing': 'The last fold is left out. Does the loop end one too early?',
      'sum-of-folds': 'The accuracies of the folds are added up. Divide by F for their mean.',
      'best-fold': 'This is the best fold. Return the mean of all of them.',
      errors: 'These are shares of wrong pictures. Accuracy is the share that is right.',
      'always-first-k': 'Every entry is for the first k of ks. Use the k of its own place.',
      'labels-whole':
        'The pictures are split, but their labels are not: a neighbour gets the label of another picture. Filter y in the same way.',
      counts: 'These are numbers of right pictures. Divide by the size of a fold for the share.',
      'earlier-only': 'It learns only from the folds before f. Learn from those after it as well.',
      interleaved: 'Every F-th picture is a fold. A fold is a run of pictures, from f · N / F on.',
      'one-list-for-each': 'The accuracies of all folds come back. Return their mean for each k.',
      'best-k': 'This is the best k. Return the mean accuracy of each.',
      'one-more-neighbour': 'k + 1 neighbours vote. Pass k itself.',
      'next-fold': 'The folds are one too far along: start with fold 0.',
      'divided-by-one-less': 'The sum is divided by F − 1. Divide it by F.',
      'first-fold-missing': 'The first fold is left out. Does the loop begin at 1?',
      'fold-of-F': 'There are N / F folds of F pictures. It should be F folds of N / F pictures.',
      'labels-of-first-fold':
        'Every fold is compared with the labels of the first one. Picture i of fold f has the label y[f · N / F + i].',
    },
    hints: [
      'Fold f begins at f * size and ends before (f + 1) * size. Use filter to split x in two, and y likewise.',
      'For each picture of the fold compare predict(…) with its y; add the share that is right to total.',
    ],
  },
  zh: {
    mistakes: {
      'fold-in-training': '被测试的那一折也混进了训练图：k = 1 时每张图都找到了自己。要把它排除。',
      'tested-on-training': '测试的是训练过的图。要数没有参加训练的第 f 折里对了多少。',
      'roles-swapped': '用第 f 折训练，却在其他折上测试。应该反过来。',
      'first-fold-only': '只算了第一折。要把 F 折都加起来，再除以 F。',
      'last-fold-only': '只算了最后一折。累加时是不是把 += 写成了 =？',
      'last-fold-missing': '漏了最后一折。循环是不是早停了一步？',
      'sum-of-folds': '各折的准确率加在了一起。要除以 F 得到平均值。',
      'best-fold': '这是最好的一折。要的是所有折的平均值。',
      errors: '这是错误的比例。准确率是正确的比例。',
      'always-first-k': '每一项都是 ks 中第一个 k 的结果。要用它自己位置上的 k。',
      'labels-whole': '图分开了，标签没有分：邻居拿到的是别的图的标签。y 也要同样过滤。',
      counts: '这是对了几张。要除以一折的张数，得到比例。',
      'earlier-only': '只用了第 f 折之前的来训练。之后的也要用。',
      interleaved: '每 F 张取一张作为一折。一折应该是连着的，从 f · N / F 开始。',
      'one-list-for-each': '返回了每一折的准确率。每个 k 只要它们的平均值。',
      'best-k': '这是最好的 k。题目要的是每个 k 的平均准确率。',
      'one-more-neighbour': '有 k + 1 个邻居投票。要用 k 本身。',
      'next-fold': '折数多走了一个：应该从第 0 折开始。',
      'divided-by-one-less': '总和除以了 F − 1。要除以 F。',
      'first-fold-missing': '漏掉了第一折。循环是不是从 1 开始？',
      'fold-of-F': '分成了 N / F 折，每折 F 张。应该是 F 折，每折 N / F 张。',
      'labels-of-first-fold': '每一折都在和第一折的标签比。第 f 折的第 i 张图，标签是 y[f · N / F + i]。',
    },
    hints: [
      '第 f 折从 f * size 开始，到 (f + 1) * size 之前为止。用 filter 把 x 和 y 都分成两部分。',
      '对这一折里的每张图，比较 predict(…) 与它的 y；把正确的比例加到 total 上。',
    ],
  },
};
