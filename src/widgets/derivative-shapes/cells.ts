interface Grid {
  rows: number;
  columns: number;
  /** The side of a cell, and from the beginning of one to that of the next. */
  side: number;
  step: number;
  /** Where the first begins. */
  from?: number;
  /** The row and the column of a cell that is left out. */
  without?: readonly number[];
}

/** The cells of a matrix as a path. */
export function cells({ rows, columns, side, step, from = 0, without = [] }: Grid): string {
  let d = '';
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      if (row !== without[0] || column !== without[1])
        d += `M${from + column * step} ${from + row * step}h${side}v${side}h${-side}z`;
  return d;
}
