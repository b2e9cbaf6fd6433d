import * as data from '@lib/data/index';
import type { Formula } from '@lib/graph/expression';
import { FormulaError } from '@lib/graph/formulaError';
import { parseFormula } from '@lib/graph/parseFormula';

/** A surface to race on, read from its formula: plain data, so that the Worker that races on it needs no parser. */
export interface Ground {
  text: string;
  formula: Formula;
  span: number;
  ownStart: readonly [x: number, y: number];
  minima: data.Surface['minima'];
  /** What is wrong with a typed formula; the rest is then of the bowl. */
  fault: { code: string; at: number; length: number; got: string; forms: readonly string[] } | null;
}

const typedSpan = 4;

function read({ formula: text, span, start, minima }: data.Surface): Ground {
  const formula = parseFormula(text, { inputs: ['x', 'y'] });
  return { text, formula, span, ownStart: start, minima, fault: null };
}

/** The ground of a race: one of the library's surfaces, or one that has been typed. */
export function groundOf(surface: keyof typeof data.surfaces | 'typed', formula: string): Ground {
  try {
    const typed = { formula, span: typedSpan, start: [-3, 2], minima: [] } as const;
    return read(surface === 'typed' ? typed : data.surfaces[surface]);
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    const { code, at, length, got, forms } = error;
    return { ...read(data.surfaces.bowl), fault: { code, at, length, got, forms } };
  }
}
