import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      signed: 'The bins go round the whole circle. Opposite directions belong together: 180° are divided, not 360°.',
      radians: 'Nearly all votes land in the first bin: Math.atan2 gives radians. Make degrees of them, × 180 / π.',
      'radians-turned':
        'Radians are added to degrees: Math.atan2 gives radians. Make degrees of them first, × 180 / π.',
      'radians-lost':
        'Radians are taken for degrees, and negative angles are lost: Math.atan2 gives radians, from −π to π. Make degrees of them, × 180 / π, and add 180° to those below 0°.',
      'no-magnitude': 'Each gradient counts 1. Its vote is its length, so that a strong edge counts more than grain.',
      'negative-lost': 'Negative angles vote for no bin. Add 180°: −30° is the line of 150°.',
      mirrored: 'The sign of the angle is dropped, so −30° becomes 30°. Its line is that of 150°: add 180°.',
      'half-turn-lost': 'A gradient straight to the left votes for no bin. Its angle is 180°, which is 0° again.',
      'half-turn-last':
        'A gradient straight to the left votes for the last bin. Its angle is 180°, which is 0° again: the first.',
      'half-turn-beyond':
        'A gradient straight to the left votes for a bin beyond the last. Its angle is 180°, which is 0° again: the first.',
      rounded: 'The place is rounded to the nearest. A bin reaches from its lower bound up to the next: round down.',
      'rounded-up': 'The place is rounded up. A bin reaches from its lower bound up to the next: round down.',
      swapped: 'The two parts are exchanged: Math.atan2 takes the vertical part first, atan2(gy, gx).',
      squared: 'The votes are squares of lengths. Take the root.',
      'sum-of-parts': 'The vote is |gx| + |gy|. The length is √(gx² + gy²).',
      'bins-of-20': 'Each bin is 20° wide, however many there are. Its width is 180° / bins.',
      'two-bins': 'Each gradient is shared between the two nearest bins, as OpenCV does. Here all of it goes to one.',
      'edge-direction': 'This is the direction of the edge, a quarter turn from that of the gradient.',
      mean: 'The votes are divided by the number of pixels, as scikit-image does. Here they are added up.',
      normalized: 'The histogram is divided by its sum. Here the votes are only added up.',
      largest: 'Each bin keeps its largest vote. Add them up.',
      'last-vote': 'Each vote takes the place of the one before. Add it to the bin: += instead of =.',
      'first-row': 'Only the first row votes. All rows do.',
    },
    hints: [
      'The direction is Math.atan2(gy, gx), in radians from −π to π; the vote is Math.hypot(gx, gy).',
      'In degrees, (angle + 180) % 180 makes −30° to 150° and 180° to 0°.',
      'A bin is 180 / bins degrees wide: Math.floor(angle / width) is its number.',
    ],
  },
  zh: {
    mistakes: {
      signed: '这些区间绕了一整圈。相反的方向算同一个：要分的是 180°，不是 360°。',
      radians: '几乎所有的票都落在第一个区间：Math.atan2 给出的是弧度。要换成角度，× 180 / π。',
      'radians-turned': '弧度和角度加在了一起：Math.atan2 给出的是弧度。要先换成角度，× 180 / π。',
      'radians-lost':
        '弧度被当成了角度，负的角也丢了：Math.atan2 给出的是弧度，从 −π 到 π。要换成角度，× 180 / π，小于 0° 的再加 180°。',
      'no-magnitude': '每个梯度都只算 1 票。票数应是它的长度，这样强的边比噪点更有分量。',
      'negative-lost': '负的角没有投给任何区间。加上 180°：−30° 和 150° 是同一条线。',
      mirrored: '角的正负号被去掉了，−30° 成了 30°。它和 150° 才是同一条线：要加 180°。',
      'half-turn-lost': '正朝左的梯度没有投给任何区间。它的角是 180°，也就是 0°。',
      'half-turn-last': '正朝左的梯度投给了最后一个区间。它的角是 180°，也就是 0°：应投给第一个区间。',
      'half-turn-beyond': '正朝左的梯度投给了最后一个区间之后。它的角是 180°，也就是 0°：应投给第一个区间。',
      rounded: '区间的编号四舍五入了。每个区间从下界一直到下一个区间之前：应向下取整。',
      'rounded-up': '区间的编号向上取整了。每个区间从下界一直到下一个区间之前：应向下取整。',
      swapped: '两个分量写反了：Math.atan2 先要竖直的分量，即 atan2(gy, gx)。',
      squared: '票数成了长度的平方。还要开方。',
      'sum-of-parts': '票数成了 |gx| + |gy|。长度是 √(gx² + gy²)。',
      'bins-of-20': '不管分成几个区间，每个区间都是 20° 宽。宽度应是 180° / bins。',
      'two-bins': '每个梯度分给了最近的两个区间，OpenCV 就是这样做的。这里要把全部投给一个区间。',
      'edge-direction': '这是边的方向，和梯度的方向差 90°。',
      mean: '票数除以了像素的个数，scikit-image 就是这样做的。这里只要求和。',
      normalized: '直方图除以了它的总和。这里只要把票加起来。',
      largest: '每个区间只留下了最大的一票。应该求和。',
      'last-vote': '后一票把前一票顶掉了。应该加到区间里：用 +=，不是 =。',
      'first-row': '只有第一行投了票。所有的行都要投。',
    },
    hints: [
      '方向是 Math.atan2(gy, gx)，以弧度计，从 −π 到 π；票数是 Math.hypot(gx, gy)。',
      '以角度计，(angle + 180) % 180 把 −30° 变成 150°，把 180° 变成 0°。',
      '每个区间宽 180 / bins 度：Math.floor(angle / width) 就是它的编号。',
    ],
  },
};
