import * as data from '@lib/data/index';
import { memo } from '@lib/memo';
import { extent, mostOwn, type DataState } from './settings';

/** Points of two classes: x and y one after another, and their classes. */
// zh: 两类的点：x、y 依次排列，以及各点的类别。
export interface Cloud {
  at: Float64Array;
  labels: number[];
}

type Options = { n: number; noise: number; seed: number };
/** Each set with its factor, so that all fill the plane alike. */
// zh: 每个数据集及其缩放倍数，使它们同样铺满平面。
const makers = {
  blobs: { draw: (o: Options) => data.blobs({ ...o, classes: 2, noise: 0.3 + o.noise }), factor: 1.2 },
  moons: { draw: (o: Options) => data.moons(o), factor: 1.3 },
  rings: { draw: (o: Options) => data.rings(o), factor: 1 },
  spirals: { draw: (o: Options) => data.spirals(o), factor: 2 },
  parity: { draw: (o: Options) => data.parity(o), factor: 2 },
};

/** Thousandths: sines and cosines may differ between engines in their last digit, these do not. */
// zh: 取到千分位：各个引擎的正弦、余弦在最后一位上可能不同，这样取就相同了。
const rounded = (value: number) => Math.round(1000 * value) / 1000;

function drawnCloud(name: keyof typeof makers, count: number, noise: number, seed: number): Cloud {
  const { draw, factor } = makers[name];
  const { x, y } = draw({ n: count, noise, seed });
  return { at: Float64Array.from(x.values, (value) => rounded(factor * value)), labels: y };
}

const within = (value: number) => Math.max(-extent, Math.min(extent, value));

/** The reader’s own points, whatever an address says. */
// zh: 读者自己的点，不论地址里写的是什么。
function ownCloud(points: number[]): Cloud {
  const count = Math.min(mostOwn, Math.floor(points.length / 3));
  const labels = Array.from({ length: count }, (_, i) => (points[3 * i + 2] < 0.5 ? 0 : 1));
  return {
    at: Float64Array.from({ length: 2 * count }, (_, k) => within(points[3 * (k >> 1) + (k & 1)])),
    labels,
  };
}

/** The points to learn from, and others of the same kind that are never learned; of one’s own points there are no others. */
// zh: 用来学习的点，以及同类的、从不参与学习的点；自己画的点没有另一份。
export const cloudsOf = memo(
  ({ data: name, count, noise, points }: DataState): { train: Cloud; test: Cloud } =>
    name === 'own'
      ? { train: ownCloud(points), test: ownCloud([]) }
      : {
          train: drawnCloud(name, Number(count), noise, 1),
          test: drawnCloud(name, Number(count), noise, 2),
        },
  { most: 4 },
);
