/** What may be put into a slot of ∂L/∂x = ▢ · ▢; 0 is nothing. */
// zh: 能放进 ∂L/∂x = ▢ · ▢ 的空位里的东西；0 表示没有。
export type Piece = 1 | 2 | 3 | 4;
export const pieces: Piece[] = [1, 2, 3, 4];

/** The rows of a piece: J, Jᵀ, g or gᵀ, with g = ∂L/∂y. */
// zh: 一块的各行：J、Jᵀ、g 或 gᵀ，其中 g = ∂L/∂y。
export function rowsOf(piece: Piece, J: number[][], g: number[]): number[][] {
  if (piece === 1) return J;
  if (piece === 2) return J[0].map((_, j) => J.map((row) => row[j]));
  return piece === 3 ? g.map((value) => [value]) : [g];
}

/** Which sizes do not match: in which slot, what was put there, and the two numbers. */
// zh: 哪两个大小不相符：在哪个空位、放了什么，以及那两个数。
export interface Misfit {
  kind: 'rows' | 'columns' | 'inner';
  slot: 0 | 1;
  piece: Piece;
  have: number;
  want: number;
}

/** Into which slot a piece goes that is pressed: a free one where its own shape fits, else the first free one, else the second. */
// zh: 按下的一块放进哪个空位：形状合适的空位；没有就放第一个空位；再没有就放第二个。
export function slotFor(
  piece: Piece,
  stays: readonly (Piece | null)[],
  J: number[][],
  g: number[],
  inputs: number,
): 0 | 1 {
  const of = rowsOf(piece, J, g);
  const fits = [of.length === inputs, of[0].length === 1];
  const free = ([0, 1] as const).filter((slot) => stays[slot] === null);
  return free.find((slot) => fits[slot]) ?? free[0] ?? 1;
}

/** What was tried in both slots, and in which of them last: what stays, what does not fit, and what the product is. */
// zh: 两个空位里各试了什么、最后试的是哪个：哪些留下、哪里不合适、乘积是什么。
export function fitted([left, right, last]: number[], J: number[][], g: number[], gradX: number[]) {
  const tried = [left, right].map((piece) => (piece === 0 ? null : (piece as Piece)));
  const tables = tried.map((piece) => piece && rowsOf(piece, J, g));
  const stays = [...tried];
  let misfit: Misfit | null = null;
  const refuse = (kind: Misfit['kind'], slot: 0 | 1, have: number, want: number) => {
    if (!misfit || slot === last) misfit = { kind, slot, piece: tried[slot]!, have, want };
    stays[slot] = null;
  };
  const [a, b] = tables;
  if (a && a.length !== gradX.length) refuse('rows', 0, a.length, gradX.length);
  if (b && b[0].length !== 1) refuse('columns', 1, b[0].length, 1);
  if (a && b && stays[0] && stays[1] && a[0].length !== b.length) {
    if (last === 0) refuse('inner', 0, a[0].length, b.length);
    else refuse('inner', 1, b.length, a[0].length);
  }
  const product =
    a && b && stays[0] && stays[1] ? a.map((row) => row.reduce((total, value, k) => total + value * b[k][0], 0)) : null;
  const isRight = product !== null && product.every((value, i) => Math.abs(value - gradX[i]) < 1e-9);
  return { stays, misfit: misfit as Misfit | null, product, isRight };
}
