import { mul, pow, sum, tensor } from 'downhill';

/**
 * What the weights cost: λ times the sum of their squares.
 * W: D rows of C numbers.
 */
function l2Penalty(W: number[][], lambda: number): number {
  return 0;
}

const W = [
  [1, 0.25],
  [0, 0.25],
  [0, 0.25],
  [0, 0.25],
];
console.log('yours', l2Penalty(W, 0.1));
console.log('the library’s', mul(sum(pow(tensor(W), 2)), 0.1).item());
