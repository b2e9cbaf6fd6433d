/** What the entries that differ have in common, as the eye would tell it from the table. */
// zh: 不相符的各项有什么共同之处：眼睛从表里看得出的那些。
export type Pattern =
  | { is: 'agree' | 'rounding' }
  /** Every entry is the same multiple of what it should be. */
  // zh: 每一项都是应有值的同一个倍数。
  | { is: 'times'; ratio: number }
  /** What is missing in each entry is the same multiple of its weight. */
  // zh: 每一项所差的，都是它的权重的同一个倍数。
  | { is: 'weight'; share: number }
  /** Whole rows, or whole columns, and nothing else; with a ratio, if all of them have the same. */
  // zh: 只有整行或整列不相符；各项之比若相同，也一并给出。
  | { is: 'rows' | 'columns'; which: number[]; ratio?: number }
  | { is: 'mixed'; count: number };

/** From which relative error on an entry differs. */
// zh: 相对误差从多大起，就算不相符。
export const differs = (error: number) => error >= 1e-6;

/** The value that all have but for rounding, if they have one. */
// zh: 除舍入外大家相同的那个值；不相同时没有。
const common = (values: number[]) =>
  Math.max(...values) - Math.min(...values) < 1e-4 * Math.max(1, Math.abs(values[0])) ? values[0] : undefined;

interface Checked {
  W: number[][];
  errors: number[][];
  ratios: number[][];
  /** By how much each entry is too small. */
  // zh: 每一项少了多少。
  missing: number[][];
  isRounding: boolean;
}

export function patternOf({ W, errors, ratios, missing, isRounding }: Checked): Pattern {
  const ofThose = (grid: number[][]) => grid.flatMap((row, c) => row.filter((_, p) => differs(errors[c][p])));
  const count = ofThose(errors).length;
  if (count === 0) return { is: 'agree' };
  if (isRounding) return { is: 'rounding' };
  const ratio = common(ofThose(ratios));
  if (count < W.flat().length) {
    const rows = [...W.keys()].filter((c) => errors[c].some(differs));
    const columns = [...W[0].keys()].filter((p) => errors.some((row) => differs(row[p])));
    if (count === rows.length * W[0].length) return { is: 'rows', which: rows, ratio };
    if (count === columns.length * W.length) return { is: 'columns', which: columns, ratio };
    return { is: 'mixed', count };
  }
  if (ratio !== undefined) return { is: 'times', ratio };
  const share = common(missing.flatMap((row, c) => row.map((lack, p) => lack / W[c][p])));
  return share === undefined ? { is: 'mixed', count } : { is: 'weight', share };
}
