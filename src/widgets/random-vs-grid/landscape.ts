import { memo } from '@lib/memo';
import { exponents, side, type Scale } from './settings';
import { accuracyAfter } from './training';

/** The part of the whole range that is searched: its lower left corner and its size, as shares of the range. */
// zh: 搜索整个范围中的哪一部分：左下角和大小，都是占整个范围的比例。
export type Window = readonly [x: number, y: number, size: number];
export const whole: Window = [0, 0, 1];

/** The rate, or λ, at a place between 0 and 1 of its range. */
// zh: 范围内 0 到 1 之间某处对应的学习率（或 λ）。
export function valueAt(share: number, [from, to]: readonly [number, number], scale: Scale): number {
  if (scale === 'log') return 10 ** (from + share * (to - from));
  return 10 ** from + share * (10 ** to - 10 ** from);
}

/** The middle of a cell, as a share of the side. */
// zh: 一格的中心，占边长的比例。
export const middleOf = (cell: number, cells = side) => (cell + 0.5) / cells;

/** What there is to be found: a score for each cell of 27 × 27. A cell is the trial of the values at its middle. */
// zh: 要搜索的地形：27 × 27 格，每格一个分数。一格就是取其中心值的一次试验。
export interface Landscape {
  at(column: number, row: number): number;
}

/** Real runs, each trained when it is asked for. */
// zh: 真实的训练，问到哪格才训练哪格。
export class Runs implements Landscape {
  readonly known = new Map<number, number>();

  constructor(
    readonly scale: Scale,
    readonly window: Window,
    readonly seed: number,
  ) {}

  at(column: number, row: number): number {
    const cell = row * side + column;
    const known = this.known.get(cell);
    if (known !== undefined) return known;
    const { rate, decay } = this.values(column, row);
    const score = accuracyAfter(rate, decay, this.seed);
    this.known.set(cell, score);
    return score;
  }

  values(column: number, row: number) {
    const [x, y, size] = this.window;
    return {
      rate: valueAt(x + size * middleOf(column), exponents.rate, this.scale),
      decay: valueAt(y + size * middleOf(row), exponents.decay, this.scale),
    };
  }
}

/** Landscapes of runs, with those that have been trained so far. */
// zh: 真实训练的地形，保留已经训练过的格。
export const runsOf = memo((scale: Scale, window: Window, seed: number) => new Runs(scale, window, seed), { most: 12 });

/** The cells of a sweep with so many along each side, coarse ones first: a coarse cell is that in the middle of its block. */
// zh: 扫描的顺序，先粗后细：粗的一格，就是它那一块正中间的细格。
export function sweepOrder(along: number): [column: number, row: number][] {
  const order: [number, number][] = [];
  const seen = new Set<number>();
  for (let cells = 3; cells <= along; cells *= 3) {
    const block = side / cells;
    for (let row = 0; row < cells; row++) {
      for (let column = 0; column < cells; column++) {
        const [x, y] = [column, row].map((k) => k * block + (block - 1) / 2);
        if (!seen.has(y * side + x)) order.push([x, y]);
        seen.add(y * side + x);
      }
    }
  }
  return order;
}

/** A ridge: high along a line through its peak. The direction across it counts, the one along it counts less. */
// zh: 一道山脊：沿着过峰顶的一条线都高；横着走影响大，顺着走影响小。
export interface Ridge {
  /** The angle of the important direction, in degrees. */
  // zh: 重要方向的角度。
  angle: number;
  /** How much the other direction counts: 0 is idle, 1 as important. */
  // zh: 另一个方向有多重要：0 为完全无关，1 为同样重要。
  second: number;
  width: number;
  peak: readonly number[];
}

/** How far a place lies from the middle, along the important direction and across. */
// zh: 一点离中心多远：沿重要方向的分量和另一个方向的分量。
export function turning(angle: number): (x: number, y: number) => [along: number, across: number] {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  return (x, y) => [(x - 0.5) * cos + (y - 0.5) * sin, (y - 0.5) * cos - (x - 0.5) * sin];
}

/** The height of a ridge at places of the unit square; 1 at its peak. */
// zh: 单位正方形内各处的山脊高度；峰顶为 1。
export function heightOn({ angle, second, width, peak }: Ridge): (place: readonly [number, number]) => number {
  const turned = turning(angle);
  const [peakU, peakV] = turned(peak[0], peak[1]);
  return ([x, y]) => {
    const [u, v] = turned(x, y);
    return Math.exp(-(((u - peakU) ** 2 + (second * (v - peakV)) ** 2) / (2 * width ** 2)));
  };
}
