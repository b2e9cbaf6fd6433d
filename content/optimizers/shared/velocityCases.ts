import { drawRate, drawShare, drawVector } from '@cells/grading/draw';

export type VelocityArgs = [x: number[], v: number[], gradient: number[], rate: number, rho: number];

/** A first step, from rest; no slope; no friction, and nothing but friction; no rate; equal coordinates. */
const corners: VelocityArgs[] = [
  [[1], [2], [3], 0.5, 0.9],
  [[1, -2], [0, 0], [4, 3], 0.1, 0.9],
  [[1, -2], [3, -1], [0, 0], 0.1, 0.5],
  [[2], [3], [4], 0.5, 1],
  [[2], [3], [4], 0.5, 0],
  [[2], [3], [4], 0, 0.5],
  [[1, 1], [2, 2], [-3, -3], 0.25, 0.75],
];

/** What steps with a velocity are tried with, Nesterov’s too: corners, and what is drawn. */
export function velocityCases(random: () => number): VelocityArgs[] {
  const draw = (n: number): VelocityArgs => [
    drawVector(random, n),
    drawVector(random, n),
    drawVector(random, n),
    drawRate(random),
    drawShare(random),
  ];
  return [...corners, draw(2), draw(3), draw(4), draw(2)];
}
