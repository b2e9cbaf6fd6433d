import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      'empty-nan':
        'A centre without points has become NaN: 0 divided by 0. Look whether it has any, and let it stay where it is.',
      'empty-zero': 'A centre without points has gone to 0. It stays where it is.',
      'last-of-ties': 'Where two centres are as near, the last one is taken. Take the first: < in place of <=.',
      'while-assigning':
        'The centres move while points are still being assigned, so that later points meet other centres than earlier ones. Assign all, then move.',
      'labels-of-moved':
        'The centres are right, but the labels belong to the moved centres. Return those by which the centres have moved.',
      'not-moved': 'The labels are right, but the centres have not moved.',
      'divided-by-n': 'Each sum is divided by the number of all points. Divide by how many the centre has.',
      'not-divided': 'A centre is the sum of its points. Divide by how many it has.',
      'divided-by-k': 'Each sum is divided by the number of centres. Divide by how many points the centre has.',
      'old-centre-counted': 'The old centre counts as one of its points. Begin the sum with 0.',
      farthest: 'Each point has the farthest centre. Take the nearest.',
      absolute: 'The distances are sums of absolute differences. Square the differences.',
      'not-squared': 'The differences are added with their signs, and cancel. Square them.',
      'first-coordinate': 'Only the first number of each point counts in the distance. Add up over all D.',
      'last-coordinate': 'Only the last number of each point counts in the distance. Is the sum set back for each d?',
      'from-one': 'The labels count from 1. The first centre is number 0.',
      product: 'Each point has the centre with the largest dot product. That is not the nearest one.',
      'by-position': 'The points are dealt out to the centres in turn. Compare their distances.',
    },
    hints: [
      'For one point: go through the centres, add up (point[d] - centre[d]) ** 2, and keep the smallest sum with its number.',
      'When all points have a label: for centre k, pick the points whose label is k.',
      'Their mean, number by number; but if there are none, return the centre itself.',
    ],
  },
  zh: {
    mistakes: {
      'empty-nan': '没有点的中心变成了 NaN：0 除以 0。先看它有没有点，没有就留在原处。',
      'empty-zero': '没有点的中心跑到了 0。它应该留在原处。',
      'last-of-ties': '两个中心一样近时取了后一个。应该取第一个：用 <，不用 <=。',
      'while-assigning': '点还没分配完，中心就在移动，后面的点遇到的中心就和前面的不同了。先全部分配，再移动。',
      'labels-of-moved': '中心是对的，但标签是按移动之后的中心算的。应该返回中心据以移动的那些标签。',
      'not-moved': '标签是对的，但中心没有移动。',
      'divided-by-n': '每个和都除以了所有点的个数。应该除以这个中心自己的点数。',
      'not-divided': '中心成了它那些点的和。还要除以它有几个点。',
      'divided-by-k': '每个和都除以了中心的个数。应该除以这个中心自己的点数。',
      'old-centre-counted': '旧的中心也算成了一个点。和应该从 0 开始。',
      farthest: '每个点取了最远的中心。应该取最近的。',
      absolute: '距离用了差的绝对值之和。应该把差平方。',
      'not-squared': '差带着正负号相加，互相抵消了。应该先平方。',
      'first-coordinate': '算距离时只用了每个点的第一个数。应该对全部 D 个数求和。',
      'last-coordinate': '算距离时只有每个点的最后一个数起作用。是不是每换一个 d 就把和重置了？',
      'from-one': '标签从 1 数起了。第一个中心的编号是 0。',
      product: '每个点取了点积最大的中心。那不一定是最近的。',
      'by-position': '点是轮流分给各中心的。应该比较距离。',
    },
    hints: [
      '对一个点：走遍各中心，累加 (point[d] - centre[d]) ** 2，记住最小的和以及它的编号。',
      '所有点都有了标签之后：对中心 k，挑出标签是 k 的点。',
      '逐个数求它们的均值；如果一个点也没有，就返回中心自己。',
    ],
  },
};
