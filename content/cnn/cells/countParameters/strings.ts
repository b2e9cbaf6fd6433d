import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      'no-biases': 'The biases are missing: one for each filter, one for each unit.',
      'depth-forgotten': 'A filter goes through the full depth of its input: size × size × depth weights.',
      'one-bias': 'Each layer has one bias. Every filter and every unit has its own.',
      'depth-of-picture':
        'The depth of the picture is used everywhere. A later layer sees as many maps as the layer before it has filters.',
      'depth-in-fc':
        'A fully connected unit has one weight for each map. It has one for every number: depth × side × side.',
      'bias-per-slice': 'Each slice of a filter has a bias. A filter has one, whatever its depth.',
      'bias-per-place': 'There is a bias for each place of a map. One filter, one bias.',
      'weights-per-place':
        'The weights are counted anew at each place. The same filter slides over all of them: it is learned once.',
      'pool-counted': 'Pooling has nothing to learn: 0.',
      'padding-ignored': 'The padding is not used, so the fully connected layer is counted for too small a side.',
      'stride-ignored': 'The stride is not used, so the fully connected layer is counted for too large a side.',
      'pool-keeps-side': 'Pooling makes the side smaller, and what follows sees the smaller one.',
      'side-of-picture':
        'The fully connected layer is counted for the side of the picture. It sees the side that the layers before have left.',
      'filter-not-squared': 'A slice of a filter is a square: size × size weights.',
      'running-total': 'The layers are added up as they come. What is asked for is the number of each.',
      'places-not-rounded': 'The side is not rounded down where a step is left over.',
      outputs: 'These are the numbers that each layer puts out. What is asked for is how many it has to learn.',
      'side-once': 'A fully connected layer sees the whole map: depth × side × side numbers, not depth × side.',
      'side-kept': 'After a fully connected layer the side is 1: the next one sees its units only.',
      'own-filters':
        'A filter is counted as deep as its own layer has filters. It is as deep as what goes in: the depth changes after the layer is counted.',
    },
    hints: [
      'A filter has size × size × depth weights and one bias, and a layer has as many filters as it says.',
      'Keep depth and side up to date: after conv the depth is filters, and the side shrinks as in convOutputSize.',
      'A fully connected layer sees depth × side × side numbers. After it the depth is units and the side 1.',
    ],
  },
  zh: {
    mistakes: {
      'no-biases': '少了偏置：每个滤波器一个，每个单元一个。',
      'depth-forgotten': '滤波器贯穿输入的整个深度：size × size × depth 个权重。',
      'one-bias': '每层只算了一个偏置。每个滤波器、每个单元都有自己的偏置。',
      'depth-of-picture': '处处用了原图的深度。后面的层看到的图数，等于前一层的滤波器个数。',
      'depth-in-fc': '全连接单元对每张图只算了一个权重。每个数都有一个：depth × side × side。',
      'bias-per-slice': '滤波器的每一片都算了一个偏置。不管多深，一个滤波器只有一个。',
      'bias-per-place': '图上每个位置都算了一个偏置。一个滤波器一个偏置。',
      'weights-per-place': '每个位置都把权重重新算了一遍。滑过所有位置的是同一个滤波器，只学一次。',
      'pool-counted': '池化没有要学的数：0。',
      'padding-ignored': '没有用到零填充，全连接层按太小的边长算了。',
      'stride-ignored': '没有用到步幅，全连接层按太大的边长算了。',
      'pool-keeps-side': '池化会让边长变小，后面的层看到的是变小了的。',
      'side-of-picture': '全连接层按原图的边长算了。它看到的是前面各层剩下的边长。',
      'filter-not-squared': '滤波器的一片是正方形：size × size 个权重。',
      'running-total': '各层的个数一路累加了。题目要的是每层各有多少。',
      'places-not-rounded': '走不满一步的部分没有向下取整。',
      outputs: '这是每层输出的个数。题目问的是每层要学多少个数。',
      'side-once': '全连接层看到整张图：深度 × 边长 × 边长个数，不是深度 × 边长。',
      'side-kept': '全连接层之后边长是 1：下一层只看到它的那些单元。',
      'own-filters': '把这一层自己的滤波器个数当成了滤波器的深度。滤波器和输入一样深：先数这一层，再改深度。',
    },
    hints: [
      '一个滤波器有 size × size × depth 个权重和一个偏置；一层有 filters 个滤波器。',
      '随时更新 depth 和 side：conv 之后深度是 filters，边长按 convOutputSize 那样变小。',
      '全连接层看到 depth × side × side 个数。它之后深度是 units，边长是 1。',
    ],
  },
};
