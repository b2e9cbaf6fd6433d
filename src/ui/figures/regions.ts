/**
 * The part of a grid with one value, as a path in percent of the figure: a row of cells gives one stretch for each run
 * of equal values. `cells` holds rows from the top down.
 */
export function regionPath(cells: ArrayLike<number>, columns: number, value: number): string {
  const rows = cells.length / columns;
  const [width, height] = [100 / columns, 100 / rows];
  const round = (percent: number) => Math.round(100 * percent) / 100;
  let path = '';
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      if (cells[i * columns + j] !== value) continue;
      const from = j;
      while (j + 1 < columns && cells[i * columns + j + 1] === value) j++;
      // slightly taller than its row, so that no seam shows
      path += `M${round(from * width)} ${round(i * height)}H${round((j + 1) * width)}v${round(height) + 0.05}H${round(from * width)}z`;
    }
  }
  return path;
}
