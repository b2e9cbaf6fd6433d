/** What a rule remembers of one coordinate, all zero at first. */
export interface Memory {
  /** Of the gradients: their leaky mean. */
  m: number;
  /** Of their squares: the sum, or the leaky mean. */
  s: number;
}

export interface Settings {
  rate: number;
  /** How much of the mean square is kept. */
  beta2: number;
  /** Whether Adam corrects its means for their start from zero. */
  corrected: boolean;
}

/** What a rule does with one coordinate: how far it moves, and the rate that its gradient is given in effect. */
interface Move {
  move: number;
  effective: number;
}

export const rules = ['adagrad', 'rmsprop', 'adam'] as const;
export type Rule = (typeof rules)[number];

export const beta1 = 0.9;
const eps = 1e-8;

/** One step of each rule for one coordinate with gradient g; t counts from 1. */
type Step = (memory: Memory, g: number, t: number, settings: Settings) => Move;

function adagrad(memory: Memory, g: number, _: number, { rate }: Settings): Move {
  memory.s += g * g;
  const effective = rate / (Math.sqrt(memory.s) + eps);
  return { move: -effective * g, effective };
}

function rmsprop(memory: Memory, g: number, _: number, { rate, beta2 }: Settings): Move {
  memory.s = beta2 * memory.s + (1 - beta2) * g * g;
  const effective = rate / (Math.sqrt(memory.s) + eps);
  return { move: -effective * g, effective };
}

function adam(memory: Memory, g: number, t: number, { rate, beta2, corrected }: Settings): Move {
  memory.m = beta1 * memory.m + (1 - beta1) * g;
  memory.s = beta2 * memory.s + (1 - beta2) * g * g;
  const m = corrected ? memory.m / (1 - beta1 ** t) : memory.m;
  const s = corrected ? memory.s / (1 - beta2 ** t) : memory.s;
  const effective = rate / (Math.sqrt(s) + eps);
  return { move: -effective * m, effective };
}

export const moves: Record<Rule, Step> = { adagrad, rmsprop, adam };
