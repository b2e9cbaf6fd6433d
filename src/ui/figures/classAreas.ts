import { simplified } from './simplified';

/** Classes on a grid of samples, and where borders cross its edges (from 0 to 1), as found by `classMap`. */
interface Samples {
  classes: ArrayLike<number>;
  columns: number;
  across: ArrayLike<number>;
  down: ArrayLike<number>;
}

type Point = [x: number, y: number];
/** Places along a border; those on an edge between samples with its number. */
type Border = { at: Point; edge?: number }[];

/** Parts of a percent that places are told to; pages are built with fewer digits, which no screen tells apart. */
const exact = import.meta.env.SSR ? 10 : 100;
/** How far a border may be from where it was found, in percent of the figure. */
const off = 0.08;

/** Where the border of an area leads from an edge: through the middle of a square where more than two areas meet. */
interface Turn {
  through: readonly Point[];
  to: number;
}

/**
 * The areas of some classes as paths, in percent of the figure: their outlines, clockwise, and those of holes the other way
 * round. In a square whose samples differ, borders lead from edge to edge; where there are more than two, through the middle
 * of them.
 */
export function classAreas(samples: Samples, values: readonly number[]): string[] {
  const side = samples.columns - 1;
  const percent = (at: number) => Math.round((100 * at * exact) / side) / exact;
  const turns = turnsIn(samples, values);
  const frame = frameOf(samples);
  return values.map((value) => {
    const from = turns.get(value)!;
    let path = frame.all === value ? 'M0 0H100V100H0z' : '';
    for (const start of from.keys()) {
      // borders with one other class each, between places where they meet others or the frame
      const borders: Border[] = [[]];
      const meet = (...places: Point[]) => {
        for (const at of places) {
          borders.at(-1)!.push({ at });
          borders.push([{ at }]);
        }
      };
      for (let edge = start; from.has(edge);) {
        const turn = from.get(edge)!;
        from.delete(edge);
        borders.at(-1)!.push({ at: crossing(samples, edge), edge });
        meet(...turn.through);
        edge = turn.to;
        const along = from.has(edge) || edge === start ? undefined : frame.after.get(edge);
        if (!along) continue;
        meet(crossing(samples, edge), ...along.through);
        edge = along.to;
        meet(crossing(samples, edge));
      }
      const corners = joined(borders).flatMap((border) =>
        cornersOf(border.map(({ at: [x, y], edge }) => ({ at: [percent(x), percent(y)], edge }))).slice(1),
      );
      if (corners.length) path += `M${corners.map((corner) => corner.join(' ')).join('L')}z`;
    }
    return path;
  });
}

/** From the last place where it meets others to the first, it is one border. */
function joined(borders: Border[]): Border[] {
  const [first, ...rest] = borders;
  if (rest.length) return [...rest.slice(0, -1), [...rest.at(-1)!, ...first]];
  // a border without any begins at the edge of the lowest number, for both of its classes
  const start = first.reduce((least, { edge }, i) => (edge! < first[least].edge! ? i : least), 0);
  return [[...first.slice(start), ...first.slice(0, start + 1)]];
}

/** The corners that a border needs: the same ones for both of its classes, which have it in opposite directions. */
function cornersOf(border: Border): Point[] {
  const places = border.map(({ at }) => at);
  const edges = border.flatMap(({ edge }) => edge ?? []);
  const isRing = edges[0] === edges.at(-1);
  const [first, last] = isRing ? [edges[1], edges.at(-2)!] : [edges[0], edges.at(-1)!];
  return first > last ? simplified(places.reverse(), off).reverse() : simplified(places, off);
}

/** An edge's number is twice that of the sample at its upper left end, and one more where it leads down. */
function crossing({ columns, across, down }: Samples, edge: number): Point {
  const i = edge >> 1;
  const [column, row] = [i % columns, Math.floor(i / columns)];
  return edge & 1 ? [column, row + down[i]] : [column + across[i], row];
}

/** For each class, where its border leads from each edge that it enters a square by. */
function turnsIn(samples: Samples, values: readonly number[]): Map<number, Map<number, Turn>> {
  const { classes, columns } = samples;
  const turns = new Map(values.map((value) => [value, new Map<number, Turn>()]));
  for (let i = 0; i + columns + 1 < classes.length; i++) {
    if (i % columns === columns - 1) continue;
    const label = classes[i];
    // most squares are within an area
    if (label === classes[i + 1] && label === classes[i + columns] && label === classes[i + columns + 1]) continue;
    const labels = [label, classes[i + 1], classes[i + columns + 1], classes[i + columns]]; // clockwise
    const edges = [2 * i, 2 * (i + 1) + 1, 2 * (i + columns), 2 * i + 1]; // each behind its corner
    const isCut = labels.map((label, k) => label !== labels[(k + 1) % 4]);
    const cut = edges.filter((_, k) => isCut[k]).map((edge) => crossing(samples, edge));
    const middle: Point = [0, 1].map((n) => cut.reduce((sum, at) => sum + at[n], 0) / cut.length) as Point;
    const through = cut.length > 2 ? [middle] : [];
    labels.forEach((label, k) => {
      if (!isCut[k]) return;
      let first = k; // of the corners of this class that end here
      while (!isCut[(first + 3) % 4]) first = (first + 3) % 4;
      turns.get(label)?.set(edges[k], { through, to: edges[(first + 3) % 4] });
    });
  }
  return turns;
}

/** From each edge of the frame with a border, clockwise along the frame to the next; `all` is its class where it has none. */
function frameOf({ classes, columns }: Samples): { after: Map<number, Turn>; all?: number } {
  const last = columns - 1;
  const at = (column: number, row: number) => row * columns + column;
  const along = Array.from({ length: last }, (_, k) => k);
  const around = [
    ...along.map((k) => at(k, 0)),
    ...along.map((k) => at(last, k)),
    ...along.map((k) => at(last - k, last)),
    ...along.map((k) => at(0, last - k)),
  ];
  const after = new Map<number, Turn>();
  let corners: Point[] = [];
  let before = -1;
  const walk = () =>
    around.forEach((sample, k) => {
      const next = around[(k + 1) % around.length];
      if (k % last === 0) corners.push([sample % columns, Math.floor(sample / columns)]);
      if (classes[sample] === classes[next]) return;
      const edge = 2 * Math.min(sample, next) + (Math.abs(sample - next) === 1 ? 0 : 1);
      if (before >= 0) after.set(before, { through: corners, to: edge });
      [before, corners] = [edge, []];
    });
  walk();
  if (before < 0) return { after, all: classes[0] };
  walk(); // from the last to the first
  return { after };
}
