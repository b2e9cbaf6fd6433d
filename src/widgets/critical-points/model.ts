import { eigvalsh } from '@lib/eigh';
import { heightMap } from '@lib/graph/heightMap';
import { memo } from '@lib/memo';
import { add, mul } from '@lib/ops';
import { Random } from '@lib/random';
import { tensor, type Tensor } from '@lib/engine/tensor';

export interface State {
  /** The Hessian's entries: ∂²f/∂x², ∂²f/∂y², ∂²f/∂x∂y. */
  // zh: 海森矩阵的各项：∂²f/∂x²、∂²f/∂y²、∂²f/∂x∂y。
  bends: number[];
  /** The direction of the cut, in degrees. */
  // zh: 剖面的方向，以度计。
  angle: number;
  /** The dimension D of the random matrices that are shown. */
  // zh: 所显示的随机矩阵的维数 D。
  dimension: number;
  seed: number;
}

export const dimensions = [1, 2, 3, 4, 5, 6, 7, 8];
/** How many matrices are drawn for each dimension, and how many of them are shown. */
// zh: 每个维数抽多少个矩阵，显示其中几个。
export const draws = 20_000;
export const shownDraws = 12;
export const seeds = 30;
const flat = 1e-9;

/** f(x, y) = (a x² + 2 c x y + b y²) / 2: whatever the entries, its slope at 0 is 0. */
// zh: f(x, y) = (a x² + 2 c x y + b y²) / 2：不论各项是多少，0 处的斜率都是 0。
const surface =
  ([a, b, c]: number[]) =>
  (x: Tensor, y: Tensor): Tensor =>
    mul(add(add(mul(mul(x, x), a), mul(mul(y, y), b)), mul(mul(x, y), 2 * c)), 0.5);

/** A random symmetric matrix, row by row: normal entries, those beside the diagonal with half the variance. */
// zh: 一个随机对称矩阵，逐行写出：各项服从正态分布，非对角项的方差减半。
export function symmetricMatrix(D: number, random: Random): number[][] {
  const A = Array.from({ length: D }, () => new Array<number>(D).fill(0));
  for (let i = 0; i < D; i++) {
    A[i][i] = random.normal();
    for (let j = 0; j < i; j++) A[i][j] = A[j][i] = random.normal() * Math.SQRT1_2;
  }
  return A;
}

/** Whether all eigenvalues of a symmetric matrix are positive: then, and only then, Cholesky finds no pivot that is not. */
// zh: 对称矩阵的特征值是否全为正：当且仅当 Cholesky 分解的主元全为正。
export function isPositiveDefinite(A: readonly (readonly number[])[]): boolean {
  const L: number[][] = [];
  for (let i = 0; i < A.length; i++) {
    L.push([]);
    for (let j = 0; j <= i; j++) {
      let rest = A[i][j];
      for (let k = 0; k < j; k++) rest -= L[i][k] * L[j][k];
      if (j < i) L[i].push(rest / L[j][j]);
      else if (rest <= 0) return false;
      else L[i].push(Math.sqrt(rest));
    }
  }
  return true;
}

/** How many of the matrices drawn for a dimension have positive eigenvalues only. */
// zh: 某个维数抽到的矩阵中，有几个的特征值全为正。
export function minimaOf(D: number, seed: number): number {
  const random = new Random(1000 * seed + D);
  let count = 0;
  for (let i = 0; i < draws; i++) if (isPositiveDefinite(symmetricMatrix(D, random))) count++;
  return count;
}

const minimaOfAll = memo((seed: number) => dimensions.map((D) => minimaOf(D, seed)));

/** The sign of an eigenvalue; what rounding leaves of 0 has none. */
// zh: 特征值的正负；0 经舍入剩下的算 0。
export const signOf = (value: number): number => (Math.abs(value) < flat ? 0 : Math.sign(value));

export type Kind = 'minimum' | 'maximum' | 'saddle' | 'flat';

/** What a critical point is, by the eigenvalues of its Hessian. */
// zh: 由海森矩阵的特征值判断是哪种临界点。
export function kindOf(eigenvalues: readonly number[]): Kind {
  const signs = new Set(eigenvalues.map(signOf));
  if (signs.has(1) && signs.has(-1)) return 'saddle';
  if (signs.has(0)) return 'flat';
  return signs.has(1) ? 'minimum' : 'maximum';
}

const mapOf = memo((bends: number[]) => heightMap(surface(bends), { span: 1, cells: 40 }));

/** A surface at a place without slope, cut in one direction; and how often random Hessians are those of a minimum. */
// zh: 曲面在斜率为零的一点，沿一个方向剖开；以及随机的海森矩阵有多少对应极小值。
export function compute({ bends, angle, dimension, seed }: State) {
  const [a, b, c] = bends;
  const eigenvalues = [...eigvalsh(tensor([[a, c], [c, b]], { dtype: 'float64' })).values]; // prettier-ignore
  const turn = (angle * Math.PI) / 180;
  const direction = [Math.cos(turn), Math.sin(turn)];
  const along = Array.from({ length: 61 }, (_, i) => (i - 30) / 30);
  const on = (k: number) => tensor(along.map((s) => s * direction[k]), { dtype: 'float64' }); // prettier-ignore
  const random = new Random(1000 * seed + dimension);
  const shown = Array.from({ length: shownDraws }, () => [...eigvalsh(tensor(symmetricMatrix(dimension, random), { dtype: 'float64' })).values]); // prettier-ignore
  return {
    map: mapOf(bends),
    eigenvalues,
    kind: kindOf(eigenvalues),
    /** The direction in which the surface bends most strongly upwards, in degrees. */
    // zh: 曲面向上弯得最厉害的方向，以度计。
    upward: (Math.atan2(2 * c, a - b) * 90) / Math.PI,
    profile: { along, heights: [...surface(bends)(on(0), on(1)).values] },
    /** How strongly the surface bends in the direction of the cut. */
    // zh: 曲面沿剖面方向弯得多厉害。
    bend: a * direction[0] ** 2 + b * direction[1] ** 2 + 2 * c * direction[0] * direction[1],
    minima: minimaOfAll(seed),
    /** The eigenvalues of some of the matrices of the chosen dimension. */
    // zh: 所选维数的几个矩阵的特征值。
    shown,
    kinds: shown.map(kindOf),
  };
}

export type Model = ReturnType<typeof compute>;
