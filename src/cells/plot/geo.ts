/** The parts of d3-geo that charts without maps need: contours and densities as paths. */
interface Shape {
  type: string;
  coordinates: number[][][][] | number[][][];
}

/** Writes rings of points as a path, rounded to a thousandth of a pixel. */
export const geoPath = () => (shape: Shape | null) => {
  if (!shape) return null;
  const polygons = (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates) as number[][][][];
  return polygons.flatMap((rings) => rings.map(ringOf)).join('') || null;
};

const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** The last point of a ring is its first. */
const ringOf = (ring: number[][]) =>
  `M${ring.slice(0, -1).map(([x, y]) => `${rounded(x)},${rounded(y)}`).join('L')}Z`; // prettier-ignore
