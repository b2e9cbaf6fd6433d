import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      'counts-one':
        'Every pixel counts one, grey ones too, and those have no hue. Let a pixel count its chroma: add chromas[i].',
      'coloured-one': 'Every pixel with a hue counts one, however pale it is. Let it count its chroma: add chromas[i].',
      'not-normalized':
        'These are sums. A share is a sum divided by the sum of all chromas, so that the shares add up to 1.',
      'by-pixels':
        'The sums are divided by the number of pixels. Then they add up to the mean chroma: divide by the sum of all chromas.',
      'by-coloured':
        'The sums are divided by the number of pixels that have a colour. Divide by the sum of their chromas.',
      'by-largest':
        'The sums are divided by the largest of them, so that the highest bar is 1. All of them together should be 1.',
      'grey-not-a-number':
        'In a picture without any colour the total is 0, and 0 / 0 is not a number. There each share is 0.',
      'grey-uniform':
        'In a picture without any colour each bin gets an equal share, as if it held all hues. It holds none: each share is 0.',
      'beyond-last':
        'A hue of 360° votes for a bin beyond the last. It is the same hue as 0° and belongs in the first.',
      'circle-open': 'A hue of 360° lands in the last bin. It is the same hue as 0° and belongs in the first.',
      'last-left-out': 'A hue of 360° is left out. It is the same hue as 0° and belongs in the first bin.',
      rounded:
        'The place of a hue is rounded to the nearest whole number. A bin begins at its lower border: round down.',
      'rounded-up': 'The place of a hue is rounded up, so that each lands one bin too far. Round down.',
      'half-circle':
        'The bins divide 180°. OpenCV stores hues halved, from 0 to 180; here they are whole degrees, and the circle has 360.',
      'fixed-width': 'The bins are 30° wide, however many there are. Each is 360 / bins wide.',
      'range-of-data':
        'The bins reach from the least hue in this picture to the largest, as NumPy’s histogram does without a range. Then no two pictures have the same bins: divide the whole circle.',
      cumulative: 'Each entry holds what lies in its own bin and in all before. Do not carry the sum on.',
      reversed: 'The bins come in reversed order. The first begins at 0°.',
    },
    hints: [
      'A list of zeros, as long as there are bins; then, pixel by pixel, its chroma added at the right place.',
      'Math.floor((hue * bins) / 360) is the bin of a hue; 360° comes out as bins, and % bins makes that 0.',
      'Divide each sum by the sum of all chromas at the end, if that is not 0.',
    ],
  },
  zh: {
    mistakes: {
      'counts-one': '每个像素都计一，灰色的也算在内，可灰色没有色相。应该按彩度来计：加上 chromas[i]。',
      'coloured-one': '凡是有色相的像素都计一，不管颜色多淡。应该按彩度来计：加上 chromas[i]。',
      'not-normalized': '这是一些和。比例要再除以所有彩度之和，总和才是 1。',
      'by-pixels': '除以的是像素的个数，加起来就成了平均彩度。应该除以所有彩度之和。',
      'by-coloured': '除以的是有颜色的像素的个数。应该除以它们的彩度之和。',
      'by-largest': '除以的是其中最大的和，于是最高的柱子是 1。应该是全部加起来等于 1。',
      'grey-not-a-number': '整张图都没有颜色时，总和是 0，0 / 0 不是数。这时每个区间都是 0。',
      'grey-uniform':
        '整张图都没有颜色时，每个区间都得到了相同的比例，好像各种色相都有。其实一种也没有：每个区间都是 0。',
      'beyond-last': '360° 的色相投给了最后一个区间之后。它和 0° 是同一个色相，属于第一个区间。',
      'circle-open': '360° 的色相落进了最后一个区间。它和 0° 是同一个色相，属于第一个区间。',
      'last-left-out': '360° 的色相被漏掉了。它和 0° 是同一个色相，属于第一个区间。',
      rounded: '色相的位置做了四舍五入。区间从它的下边界开始：应向下取整。',
      'rounded-up': '色相的位置向上取整了，每一个都多走了一个区间。应向下取整。',
      'half-circle': '这些区间分的是 180°。OpenCV 存的色相减了半，从 0 到 180；这里是完整的度数，一圈有 360。',
      'fixed-width': '不管有几个区间，每个都是 30° 宽。每个的宽度应为 360 / bins。',
      'range-of-data':
        '这些区间只从这张图里最小的色相分到最大的色相，NumPy 的 histogram 不给范围时就是这样。那样每张图的区间都不一样：要分的是整个色相环。',
      cumulative: '每一项都把前面各区间也累加了进来。不要把和带到后面去。',
      reversed: '各区间的顺序反了。第一个区间从 0° 开始。',
    },
    hints: [
      '先准备一个全是零的数组，有几个区间就有多长；再逐个像素把它的彩度加到该加的位置。',
      'Math.floor((hue * bins) / 360) 就是色相所在的区间；360° 会得到 bins，用 % bins 变回 0。',
      '最后把每个和除以所有彩度之和，前提是它不为 0。',
    ],
  },
};
