import { classMap, type ClassMap } from '@lib/graph/classMap';
import { memo } from '@lib/memo';
import { bounds } from './bounds';

/** The ravine's curvatures, along it and across it. */
// zh: 峡谷的两个曲率：沿着它和横着它。
const curvatures = [0.5, 6];

/**
 * By what factor a step shrinks or grows what is left, in the long run: the larger root, in size, of λ² − bλ + c = 0, for
 * the direction that is slower. Momentum: b = 1 + ρ − αk, c = ρ; Nesterov: b = (1 + ρ)(1 − αk), c = ρ(1 − αk).
 */
// zh: 长远看，每一步把剩下的距离缩小或放大多少倍：取 λ² − bλ + c = 0 绝对值较大的根，并取较慢的那个方向。
export function factorOf(looksAhead: boolean, rho: number, rate: number): number {
  return Math.max(
    ...curvatures.map((k) => {
      const left = 1 - rate * k;
      const [b, c] = looksAhead ? [(1 + rho) * left, rho * left] : [rho + left, rho];
      const under = b * b - 4 * c;
      // a pair of complex roots has the size √c
      // zh: 一对共轭复根的模是 √c
      return under < 0 ? Math.sqrt(c) : (Math.abs(b) + Math.sqrt(under)) / 2;
    }),
  );
}

/** The kinds of ρ and α: steps until a hundredth is left are fewer than these; the last kind never gets there. */
// zh: ρ 和 α 的种类：剩下百分之一所需的步数少于这些；最后一类永远到不了。
export const bands = [20, 50, 150, Infinity];
export const kinds = bands.length + 1;

export function kindOf(looksAhead: boolean, rho: number, rate: number): number {
  const factor = factorOf(looksAhead, rho, rate);
  if (factor >= 1) return bands.length;
  return bands.findIndex((most) => Math.log(0.01) / Math.log(factor) < most);
}

/**
 * For each kind, over all ρ, to the right, and α, upwards: 1 where as few steps are enough as for that kind, 0 elsewhere. A
 * kind's strip may be narrower than the samples are apart; the two borders of it are not.
 */
// zh: 对每一类，在所有 ρ（向右）和 α（向上）上：步数不比这一类多的地方是 1，其余是 0。一类的条带可以比采样的间距还窄，它的两条边界不受影响。
export const withinOf = memo(
  (looksAhead: boolean): ClassMap[] => {
    const at = (value: number, { min, max }: { min: number; max: number }) => min + ((value + 1) / 2) * (max - min);
    const isWithin = (most: number) => (places: [number, number][]) =>
      places.map(([x, y]) => Number(kindOf(looksAhead, at(x, bounds.rho), at(y, bounds.rate)) <= most));
    return Array.from({ length: kinds }, (_, kind) => classMap(isWithin(kind), { extent: 1, columns: 61 }));
  },
  { most: 2 },
);
