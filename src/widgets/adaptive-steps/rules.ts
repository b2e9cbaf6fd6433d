/** What a rule remembers of one coordinate, all zero at first. */
// zh: 规则为一个坐标记住的量，开始时都是零。
export interface Memory {
  /** Of the gradients: their leaky mean. */
  // zh: 梯度的指数滑动平均。
  m: number;
  /** Of their squares: the sum, or the leaky mean. */
  // zh: 梯度平方的和，或指数滑动平均。
  s: number;
}

export interface Settings {
  rate: number;
  /** How much of the mean square is kept: by RMSProp, and by Adam. */
  // zh: 均方保留多少：RMSProp 的和 Adam 的。
  beta: number;
  beta2: number;
  /** Whether Adam corrects its means for their start from zero. */
  // zh: Adam 是否修正均值从零开始造成的偏差。
  corrected: boolean;
}

/** What a rule does with one coordinate: how far it moves, and the rate that its gradient is given in effect. */
// zh: 规则对一个坐标做什么：移动多远，以及实际给梯度的学习率。
interface Move {
  move: number;
  effective: number;
}

export const rules = ['adagrad', 'rmsprop', 'adam'] as const;
export type Rule = (typeof rules)[number];

export const beta1 = 0.9;
const eps = 1e-8;

/** One step of each rule for one coordinate with gradient g; t counts from 1. */
// zh: 各规则对梯度为 g 的一个坐标走一步；t 从 1 数起。
type Step = (memory: Memory, g: number, t: number, settings: Settings) => Move;

function adagrad(memory: Memory, g: number, _: number, { rate }: Settings): Move {
  memory.s += g * g;
  const effective = rate / (Math.sqrt(memory.s) + eps);
  return { move: -effective * g, effective };
}

function rmsprop(memory: Memory, g: number, _: number, { rate, beta }: Settings): Move {
  memory.s = beta * memory.s + (1 - beta) * g * g;
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
