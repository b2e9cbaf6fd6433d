import { TensorError } from '../engine/errors';
import { formulaFunction } from '../graph/evaluate';
import { parseFormula } from '../graph/parseFormula';
import type { Tensor } from '../engine/tensor';
import { optimizer, type Optimizer } from './optimizer';
import { trajectories, type Trajectory } from './trajectories';

/**
 * One step of an optimizer as a plain function: parameters and their gradients as lists of the same length, the `state`
 * that the previous step returned (undefined at first), and the learning rate; returns the new parameters and state.
 */
export type StepFunction<State = unknown> = (
  x: number[],
  gradient: number[],
  state: State | undefined,
  rate: number,
) => { x: number[]; state?: State };

/**
 * Turns a plain function into an optimizer, so that it can train whatever the others can.
 *
 * Error: a step that does not return { x } with a number for each parameter.
 *
 * @example
 * const step = (x, gradient, state, rate) => ({ x: x.map((value, i) => value - rate * gradient[i]) });
 * const w = tensor([4], { requiresGrad: true });
 * const optimizer = optim.fromStep(step, [w], { lr: 0.25 });
 * backward(sum(mul(w, w)));
 * optimizer.step();
 * w; // [2]
 */
export const fromStep = (step: StepFunction, params: readonly Tensor[], { lr }: { lr: number }): Optimizer =>
  optimizer<{ own: unknown }>('fromStep', params, lr, ({ x, gradient, state, lr }) => {
    const given = step([...x], Array.from(gradient), state?.own, lr) as Partial<ReturnType<StepFunction>> | undefined;
    const next = given?.x;
    if (!Array.isArray(next) || next.length !== x.length || next.some((value) => typeof value !== 'number')) {
      const got = Array.isArray(next) ? `${next.length} values, or some that are not numbers` : String(next);
      throw new TensorError('fromStep', 'option', `the step must return { x, state } with ${x.length} numbers in x`, {
        got: `x: ${got}`,
      });
    }
    x.set(next);
    return { own: given!.state };
  });

/** Runs a plain step function on the surface of a formula of x and y, once for each learning rate. */
export const descendWith = (
  step: StepFunction,
  formula: string,
  rates: readonly number[],
  start: readonly [x: number, y: number],
  steps: number,
  far?: number,
): Trajectory[] =>
  trajectories(
    formulaFunction(parseFormula(formula, { inputs: ['x', 'y'] }), ['x', 'y']),
    rates.map((lr) => (params) => fromStep(step, params, { lr })),
    { start, steps, far },
  );
