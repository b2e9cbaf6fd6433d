import { tensor, type Tensor } from '../engine/tensor';

/** The heights of a surface on a grid, row by row from the top, as in pictures. */
export interface HeightMap {
  heights: number[];
  columns: number;
  rows: number;
  /** The number of extra cells on each side. */
  beyond: number;
}

/**
 * The heights of f at the centres of the cells of a grid over x and y from −span to span, and of `beyond` more cells on
 * each side.
 *
 * Shapes: `f` takes x and y, each (n,) in float64 for all n cells, and returns n heights, (n,).
 *
 * @category gradients
 */
export function heightMap(
  f: (x: Tensor, y: Tensor) => Tensor,
  { span, cells, beyond = 0 }: { span: number; cells: number; beyond?: number },
): HeightMap {
  const columns = cells + 2 * beyond;
  const at = (i: number) => -span + ((i - beyond + 0.5) / cells) * 2 * span;
  const places = Array.from({ length: columns * columns }, (_, i) => [at(i % columns), -at(Math.floor(i / columns))]);
  const [x, y] = [0, 1].map((k) =>
    tensor(
      places.map((place) => place[k]),
      { dtype: 'float64' },
    ),
  );
  const z = f(x, y);
  return { heights: z.size === 1 ? places.map(() => z.item()) : [...z.values], columns, rows: columns, beyond };
}
