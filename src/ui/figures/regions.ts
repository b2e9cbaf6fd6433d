/**
 * The part of a grid with one value, as a path in percent of the figure: a row of cells gives one stretch for each run
 * of equal values, and so do rows with the same run. `cells` holds rows from the top down.
 */
export function regionPath(cells: ArrayLike<number>, columns: number, value: number): string {
  const rows = cells.length / columns;
  const [width, height] = [100 / columns, 100 / rows];
  const round = (percent: number) => Math.round(100 * percent) / 100;
  const stretches: { from: number; to: number; top: number; bottom: number }[] = [];
  const latest = new Map<number, (typeof stretches)[number]>();
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      if (cells[i * columns + j] !== value) continue;
      const from = j;
      while (j + 1 < columns && cells[i * columns + j + 1] === value) j++;
      const above = latest.get(from * columns + j);
      if (above?.bottom === i) above.bottom++;
      else {
        const stretch = { from, to: j + 1, top: i, bottom: i + 1 };
        stretches.push(stretch);
        latest.set(from * columns + j, stretch);
      }
    }
  }
  // slightly taller than its rows, so that no seam shows
  return stretches
    .map(
      ({ from, to, top, bottom }) =>
        `M${round(from * width)} ${round(top * height)}H${round(to * width)}v${round((bottom - top) * height + 0.05)}H${round(from * width)}z`,
    ) // prettier-ignore
    .join('');
}
