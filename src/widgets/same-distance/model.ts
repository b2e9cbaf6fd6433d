import { drawPicture, type PictureClass } from '@lib/data/pictures/index';
import { memo } from '@lib/memo';
import { asItIs, photograph } from '@parts/openingCat/photograph';

export interface State {
  /** What the picture shows. */
  // zh: 图里是什么。
  subject: 'horse' | 'ship' | 'frog' | 'cat';
  /** The L2 distance that all three changes should have. */
  // zh: 三种改动都要达到的 L2 距离。
  distance: number;
}

export const changes = ['shift', 'box', 'tint'] as const;
export type Change = (typeof changes)[number];

const side = 32;
const area = side * side;
const size = 3 * area;
const steps = 24;
/** How close to the distance is close enough. */
// zh: 离目标距离多近就够了。
const close = 1e-3;
/** Of each class two pictures; the first cat is that of the opening. */
// zh: 每类两张图；第一只猫是开头的那只。
const seeds = { horse: [21, 24], ship: [12, 35], frog: [5, 21], cat: [0, 16] };

function draw(kind: PictureClass, seed: number): Float64Array {
  const pixels = new Uint8Array(size);
  drawPicture(kind, seed, pixels);
  return Float64Array.from(pixels);
}

const inside = (j: number) => Math.max(0, Math.min(side - 1, j));
const places = Array.from({ length: side }, (_, i) => i);

interface Making {
  most: number;
  apply(picture: Float64Array, amount: number, changed: Float64Array): Float64Array;
}

/** Each change by an amount that may be any number, so that its distance can be any number. */
// zh: 每种改动的幅度可以是任何数，这样距离也可以是任何数。
const make: Record<Change, Making> = {
  /** Moved to the right by a number of pixels; the left edge is repeated. */
  // zh: 向右移动若干像素；左边缘重复填充。
  shift: {
    most: 12,
    apply(picture, amount, changed) {
      const columns = places.map((j) => {
        const from = Math.floor(j - amount);
        return { left: inside(from), right: inside(from + 1), part: j - amount - from };
      });
      for (let row = 0; row < size; row += side)
        for (let j = 0; j < side; j++) {
          const { left, right, part } = columns[j];
          changed[row + j] = (1 - part) * picture[row + left] + part * picture[row + right];
        }
      return changed;
    },
  },
  /** A black square with sides of a number of pixels. */
  // zh: 边长为若干像素的黑色方块。
  box: {
    most: side,
    apply(picture, amount, changed) {
      const covered = (at: number, centre: number) =>
        Math.max(0, Math.min(at + 1, centre + amount / 2) - Math.max(at, centre - amount / 2));
      const [rows, columns] = [12, 11].map((centre) => places.map((at) => covered(at, centre)));
      for (let row = 0; row < size; row += side)
        for (let j = 0; j < side; j++)
          changed[row + j] = picture[row + j] * (1 - rows[(row / side) % side] * columns[j]);
      return changed;
    },
  },
  /** Mixed with one colour, from not at all to entirely. */
  // zh: 与一种颜色混合，从完全没有到全部。
  tint: {
    most: 1,
    apply(picture, amount, changed) {
      const colour = [60, 40, 190];
      for (let c = 0; c < 3; c++)
        for (let at = c * area; at < (c + 1) * area; at++)
          changed[at] = picture[at] + amount * (colour[c] - picture[at]);
      return changed;
    },
  },
};

function distanceOf(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < size; at++) sum += (a[at] - b[at]) * (a[at] - b[at]);
  return Math.sqrt(sum);
}

/** A picture with another of its class; and how far each change takes it, in 24 steps up to the most. */
// zh: 一张图和同类的另一张图；以及每种改动分 24 步直到最大时，各把它带到多远。
const known = memo((subject: State['subject']) => {
  const [seed, otherSeed] = seeds[subject];
  const picture = subject === 'cat' ? Float64Array.from(photograph(asItIs)) : draw(subject, seed);
  const changed = new Float64Array(size);
  const farAt = ({ most, apply }: Making) =>
    Array.from({ length: steps }, (_, i) => distanceOf(picture, apply(picture, ((i + 1) * most) / steps, changed)));
  return { picture, other: draw(subject, otherSeed), far: changes.map((change) => farAt(make[change])) };
});

/**
 * The least amount of a change that brings the picture to the distance: the first such step, then ever closer along the
 * straight line between both ends. The value of an end that stays twice is halved, so that both come closer (the Illinois
 * method).
 * Source: Dowell and Jarratt, A modified regula falsi method, 1971.
 */
// zh: 使图达到该距离的最小改动幅度：先找第一个达到的步，再沿两端之间的直线逼近。连续两次不动的一端，值减半，这样两端都会靠近（Illinois 法）。来源：Dowell 和 Jarratt，A modified regula falsi method，1971。
function solve(picture: Float64Array, change: Change, distance: number, farAt: number[]): number {
  const { most, apply } = make[change];
  const changed = new Float64Array(size);
  const step = farAt.findIndex((reached) => reached >= distance);
  const last = step < 0 ? steps - 1 : step;
  let [low, high] = [(last * most) / steps, ((last + 1) * most) / steps];
  let [under, over] = [(last > 0 ? farAt[last - 1] : 0) - distance, farAt[last] - distance];
  let middle = high;
  let stayed: 'low' | 'high' | null = null;
  for (let tries = 0; tries < 20; tries++) {
    middle = low + ((high - low) * under) / (under - over);
    const off = distanceOf(picture, apply(picture, middle, changed)) - distance;
    if (Math.abs(off) < close) break;
    if (off > 0) {
      [high, over] = [middle, off];
      if (stayed === 'low') under /= 2;
      stayed = 'low';
    } else {
      [low, under] = [middle, off];
      if (stayed === 'high') over /= 2;
      stayed = 'high';
    }
  }
  return middle;
}

/** A picture and three changed copies, all at the same L2 distance from it; and another picture of its class. */
// zh: 一张图和三张改动后的副本，与它的 L2 距离都相同；以及同类的另一张图。
export function compute({ subject, distance }: State) {
  const { picture, other, far } = known(subject);
  return {
    picture,
    changed: changes.map((change, i) => {
      const amount = solve(picture, change, distance, far[i]);
      const pixels = make[change].apply(picture, amount, new Float64Array(size));
      return { amount, pixels, distance: distanceOf(picture, pixels) };
    }),
    other: { pixels: other, distance: distanceOf(picture, other) },
  };
}

export type Model = ReturnType<typeof compute>;
