import { formatShape, TensorError } from '../../engine/errors';
import { offsetsFor, type Offsets } from './pick';
import { eachOffset, stridesOf } from '../../engine/shapes';
import type { Shape } from '../../engine/tensor';

/** A size along height and width; a single number is used for both. */
export type Pair = number | readonly [height: number, width: number];

/** How a window moves across a picture. */
export interface WindowOptions {
  kernelSize: Pair;
  stride?: Pair;
  padding?: Pair;
  dilation?: Pair;
  /** Allow a last window that extends beyond the edge. */
  ceilMode?: boolean;
}

/** Where a window is placed on pictures of shape (N, C, H, W), along height and width. */
export interface Windows {
  kernel: number[];
  stride: number[];
  padding: number[];
  dilation: number[];
  /** The number of window positions. */
  places: number[];
}

const both = (value: Pair): number[] => (typeof value === 'number' ? [value, value] : [...value]);

/** The positions of a window on pictures (N, C, H, W). */
export function windowsOf(
  op: string,
  shape: Shape,
  { kernelSize, stride = kernelSize, padding = 0, dilation = 1, ceilMode = false }: WindowOptions,
): Windows {
  if (shape.length !== 4) {
    throw new TensorError(op, 'shape', 'needs pictures of shape (N, C, H, W)', { got: formatShape(shape) });
  }
  const windows = {
    kernel: both(kernelSize),
    stride: both(stride),
    padding: both(padding),
    dilation: both(dilation),
  };
  for (const [name, least] of Object.entries({ kernel: 1, stride: 1, dilation: 1, padding: 0 })) {
    const sizes = windows[name as keyof typeof windows];
    if (sizes.some((size) => !Number.isInteger(size) || size < least)) {
      throw new TensorError(op, 'option', `${name} must be whole numbers from ${least} on`, { got: sizes.join(' × ') });
    }
  }
  const places = [0, 1].map((d) => {
    const size = shape[2 + d] + 2 * windows.padding[d];
    const reach = windows.dilation[d] * (windows.kernel[d] - 1) + 1;
    const steps = (size - reach) / windows.stride[d];
    const count = (ceilMode ? Math.ceil(steps) : Math.floor(steps)) + 1;
    // a window beyond the edge must still begin inside the picture or its left padding
    return ceilMode && (count - 1) * windows.stride[d] >= shape[2 + d] + windows.padding[d] ? count - 1 : count;
  });
  if (places.some((count) => count < 1)) {
    throw new TensorError(op, 'shape', 'the window must fit into the picture', {
      got: `${formatShape(shape)}, window ${windows.kernel.join(' × ')}, padding ${windows.padding.join(' × ')}`,
    });
  }
  return { ...windows, places };
}

/**
 * For each window of each channel, the offsets of the elements it covers, −1 beyond the edge: shape (N, C, kernel
 * height, kernel width, places down, places across).
 */
export function unfoldOffsets(shape: Shape, { kernel, stride, padding, dilation, places }: Windows): Offsets {
  const [n, c, h, w] = shape;
  const unfolded = [n, c, ...kernel, ...places];
  const offsets = offsetsFor(unfolded);
  const picture = stridesOf(shape);
  const [kh, kw] = kernel;
  const [down, across] = places;
  eachOffset([n, c], picture.slice(0, 2), 0, (channel, start) => {
    let i = channel * kh * kw * down * across;
    for (let ky = 0; ky < kh; ky++) {
      for (let kx = 0; kx < kw; kx++) {
        for (let oy = 0; oy < down; oy++) {
          const y = oy * stride[0] - padding[0] + ky * dilation[0];
          for (let ox = 0; ox < across; ox++) {
            const x = ox * stride[1] - padding[1] + kx * dilation[1];
            offsets[i++] = y < 0 || y >= h || x < 0 || x >= w ? -1 : start + y * w + x;
          }
        }
      }
    }
  });
  return offsets;
}
