import { grad } from '@lib/engine/autograd';
import { add, mul, pow, sin, sqrt, sub, sum } from '@lib/ops';
import { Tensor, tensor } from '@lib/engine/tensor';
import { contourPaths } from '@parts/surface/contourPaths';

const width = 9.6;
const height = 4.8;
const rate = 1.05;
const start = [0.9, 4.3];
const cells = { x: 96, y: 48 };
/** Cells beyond each edge, so that no contour closes along it. */
const beyond = 2;

/** A long, bent valley, whose slope hardly abates towards its end, so that no two steps are close; one value for each x and y. */
function hill(x: Tensor, y: Tensor): Tensor {
  const along = sub(x, 9);
  const across = sub(sub(y, 1), mul(sin(mul(x, 0.75)), 0.35));
  return sqrt(add(add(mul(pow(along, 2), 0.45), mul(pow(across, 2), 4)), 0.1));
}

const float64 = (values: number[], requiresGrad = false) => tensor(values, { dtype: 'float64', requiresGrad });
const percent = ([x, y]: number[]) => ({ left: (100 * x) / width, top: 100 - (100 * y) / height });

/** Gradient descent on the hill: the start, then one point a step, in percent of the drawing. */
export function descend(steps: number): { left: number; top: number }[] {
  const path = [start];
  for (let step = 0; step < steps; step++) {
    const [x, y] = path[step].map((value) => float64([value], true));
    const [dx, dy] = grad(sum(hill(x, y)), [x, y]).map((slope) => slope!.item());
    path.push([x.item() - rate * dx, y.item() - rate * dy]);
  }
  return path.map(percent);
}

/** The hill's contour lines, as paths in percent of the drawing; the lowest first. */
export function contourLines(): string[] {
  const columns = cells.x + 2 * beyond;
  const rows = cells.y + 2 * beyond;
  const places = Array.from({ length: columns * rows }, (_, i) => [
    (i % columns) - beyond,
    Math.floor(i / columns) - beyond,
  ]);
  const x = float64(places.map(([column]) => ((column + 0.5) / cells.x) * width));
  const y = float64(places.map(([, row]) => height - ((row + 0.5) / cells.y) * height));
  const levels = Array.from({ length: 16 }, (_, i) => 0.42 + 0.2 * i + 0.0245 * i * i);
  return contourPaths({ heights: [...hill(x, y).data], columns, rows, beyond }, levels);
}
