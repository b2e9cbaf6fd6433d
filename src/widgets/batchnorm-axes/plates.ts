/** Places in the drawing of one example: its channels as plates above one another, each a sheet of cells seen aslant. */
export interface Plates {
  channels: number;
  rows: number;
  columns: number;
}

/** A cell’s width, the depth of a row, how far a row leans to the right, the gap between plates, how high a cell rises. */
const [wide, deep, lean, gap, rise] = [40, 22, 13, 13, 7];

export const sizeOf = ({ channels, rows, columns }: Plates) => ({
  width: columns * wide + rows * lean + 2,
  height: channels * (rows * deep + gap),
});

type Point = readonly [number, number];
const text = (points: readonly Point[]) => points.map(([x, y]) => `${x},${y}`).join(' ');
const path = (points: readonly Point[]) => `M${text(points)}Z`;

/** The top of a cell, flat or risen, the sides of a risen one as a path (empty if it is flat), and its middle. */
export function cellOf({ rows }: Plates, channel: number, row: number, column: number, isRisen: boolean) {
  const top = channel * (rows * deep + gap) + gap - 2 + row * deep;
  const at = (down: number, right: number, up: number): Point => [
    1 + (column + right) * wide + (rows - row - down) * lean,
    top + down * deep - up,
  ];
  const up = isRisen ? rise : 0;
  const [a, b, c, d] = [at(0, 0, up), at(0, 1, up), at(1, 1, up), at(1, 0, up)];
  return {
    top: text([a, b, c, d]),
    sides: isRisen ? path([d, c, at(1, 1, 0), at(1, 0, 0)]) + path([b, c, at(1, 1, 0), at(0, 1, 0)]) : '',
    middle: [(a[0] + c[0]) / 2, (a[1] + c[1]) / 2] as const,
  };
}
