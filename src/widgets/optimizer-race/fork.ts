import type * as optim from '@lib/optim/index';
import type { makers } from '@parts/race/makers';
import type { Ways } from '@parts/fork/before';
import type { Racer } from '@parts/race/lineup';

/** How large the steps of all are. */
// zh: 大家的步长。
export interface Rates {
  /** All with one learning rate, or each with its best of the grid. */
  // zh: 都用同一个学习率，还是各用网格里最好的。
  rates: 'common' | 'tuned';
  /** The common learning rate, as a power of ten. */
  // zh: 共同的学习率，以 10 的幂表示。
  rate: number;
  /** Where the race was forked, and with what it had come there. */
  // zh: 在哪一步分叉，以及在那之前的设置。
  fork?: number[];
}

export const rateBounds = { min: -4, max: 0.5 };
/** What a fork may change: velocities and mean squares go along. */
// zh: 分叉可以改什么：速度和均方会带过去。
export const ways: Ways<Rates> = { rates: ['tuned', 'common'], rate: rateBounds };

/** What makes an optimizer for a runner's place. */
// zh: 为选手的位置做出优化器的函数。
export type Makes = ReturnType<(typeof makers)[Racer]>;

/** An optimizer that takes another learning rate at a step, and keeps what it remembers. */
// zh: 走这么多步之后换学习率的优化器，记住的东西保留下来。
export const turning =
  (make: Makes, at: number, lr: number): Makes =>
  (params) => {
    const made: optim.Optimizer = make(params);
    const { step } = made;
    let steps = 0;
    made.step = () => {
      if (steps++ === at) made.lr = lr;
      step.call(made);
    };
    return made;
  };
