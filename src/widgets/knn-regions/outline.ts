/** An axis through the middle of the plane, from edge to edge and beyond. */
export function axis(angle: number) {
  const [x, y] = [Math.cos, Math.sin].map((of) => 1.5 * of((angle * Math.PI) / 180));
  return { x: [-x, x], y: [-y, y] };
}

/** Where the numbers of both axes stand, however they are turned. */
export const numbersOn = (angle: number) =>
  [angle, angle + 90].flatMap((turn) => {
    const [x, y] = [Math.cos, Math.sin].map((of) => of((turn * Math.PI) / 180));
    return [-1, -0.5, 0.5, 1].map((value) => ({ x: value * x, y: value * y, value }));
  });

/** All places at one distance from a middle: a circle, or a square on its corner that turns with the axes. */
export function outline(metric: 'l1' | 'l2', angle: number, reach: number, [px, py]: readonly [number, number]) {
  const corners = metric === 'l1' ? 4 : 72;
  const first = (angle * Math.PI) / 180;
  const around = Array.from({ length: corners + 1 }, (_, i) => first + (2 * Math.PI * i) / corners);
  return {
    x: around.map((at) => px + reach * Math.cos(at)),
    y: around.map((at) => py + reach * Math.sin(at)),
  };
}
