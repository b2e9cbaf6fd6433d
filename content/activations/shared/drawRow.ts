import { drawVector } from '@cells/grading/draw';

/** Inputs of an activation, a 0 among them, and the gradient that arrives at its outputs. */
export function drawRow(random: () => number, length: number): [x: number[], upstream: number[]] {
  const x = drawVector(random, length);
  x[Math.floor(random() * length)] = 0;
  return [x, drawVector(random, length)];
}

/** A slope below zero, different from draw to draw. */
export const drawLeak = (random: () => number): number => [0.05, 0.1, 0.2, 0.25, 0.3][Math.floor(5 * random())];

/** A depth below zero, different from draw to draw and never 1. */
export const drawScale = (random: () => number): number => [0.25, 0.5, 1.5, 1.75, 2][Math.floor(5 * random())];
