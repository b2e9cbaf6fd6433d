import { TensorError } from '../engine/errors';

/** A picture of one channel: its numbers from 0 to 255, row by row. */
export interface GreyPicture {
  width: number;
  height: number;
  values: ArrayLike<number>;
}

/** How fast a picture changes at each pixel, to the right and downwards. */
export interface Gradients {
  width: number;
  height: number;
  gx: Float64Array;
  gy: Float64Array;
}

/**
 * The gradient at each pixel: the right neighbour minus the left one, and the lower minus the upper. Across the border
 * it is 0.
 *
 * Shapes: height × width numbers → two arrays of the same size. Error: a picture of another size than it says.
 * @category pictures
 */
export const gradientsOf = (picture: GreyPicture): Gradients => gradientsFor('gradientsOf', picture);

/** The same, for a picture that the function `op` was given. */
export function gradientsFor(op: string, { width, height, values }: GreyPicture): Gradients {
  if (values.length !== width * height)
    throw new TensorError(op, 'shape', `a picture of ${width} × ${height} must have ${width * height} numbers`, { got: String(values.length) }); // prettier-ignore
  const gx = new Float64Array(width * height);
  const gy = new Float64Array(width * height);
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++) {
      if (x > 0 && x < width - 1) gx[at] = values[at + 1] - values[at - 1];
      if (y > 0 && y < height - 1) gy[at] = values[at + width] - values[at - width];
    }
  return { width, height, gx, gy };
}
