/** The class at each point of a grid of samples on a plane, and where it changes between two samples. */
export interface ClassMap {
  /** The classes of the samples, row by row from the top; the outermost lie on the plane's edges. */
  classes: number[];
  /** The number of samples in a row. */
  columns: number;
  /** For each sample, how far along the way to its right neighbour the class changes, from 0 to 1. */
  across: Float32Array;
  /** The same from each sample to the one below. */
  down: Float32Array;
}

/** The number of bisections that find a border between two samples. */
const halvings = 5;

/**
 * The classes on a square from −extent to extent, sampled `columns` times in each direction. Where two neighbours
 * differ, the border between them is found by bisection, to a 32nd of their distance: borders are smooth although
 * samples are few. Arrays of columns² elements, row by row from the top. `classesOf` takes points `[x, y]` and returns an integer for each.
 * @category gradients
 */
export function classMap(
  classesOf: (places: [x: number, y: number][]) => number[],
  { extent, columns }: { extent: number; columns: number },
): ClassMap {
  const step = (2 * extent) / (columns - 1);
  const at = (i: number): [number, number] => [-extent + step * (i % columns), extent - step * Math.floor(i / columns)];
  const places: [number, number][] = [];
  for (let i = 0; i < columns * columns; i++) places.push(at(i));
  const classes = classesOf(places);
  const borders = (isLast: (i: number) => boolean, next: number, [dx, dy]: [number, number]) => {
    const shares = new Float32Array(classes.length);
    const cut: number[] = [];
    for (let i = 0; i < classes.length; i++) if (classes[i] !== classes[i + next] && !isLast(i)) cut.push(i);
    const [from, to] = [cut.map(() => 0), cut.map(() => 1)];
    const [first, middles] = [cut.map(at), cut.map(at)];
    for (let round = 0; round < halvings; round++) {
      for (let k = 0; k < cut.length; k++) {
        const share = (from[k] + to[k]) / 2;
        middles[k] = [first[k][0] + share * dx, first[k][1] + share * dy];
      }
      const labels = classesOf(middles);
      for (let k = 0; k < cut.length; k++) {
        const share = (from[k] + to[k]) / 2;
        if (labels[k] === classes[cut[k]]) from[k] = share;
        else to[k] = share;
      }
    }
    for (let k = 0; k < cut.length; k++) shares[cut[k]] = (from[k] + to[k]) / 2;
    return shares;
  };
  return {
    classes,
    columns,
    across: borders((i) => i % columns === columns - 1, 1, [step, 0]),
    down: borders((i) => i >= columns * (columns - 1), columns, [0, -step]),
  };
}
