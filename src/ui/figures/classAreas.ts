/** Classes on a grid of samples, and where borders cross its edges (from 0 to 1), as found by `classMap`. */
interface Samples {
  classes: ArrayLike<number>;
  columns: number;
  across: ArrayLike<number>;
  down: ArrayLike<number>;
}

type Point = [x: number, y: number];

/**
 * The areas of some classes as paths, in percent of the figure. A square between four samples of one class is part of a
 * run; in any other, each corner gets the part up to the borders on its two edges and their midpoint.
 */
export function classAreas({ classes, columns, across, down }: Samples, values: readonly number[]): string[] {
  const paths = new Map(values.map((value) => [value, '']));
  const draw = (label: number, path: string) => paths.has(label) && paths.set(label, paths.get(label) + path);
  const side = columns - 1;
  const percent = (at: number) => Math.round((10000 * at) / side) / 100;
  const polygon = (points: Point[]) => `M${points.map(([x, y]) => `${percent(x)} ${percent(y)}`).join('L')}z`;
  const isPlain = (i: number) =>
    classes[i] === classes[i + 1] && classes[i] === classes[i + columns] && classes[i] === classes[i + columns + 1];

  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const i = row * columns + column;
      if (isPlain(i)) {
        const from = column;
        const goesOn = (at: number) => isPlain(at) && classes[at] === classes[i];
        while (column + 1 < side && goesOn(row * columns + column + 1)) column++;
        draw(classes[i], `M${percent(from)} ${percent(row)}H${percent(column + 1)}V${percent(row + 1)}H${percent(from)}z`); // prettier-ignore
        continue;
      }
      const labels = [classes[i], classes[i + 1], classes[i + columns + 1], classes[i + columns]];
      const corners: Point[] = [[column, row], [column + 1, row], [column + 1, row + 1], [column, row + 1]]; // prettier-ignore
      // clockwise from the upper edge
      const crossings: Point[] = [
        [column + across[i], row],
        [column + 1, row + down[i + 1]],
        [column + across[i + columns], row + 1],
        [column, row + down[i]],
      ];
      const isCut = labels.map((label, k) => label !== labels[(k + 1) % 4]);
      const cut = crossings.filter((_, k) => isCut[k]);
      const middle: Point = [0, 1].map((k) => cut.reduce((sum, at) => sum + at[k], 0) / cut.length) as Point;
      labels.forEach((label, k) => {
        const before = (k + 3) % 4;
        const halfway = (edge: number): Point =>
          isCut[edge]
            ? crossings[edge]
            : ([0, 1].map((n) => (corners[edge][n] + corners[(edge + 1) % 4][n]) / 2) as Point);
        draw(label, polygon([corners[k], halfway(k), middle, halfway(before)]));
      });
    }
  }
  return values.map((value) => paths.get(value)!);
}
