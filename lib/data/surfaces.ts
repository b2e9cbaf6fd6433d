/** A function of two variables on which descent can be watched. */
export interface Surface {
  /** The formula, of x and y. */
  formula: string;
  /** The surface is shown for x and y from −span to span. */
  span: number;
  /** A starting point from which the descent is instructive. */
  start: readonly [x: number, y: number];
  /** The lowest points; none if the surface falls forever. */
  minima: readonly (readonly [x: number, y: number])[];
}

/**
 * Surfaces on which optimizers are compared. Beale's, Rosenbrock's and Himmelblau's functions are as in the collections of
 * test functions; Source: Moré, Garbow and Hillstrom, 1981; Himmelblau, 1972.
 */
export const surfaces = {
  bowl: { formula: '(x^2 + y^2) / 2', span: 4, start: [-3.2, 2.4], minima: [[0, 0]] },
  ravine: { formula: '(x^2 + 40 y^2) / 2', span: 4, start: [-3.4, 1.6], minima: [[0, 0]] },
  saddle: { formula: 'x^2 - y^2', span: 2, start: [-1.6, 0.01], minima: [] },
  beale: {
    formula: '(1.5 - x + x y)^2 + (2.25 - x + x y^2)^2 + (2.625 - x + x y^3)^2',
    span: 4,
    start: [1, 1.5],
    minima: [[3, 0.5]],
  },
  rosenbrock: { formula: '(1 - x)^2 + 100 (y - x^2)^2', span: 2, start: [-1.4, 1.8], minima: [[1, 1]] },
  himmelblau: {
    formula: '(x^2 + y - 11)^2 + (x + y^2 - 7)^2',
    span: 5,
    start: [-0.6, -0.4],
    minima: [
      [3, 2],
      [-2.8051180869527448, 3.1313125182505729],
      [-3.7793102533777469, -3.2831859912861694],
      [3.5844283403304918, -1.8481265269644035],
    ],
  },
} as const satisfies Record<string, Surface>;
