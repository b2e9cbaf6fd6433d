import { steps, type Model } from './model';
import type { Rule } from './rules';

// as in the race
export const tones: Record<Rule, string> = { adagrad: 'class-3', rmsprop: 'class-4', adam: 'class-5' };

/** The rule whose rates a page may ask for, and the one whose first step. */
export const asked: Rule = 'adagrad';
export const askedFirst: Rule = 'adam';
/** The rate that the figure begins with, and that pages ask about. */
export const askedRate = 0.1;

/** The name of the rate that x is given: the text gives AdaGrad's first and last. */
export const rateName = (rule: Rule, step: number) =>
  rule === 'adagrad' && step === 0
    ? 'adaptive.first'
    : rule === 'adagrad' && step === steps
      ? 'adaptive.last'
      : `adaptive-steps.${rule}`;

/** The name of a first step. */
export const firstName = (rule: Rule, corrected: boolean) =>
  rule === 'adagrad' ? 'adaptive-steps.start' : rule === 'adam' && !corrected ? 'adaptive.eager' : `adaptive.${rule}`;

/** How far a rule goes at its first step, along x and along y. */
export const firstStep = ({ paths }: Pick<Model, 'paths'>, rule: Rule): number[] =>
  paths[rule].moved.map((lengths) => lengths[0]);

/** Stands for a guess that has not been made. */
export const notGuessed = -1;
export const guessed = (guess: readonly number[], lane: number): number | undefined =>
  guess[lane] >= 0 ? guess[lane] : undefined;
