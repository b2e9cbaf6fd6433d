import * as data from '@lib/data/index';
import type { Formula } from '@lib/graph/expression';
import { FormulaError } from '@lib/graph/formulaError';
import { parseFormula } from '@lib/graph/parseFormula';

/** A surface to race on, read from its formula: plain data, so that the Worker that races on it needs no parser. */
// zh: 由公式得到的、用来比赛的曲面：只有数据，这样在其上比赛的 Worker 不需要解析器。
export interface Ground {
  text: string;
  formula: Formula;
  span: number;
  ownStart: readonly [x: number, y: number];
  minima: data.Surface['minima'];
  /** What is wrong with a typed formula; the rest is then of the one that could be read last. */
  // zh: 输入的公式哪里不对；其余各项则取自最近一个读得懂的公式。
  fault: { code: string; at: number; length: number; got: string; forms: readonly string[] } | null;
}

const typedSpan = 4;

function read({ formula: text, span, start, minima }: data.Surface): Ground {
  const formula = parseFormula(text, { inputs: ['x', 'y'] });
  return { text, formula, span, ownStart: start, minima, fault: null };
}

/**
 * The ground of a race: one of the library's surfaces, or one that has been typed. Where that cannot be read, it is that of
 * `lastGood`, or else the bowl.
 */
// zh: 比赛的场地：库里的一个曲面，或读者输入的。读不懂时用 `lastGood` 的，再不行就用碗。
export function groundOf(surface: keyof typeof data.surfaces | 'typed', formula: string, lastGood = ''): Ground {
  if (surface !== 'typed') return read(data.surfaces[surface]);
  const fault = faultOf(formula);
  const drawn = [formula, lastGood].find((text) => faultOf(text) === null);
  if (drawn === undefined) return { ...read(data.surfaces.bowl), fault };
  return { ...read({ formula: drawn, span: typedSpan, start: [-3, 2], minima: [] }), fault };
}

/** What is wrong with a formula of x and y; null if nothing is. */
// zh: x、y 的公式哪里不对；没有问题则为 null。
export function faultOf(formula: string): Ground['fault'] {
  try {
    parseFormula(formula, { inputs: ['x', 'y'] });
    return null;
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    const { code, at, length, got, forms } = error;
    return { code, at, length, got, forms };
  }
}
