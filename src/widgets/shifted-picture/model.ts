import { drawPicture } from '@lib/data/pictures/index';
import { tensor, type Tensor } from '@lib/engine/tensor';
import { memo } from '@lib/memo';
import { conv2d, maxPool2d, mean, reshape, sub } from '@lib/ops';
import { Random } from '@lib/random';
import { farthest, filters, moved, poolings, side, subjects, type Subject } from './moved';

const filterSide = 5;

export interface State {
  subject: Subject;
  /** How far the picture is moved, in pixels. */
  // zh: 图移动了多少像素。
  right: number;
  down: number;
  /** How often the maps are pooled, by the largest of 2 × 2. */
  // zh: 激活图做几次池化，每次取 2 × 2 中的最大值。
  poolings: (typeof poolings)[number];
}

const float64 = { dtype: 'float64' } as const;

/** Eight filters over three channels, drawn at random, the weights of each adding up to 0: (8, 3, 5, 5). */
// zh: 八个随机抽取的滤波器，覆盖三个通道，每个的权重之和为 0：(8, 3, 5, 5)。
const filtersOf = memo(() => {
  const random = new Random(51);
  const weights = Array.from({ length: filters * 3 * filterSide ** 2 }, () => 2 * random.uniform() - 1);
  const drawn = reshape(tensor(weights, float64), [filters, 3, filterSide, filterSide]);
  return sub(drawn, mean(drawn, [1, 2, 3], { keepdim: true }));
});

/** A picture of the course: red, green, blue, from 0 to 255. */
// zh: 课程的一张图：红、绿、蓝，0 到 255。
const pictureOf = memo((subject: Subject) => {
  const pixels = new Uint8Array(3 * side * side);
  drawPicture(subject, 11, pixels);
  return [...pixels];
});

/** The maps of a moved picture: (1, 8, 28, 28), smaller by half for each pooling. */
// zh: 移动后的图的激活图：(1, 8, 28, 28)，每池化一次边长减半。
const mapsOf = memo(
  (subject: Subject, right: number, down: number, times: number): Tensor => {
    if (times > 0) return maxPool2d(mapsOf(subject, right, down, times - 1), 2);
    const values = moved(pictureOf(subject), right, down).map((value) => value / 255);
    return conv2d(reshape(tensor(values, float64), [1, 3, side, side]), filtersOf());
  },
  { most: 3 * 20 },
);

/** Whether a number is what it was, or (null) there is nothing to compare it with. */
// zh: 一个数是否还是原来那样；null 表示没有可以比较的。
export type Same = boolean | null;

/** The share of the numbers compared that are what they were. */
// zh: 比较过的数里，还是原来那样的占多大比例。
const shareOf = (same: Same[]) => same.filter(Boolean).length / Math.max(1, same.filter((is) => is !== null).length);

/** The maps of a picture before and after it is moved, and which numbers are the same: in their place, or moved along. */
// zh: 图移动前后的激活图，以及哪些数没有变：在原处比，或者跟着图移动了再比。
function compared(subject: Subject, right: number, down: number, times: number) {
  const [before, after] = [mapsOf(subject, 0, 0, times), mapsOf(subject, right, down, times)];
  const cells = before.shape[3];
  const cell = 2 ** times; // in pixels // zh: 以像素计
  const seen = cell + filterSide - 1; // by one number, along a side // zh: 一个数沿边看到多少像素
  /** Whether all that a number sees, moved by some pixels, is still in the picture. */
  // zh: 一个数看到的一切，移动若干像素后是否还在图里。
  const isWithin = (at: number, by: number) => cell * at + by >= 0 && cell * at + seen - 1 + by < side;
  /** Where the number is after the move, as near as whole numbers of the map go. */
  // zh: 移动之后这个数在哪里，取激活图上最近的整数位置。
  const newPlace = (at: number, by: number) => at + Math.sign(by) * Math.ceil(Math.abs(by) / cell - 0.5);

  const place: Same[] = [];
  const along: Same[] = [];
  before.data.forEach((value, i) => {
    const [map, row, column] = [Math.floor(i / cells ** 2), Math.floor(i / cells) % cells, i % cells];
    const isLike = (j: number) => Math.abs(value - after.data[j]) < 1e-9;
    place.push(isLike(i));
    const [newRow, newColumn] = [newPlace(row, down), newPlace(column, right)];
    const isSeen = isWithin(row, down) && isWithin(column, right) && isWithin(newRow, -down) && isWithin(newColumn, -right); // prettier-ignore
    along.push(isSeen ? isLike(cells * (cells * map + newRow) + newColumn) : null);
  });
  return { cells, before: [...before.data], after: [...after.data], place, along };
}

const shifts = Array.from({ length: farthest + 1 }, (_, i) => i);

/** The two shares for each distance to the right: of the numbers in their place, and of those moved along. */
// zh: 每一种向右的距离对应的两个比例：在原处的数，和跟着移动的数。
const sharesOf = memo(
  (subject: Subject, times: number) => {
    const all = shifts.map((right) => compared(subject, right, 0, times));
    return { place: all.map(({ place }) => shareOf(place)), along: all.map(({ along }) => shareOf(along)) };
  },
  { most: subjects.length * poolings.length },
);

/** What becomes of the maps of a picture, pooled or not, when the picture moves. */
// zh: 图移动时，它的激活图（池化过或没有）会怎样。
export function compute({ subject, right, down, poolings: times }: State) {
  const maps = compared(subject, right, down, Number(times));
  return {
    /** As it is before it is moved. */
    // zh: 移动之前的图。
    picture: pictureOf(subject),
    ...maps,
    shares: { place: shareOf(maps.place), along: shareOf(maps.along) },
    /** By how often the maps are pooled: the shares for 0 to 8 pixels to the right. */
    // zh: 按池化的次数：向右 0 到 8 个像素的两个比例。
    curves: poolings.map((pooled) => sharesOf(subject, Number(pooled))),
  };
}

export type Model = ReturnType<typeof compute>;
