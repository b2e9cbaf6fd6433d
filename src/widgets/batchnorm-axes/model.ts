import { tensor } from '@lib/engine/tensor';
import { memo } from '@lib/memo';
import { batchNorm, groupNorm, layerNorm, mean, permute, reshape, variance } from '@lib/ops';
import { Random } from '@lib/random';

export const norms = ['batch', 'layer', 'instance', 'group'] as const;
export const groupCounts = ['1', '2', '3', '6'] as const;
export const channels = 6;
export const side = 3;
export const mostExamples = 3;

export interface State {
  norm: (typeof norms)[number];
  /** The number of groups, for group norm. */
  // zh: 组数，用于组归一化。
  groups: (typeof groupCounts)[number];
  /** Maps of a convolutional layer, N × C × H × W, or features of a fully connected one, N × D. */
  // zh: 卷积层的激活图，N × C × H × W；或全连接层的特征，N × D。
  input: 'conv' | 'fc';
  examples: '1' | '2' | '3';
  /** The chosen cell: its example, channel, row and column, counted from 0. */
  // zh: 选中的格子：样本、通道、行、列，从 0 数起。
  cell: number[];
}

const float64 = { dtype: 'float64' } as const;
const sizeOf = (shape: number[]) => shape.reduce((size, n) => size * n, 1);

/** Some examples are brighter as a whole, some channels stronger; the rest is chance. */
// zh: 有的样本整体更亮，有的通道整体更强；其余是随机的。
const drawn = memo(([n, c, h, w]: number[]): number[] => {
  const random = new Random(3);
  const noise = Array.from({ length: mostExamples * channels * side * side }, () => random.normal());
  const bright = [0, 1.6, -0.8];
  const strong = [-1.5, 0.5, 2, -0.5, 1, 0];
  const size = h * w;
  return Array.from({ length: n * c * size }, (_, at) => {
    const [example, channel] = [Math.floor(at / (c * size)), Math.floor(at / size) % c];
    return Math.round(10 * (bright[example] + strong[channel] + 0.6 * noise[at])) / 10;
  });
});

/** A block under a kind of normalization, whichever cell is chosen. */
// zh: 一种归一化之下的一块数，与选中哪个格子无关。
const blockOf = memo(
  (norm: State['norm'], groups: number, input: State['input'], n: number) => {
    const [h, w] = input === 'conv' ? [side, side] : [1, 1];
    const places = input === 'conv' ? [h, w] : [];
    const shape = [n, channels, h, w];
    const x = reshape(tensor(drawn(shape), float64), shape);
    // layer norm is one group of all channels, instance norm one for each
    // zh: 层归一化是所有通道合成一组，实例归一化是每个通道自成一组
    const parts = { batch: 1, layer: 1, instance: channels, group: groups }[norm];
    const width = channels / parts;

    /** The statistic of each cell, by its number. */
    // zh: 每个格子用的是第几个统计量。
    const statisticOf = Array.from({ length: x.size }, (_, at) => {
      const [example, channel] = [Math.floor(at / (channels * h * w)), Math.floor(at / (h * w)) % channels];
      return norm === 'batch' ? channel : example * parts + Math.floor(channel / width);
    });
    const rows =
      norm === 'batch'
        ? reshape(permute(x, [1, 0, 2, 3]), [channels, n * h * w])
        : reshape(x, [n * parts, width * h * w]);
    const [statistics, each] = rows.shape;
    // a statistic of one number in training: PyTorch's batch norm and instance norm refuse it
    // zh: 训练时一个统计量只由一个数算出：PyTorch 的批归一化和实例归一化拒绝它
    const refused = each === 1 && (norm === 'batch' || norm === 'instance') ? norm : null;
    const normal = refused
      ? null
      : {
          batch: () => batchNorm(x, { training: true }),
          layer: () => layerNorm(x, [channels, h, w]),
          instance: () => groupNorm(x, channels),
          group: () => groupNorm(x, parts),
        }[norm]();
    return {
      /** (N, C, H, W); a fully connected layer has H = W = 1. */
      // zh: (N, C, H, W)；全连接层 H = W = 1。
      shape,
      values: [...x.values],
      /** x̂, as the library’s own op computes it; null if PyTorch refuses. */
      // zh: x̂，由库里的运算算出；PyTorch 拒绝时为 null。
      normal: normal && [...normal.values],
      statisticOf,
      means: [...mean(rows, 1).values],
      variances: [...variance(rows, 1, { unbiased: false }).values],
      /** How many statistics there are, and over how many numbers each. */
      // zh: 有多少个统计量，每个由多少个数算出。
      statistics,
      each,
      refused,
      /** The shape of the input, of μ and σ², and of γ and β in PyTorch. */
      // zh: 输入的形状，μ 和 σ² 的形状，以及 PyTorch 里 γ 和 β 的形状。
      shapes: {
        input: [n, channels, ...places],
        statistics: { batch: [channels], layer: [n], instance: [n, channels], group: [n, parts] }[norm],
        parameters: norm === 'layer' ? [channels, ...places] : [channels],
      },
      parameters: sizeOf(norm === 'layer' ? [channels, ...places] : [channels]),
    };
  },
  { most: 8 },
);

/** Which cells of a block share a mean and a variance with the chosen one, under each kind of normalization. */
// zh: 在各种归一化下，一块数里哪些格子与选中的格子共用均值和方差。
export function compute({ norm, groups, input, examples, cell }: State) {
  const block = blockOf(norm, Number(groups), input, Number(examples));
  const [, , h, w] = block.shape;
  const [example, channel, row, column] = cell.map((at, d) => Math.min(at, block.shape[d] - 1));
  return { ...block, chosen: ((example * channels + channel) * h + row) * w + column };
}

export type Model = ReturnType<typeof compute>;
